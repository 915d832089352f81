package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenum.benchmark.synthetic.Synthesise;
import org.plenum.testing.TestDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Servers are killed at ten random moments of an import of 2,000 articles, and then at ten of reading them anew by another version of the
 * extraction. Each next server goes on by itself, and in the end the archive says what one says that was never disturbed. Takes a quarter
 * of an hour on an idle machine: {@code ./mvnw -Pendurance verify}; {@code -Dplenum.seed=N} repeats a run.
 */
@Tag("endurance")
class EnduranceTests {

    private static final Logger log = LoggerFactory.getLogger(EnduranceTests.class);

    private static final int ARTICLES = 2_000;
    private static final int KILLS = 10;
    private static final int LONGEST_DELAY = 600;
    private static final String STORED = "select count(*) from article";
    private static final String ANEW = STORED + " where extractor_version like '%" + KilledServer.NEWER + "'";

    private final long seed = Long.getLong("plenum.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void killedServersLeaveNoTrace() throws Exception {
        log.warn("Seed of the moments: {}", seed);
        Path articles = folder.resolve("articles");
        Synthesise.write(ARTICLES, 1, articles, Synthesise.LENGTH);
        TestDatabase undisturbed = TestDatabase.create();
        TestDatabase killed = TestDatabase.create();

        finish(undisturbed, STORED, "undisturbed import");
        killAndGoOn(killed, STORED);
        finish(killed, STORED, "the rest of the killed import");
        assertThat(content(killed)).as("imported, seed %d", seed).isEqualTo(content(undisturbed));
        assertThat(number(killed, STORED)).isEqualTo(ARTICLES);

        finish(undisturbed, ANEW, "undisturbed reading anew", "-Dnewer=true", "-Dreread=true");
        killAndGoOn(killed, ANEW, "-Dnewer=true");
        finish(killed, ANEW, "the rest of the killed reading anew", "-Dnewer=true");
        assertThat(content(killed)).as("read anew, seed %d", seed).isEqualTo(content(undisturbed));
        assertThat(number(killed, ANEW)).isEqualTo(ARTICLES);
    }

    private void killAndGoOn(TestDatabase database, String progress, String... options) throws Exception {
        List<Integer> moments = IntStream.range(0, KILLS)
                .mapToObj(kill -> 1 + random.nextInt(ARTICLES - 1))
                .sorted()
                .toList();
        for (int kill = 0; kill < KILLS; kill++) {
            int after = moments.get(kill);
            int delay = random.nextInt(LONGEST_DELAY);
            List<String> all = new ArrayList<>(List.of(options));
            if (kill == 0 && options.length > 0) {
                all.add("-Dreread=true");
            }
            try (ServerProcess server = start(database, all)) {
                server.address();
                await().atMost(Duration.ofMinutes(10))
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> number(database, progress) >= after);
                server.endsWithin(delay);
            }
            awaitThatTheDatabaseHasNoticed(database);
            log.warn(
                    "Kill {} of {}: {} ms after {} articles were stored ({} in the end)",
                    kill + 1,
                    KILLS,
                    delay,
                    after,
                    number(database, progress));
        }
    }

    private void finish(TestDatabase database, String progress, String what, String... options) throws Exception {
        long begun = System.nanoTime();
        try (ServerProcess server = start(database, List.of(options))) {
            server.address();
            long ready = System.nanoTime();
            await().atMost(Duration.ofMinutes(20))
                    .until(() -> number(database, progress) == ARTICLES && nothingIsLeft(database));
            log.warn(
                    "{}: {} s, and {} s for the server to start",
                    what,
                    seconds(ready, System.nanoTime()),
                    seconds(begun, ready));
        }
        awaitThatTheDatabaseHasNoticed(database);
    }

    private boolean nothingIsLeft(TestDatabase database) throws SQLException {
        return number(database, """
                select count(*) from import_run r join batch_job_execution e on e.job_execution_id = r.id
                where r.id = (select max(id) from import_run) and r.ended_at is not null and e.status = 'COMPLETED'""") == 1;
    }

    private static long seconds(long from, long until) {
        return TimeUnit.NANOSECONDS.toSeconds(until - from);
    }

    private static Map<String, List<String>> content(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return ContentDump.of(connection);
        }
    }

    /** Asks for the lock that the killed server held, until PostgreSQL has ended its connection and gives it. */
    private static void awaitThatTheDatabaseHasNoticed(TestDatabase database) throws SQLException {
        number(database, "select 1 from pg_advisory_lock(" + ImportLock.NUMBER + ")");
    }

    private static long number(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private ServerProcess start(TestDatabase database, List<String> options) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "-Xmx512m",
                "-Dreal=true",
                "--plenum.index.enabled=false",
                "--plenum.home=" + home,
                "--plenum.seeds=" + folder.resolve("articles")));
        all.addAll(options);
        all.addAll(ServerProcess.database(database.url(), database.user(), database.password()));
        return ServerProcess.start(all);
    }
}
