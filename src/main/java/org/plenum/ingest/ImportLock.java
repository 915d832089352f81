package org.plenum.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/**
 * Lets one import run at a time, over all processes that use one database. An advisory lock of PostgreSQL, which belongs to a
 * connection kept for as long as the import runs: when the process dies, the connection dies, and the lock is free.
 */
@Component
class ImportLock {

    private static final Logger log = LoggerFactory.getLogger(ImportLock.class);

    /** "plenum" in ASCII; advisory locks are numbers that all users of a database share. */
    static final long NUMBER = 0x706c656e756dL;

    private final DataSource dataSource;

    ImportLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The lock, to be closed when the import has ended; empty when somebody else holds it. */
    Optional<Held> tryAcquire() {
        try {
            Connection connection = dataSource.getConnection();
            try {
                if (call(connection, "select pg_try_advisory_lock(?)")) {
                    return Optional.of(new Held(connection));
                }
                connection.close();
                return Optional.empty();
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("the lock for imports could not be asked for", e);
        }
    }

    private static boolean call(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, NUMBER);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** The lock while it is held. May be closed on another thread than the one that acquired it. */
    static final class Held implements AutoCloseable {

        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void close() {
            try (connection) {
                call(connection, "select pg_advisory_unlock(?)");
            } catch (SQLException e) {
                // A broken connection has lost the lock already.
                log.debug("The lock for imports could not be given back", e);
            }
        }
    }
}
