package org.plenum.launch;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Starts the server again when it has ended by itself: killed for the memory of the machine, crashed, stopped by somebody. It does so a few
 * times, more and more slowly; a server that ends again and again needs a person. From when Plenum is up until it begins to stop.
 */
final class PostgresKeeper implements SmartLifecycle {

    /** Before each attempt; about ten minutes in all. */
    static final List<Duration> PAUSES = Stream.of(0, 1, 2, 5, 10, 20, 30, 60, 60, 60, 120, 120, 120)
            .map(Duration::ofSeconds)
            .toList();

    private static final Logger log = LoggerFactory.getLogger(PostgresKeeper.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** A server that has been up for so long has been mended: its attempts are counted anew. */
    private static final Duration MENDED = Duration.ofMinutes(10);

    private final PostgresServer server;
    private final List<Duration> pauses;
    private final Runnable givenUp;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    /**
     * @param pauses one before each attempt
     * @param givenUp called when the last attempt was in vain
     */
    PostgresKeeper(PostgresServer server, List<Duration> pauses, Runnable givenUp) {
        this.server = server;
        this.pauses = pauses;
        this.givenUp = givenUp;
    }

    @Override
    public void start() {
        Thread keeping = new Thread(this::keep, "postgres-keeper");
        keeping.setDaemon(true);
        thread = keeping;
        keeping.start();
    }

    /** Does not wait for an attempt that is going on: closing the server does. */
    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return thread != null && stopped.getCount() > 0;
    }

    private void keep() {
        int attempts = 0;
        long upSince = System.nanoTime();
        try {
            while (!stopsWithin(BETWEEN_LOOKS)) {
                if (server.isUp()) {
                    if (System.nanoTime() - upSince > MENDED.toNanos()) {
                        attempts = 0;
                    }
                } else if (attempts == pauses.size()) {
                    giveUp();
                    return;
                } else {
                    startAgain(++attempts);
                    upSince = System.nanoTime();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain(int attempt) throws InterruptedException {
        Duration pause = pauses.get(attempt - 1);
        log.warn(
                "The database server has ended by itself: starting it again {} (attempt {} of {})",
                pause.isZero() ? "now" : "in " + pause.toSeconds() + " s",
                attempt,
                pauses.size());
        if (stopsWithin(pause)) {
            return;
        }
        try {
            if (server.startAgain()) {
                log.info("The database server is up again; why it ended, its log may say: {}", server.logFile());
            }
        } catch (StartupException | UncheckedIOException e) {
            log.error("{}", e.getMessage());
        }
    }

    private void giveUp() {
        log.error(
                "The database server is not started again: {} attempts were in vain. Mend what its log says ({}), and start Plenum again.",
                pauses.size(),
                server.logFile());
        givenUp.run();
    }

    /** Waits, and tells whether Plenum stops. */
    private boolean stopsWithin(Duration pause) throws InterruptedException {
        return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
