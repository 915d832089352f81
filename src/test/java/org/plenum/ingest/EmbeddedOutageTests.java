package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plenum.launch.OwnPostgres;

/**
 * The PostgreSQL that Plenum brings is killed while it imports and serves, and nobody lends a hand: it is started again, the import goes on, pages
 * come back, and the archive says what one says that was never disturbed.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class EmbeddedOutageTests extends DisturbedImport {

    private static final Duration PATIENTLY = Duration.ofMinutes(2);

    private Path lent;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void lendTheUnpackedServer() throws IOException {
        lent = OwnPostgres.lendTo(home);
    }

    @AfterEach
    void leaveNothingRunning() throws IOException {
        OwnPostgres.killIn(home);
        Files.delete(lent);
    }

    /** As for want of memory: once the whole server, once one of its processes, which it survives by itself. {@code -Dplenum.seed=N} repeats a run. */
    @Test
    void aKilledServerIsStartedAgainAndNothingIsLost() throws Exception {
        long seed = Long.getLong("plenum.seed", System.nanoTime());
        Random random = new Random(seed);
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();
        AtomicBoolean reading = new AtomicBoolean(true);
        try (ServerProcess server = OutageArticles.serve(articles, home, "", List.of())) {
            String address = server.address();
            Thread reader = new Thread(() -> {
                while (reading.get()) {
                    answers.add(statusOf(address + "/articles"));
                }
            });
            reader.start();
            long killed = OwnPostgres.embeddedIn(home);
            awaitStored(1 + random.nextInt(ImportJob.CHUNK));
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            server.readUntil("The database server has ended by itself: starting it again now (attempt 1 of ");
            server.readUntil("The database server is up again");
            long next = OwnPostgres.embeddedIn(home);
            assertThat(next).isNotEqualTo(killed);

            awaitStored(2 * ImportJob.CHUNK + random.nextInt(ImportJob.CHUNK));
            killABackend();
            server.readUntil("Imported ");
            await().atMost(PATIENTLY).until(() -> statusOf(address + "/articles") == 200);
            reading.set(false);
            reader.join();

            assertThat(OwnPostgres.embeddedIn(home)).isEqualTo(next);
            try (Connection connection = OwnPostgres.connectTo(home)) {
                assertThat(ContentDump.of(connection)).as("seed %d", seed).isEqualTo(undisturbed);
            }
            assertThat(answers).as("seed %d", seed).contains(200).isSubsetOf(200, 503);
            assertThat(server.said()).as("no stack trace").noneMatch(line -> line.startsWith("\tat "));
        }
    }

    private void awaitStored(long articles) {
        await().atMost(PATIENTLY)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptionsInstanceOf(SQLException.class) // it is only just up again
                .until(() -> number("select count(*) from article") >= articles);
    }

    private void killABackend() throws Exception {
        long pid = number("select pid from pg_stat_activity where backend_type = 'client backend'"
                + " and pid <> pg_backend_pid() order by state_change desc limit 1");
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private long number(String sql) throws IOException, SQLException {
        try (Connection connection = OwnPostgres.connectTo(home);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private int statusOf(String address) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
