package org.plenum.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Remembers that the database is away. Whoever asks for a connection then is told at once, where the pool lets everybody wait in the hope that
 * it comes back; one thread waits for all, and lets them through again when it has got one.
 */
final class GuardedDataSource extends DelegatingDataSource {

    private static final Logger log = LoggerFactory.getLogger(GuardedDataSource.class);

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private static final String CONNECTION_REFUSED = "08001";

    private final AtomicReference<@Nullable Outage> outage = new AtomicReference<>();

    /** Before that, it is Plenum that does not start. */
    private volatile boolean reached;

    GuardedDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Outage present = outage.get();
        if (present != null) {
            throw new SQLTransientConnectionException(
                    "away for " + present.seconds() + " s: " + present.reason(), CONNECTION_REFUSED);
        }
        try {
            Connection connection = super.getConnection();
            reached = true;
            return connection;
        } catch (SQLException e) {
            // A pool of which all connections are in use waits in vain, too, and says nothing of the server.
            if (reached && DatabaseOutage.isTroubleOfServer(e)) {
                begin(new Outage(System.nanoTime(), reason(e)));
            }
            throw e;
        }
    }

    private void begin(Outage noticed) {
        if (outage.compareAndSet(null, noticed)) {
            log.warn("The database is away, and asked again until it is back: {}", noticed.reason());
            Thread waiting = new Thread(() -> awaitItsReturn(noticed), "database-outage");
            waiting.setDaemon(true);
            waiting.start();
        }
    }

    private void awaitItsReturn(Outage present) {
        try {
            while (!answers()) {
                Thread.sleep(BETWEEN_QUESTIONS.toMillis());
            }
            outage.set(null);
            log.info("The database is back after {} s", present.seconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            log.debug("Plenum ends before its database is back", e);
        }
    }

    /** Asks the pool, so that those who come after find a connection in it. */
    private boolean answers() throws SQLException {
        try (Connection connection = super.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (DatabaseOutage.isReasonOf(e)) {
                return false;
            }
            throw e;
        }
    }

    private static String reason(SQLException failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    /** @param since by {@link System#nanoTime} */
    private record Outage(long since, String reason) {

        long seconds() {
            return Duration.ofNanos(System.nanoTime() - since).toSeconds();
        }
    }
}
