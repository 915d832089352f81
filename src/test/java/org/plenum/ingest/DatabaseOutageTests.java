package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenum.launch.OwnPostgres;
import org.plenum.launch.OwnPostgres.Stop;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL is stopped and started again while a server imports and serves. The server stays up, says what is the matter, goes on by itself,
 * and the archive says what one says that was never disturbed.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DatabaseOutageTests extends DisturbedImport {

    private static final Duration QUICKLY = Duration.ofSeconds(10);
    private static final Duration PATIENTLY = Duration.ofMinutes(2);

    @TempDir
    private Path data;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void pagesSayThatTheyAreBackSoonAndTheImportGoesOn() throws Exception {
        try (OwnPostgres postgres = OwnPostgres.start(data);
                ServerProcess server = start(home, "title: 150", postgres)) {
            String address = server.address();
            logIn(address);
            server.readUntil(KilledServer.BLOCKED);
            await().atMost(PATIENTLY).until(() -> count(postgres) == ImportJob.CHUNK);

            postgres.stop(Stop.FAST);
            assertThatPagesAreBackSoon(address);
            assertThatPagesSayItAtOnce(address);
            server.release();
            server.readUntil("The database is away; the import of");
            postgres.startAgain();

            assertThat(server.readUntil("Imported "))
                    .endsWith("%d inserted, 0 updated, 0 unchanged, 0 rejected, 0 missing"
                            .formatted(OutageArticles.COUNT));
            await().untilAsserted(() -> assertThat(
                            get(address + "/admin", "text/html").statusCode())
                    .isEqualTo(200));
            try (Connection connection = postgres.connect()) {
                assertThat(ContentDump.of(connection)).isEqualTo(undisturbed);
            }
            assertThat(server.said())
                    .anyMatch(line -> line.contains("The database is away, pages answer 503: "))
                    .anyMatch(line -> line.contains("The database is away, and asked again until it is back: "))
                    .anyMatch(line -> line.contains("The database is back after "))
                    .noneMatch(line -> line.startsWith("\tat "));
        }
    }

    /** As by a crash, at three random moments of the import, while somebody reads. {@code -Dplenum.seed=N} repeats a run. */
    @Test
    void anImportThatLosesItsDatabaseThriceLosesNothing() throws Exception {
        long seed = Long.getLong("plenum.seed", System.nanoTime());
        Random random = new Random(seed);
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();
        AtomicBoolean reading = new AtomicBoolean(true);
        try (OwnPostgres postgres = OwnPostgres.start(data);
                ServerProcess server = start(home, "", postgres)) {
            String address = server.address();
            Thread reader = new Thread(() -> {
                while (reading.get()) {
                    answers.add(statusOf(address + "/articles"));
                }
            });
            reader.start();
            for (int outage = 0; outage < 3; outage++) {
                long after = 1 + outage * 2 * ImportJob.CHUNK + random.nextInt(ImportJob.CHUNK);
                await().atMost(PATIENTLY)
                        .pollInterval(Duration.ofMillis(1 + random.nextInt(60)))
                        .until(() -> count(postgres) >= after);
                postgres.stop(Stop.IMMEDIATE);
                postgres.startAgain();
            }
            server.readUntil("Imported ");
            await().atMost(PATIENTLY).until(() -> statusOf(address + "/articles") == 200);
            reading.set(false);
            reader.join();

            try (Connection connection = postgres.connect()) {
                assertThat(ContentDump.of(connection)).as("seed %d", seed).isEqualTo(undisturbed);
            }
            assertThat(answers).as("seed %d", seed).contains(200).isSubsetOf(200, 503);
        }
    }

    @Test
    void anImportWhoseFolderIsGoneWhenTheDatabaseIsBackHasFailedAndSaysWhy() throws Exception {
        Path news = home.resolve("news");
        Files.createDirectory(news);
        OutageArticles.write(news);
        List<String> options = new ArrayList<>(List.of(
                "-Xmx256m",
                "-Dblock-at=title: 150",
                "-Dfolder=news",
                "--plenum.import.folders=" + news,
                "--plenum.import-on-start=false",
                "--plenum.home=" + home,
                "--plenum.seeds=" + articles));
        try (OwnPostgres postgres = OwnPostgres.start(data)) {
            options.addAll(ServerProcess.database(postgres.url(), postgres.user(), postgres.password()));
            try (ServerProcess server = ServerProcess.start(options)) {
                server.readUntil(KilledServer.BLOCKED);
                await().atMost(PATIENTLY).until(() -> count(postgres) == ImportJob.CHUNK);

                postgres.stop(Stop.FAST);
                FileSystemUtils.deleteRecursively(news);
                server.release();
                server.readUntil("The database is away; the import of");
                postgres.startAgain();

                server.readUntil("was interrupted and cannot go on: There is no folder news");
                await().atMost(PATIENTLY)
                        .untilAsserted(() -> assertThat(number(postgres, """
                                        select count(*) from import_run r join batch_job_execution e on e.job_execution_id = r.id
                                        where e.status = 'FAILED' and r.ended_at is not null and not r.interrupted
                                          and r.inserted = 100 and r.failure like '%There is no folder news%'""")).isEqualTo(1));
            }
            assertThat(count(postgres)).isEqualTo(ImportJob.CHUNK);
        }
    }

    private void logIn(String address) throws IOException, InterruptedException {
        Document form = Jsoup.parse(get(address + "/login", "text/html").body());
        String token = form.select("main form input[name=_csrf]").attr("value");
        HttpResponse<String> answer =
                post(address + "/login", "username=admin&password=" + OutageArticles.PASSWORD + "&_csrf=" + token);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(get(address + "/admin", "text/html").statusCode()).isEqualTo(200);
    }

    private void assertThatPagesAreBackSoon(String address) throws IOException, InterruptedException {
        for (String path : List.of("/", "/articles?q=flood", "/people", "/admin", "/admin/imports", "/login")) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = get(address + path, "text/html");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(path).isLessThan(QUICKLY);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).as(path).hasValue("10");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("h1").text()).isEqualTo("The archive is away for a moment");
            assertThat(page.select(".ways a").attr("href")).isEqualTo(path);
            assertThat(answer.body()).doesNotContain("org.", "SQL", "<style", " style=", "PSQLException");
        }
        assertThat(get(address + "/people", "text/html", "zh").body()).contains("档案库暂时无法访问");
        assertThat(get(address + "/articles", "application/json").body()).startsWith("Its database does not answer");
        assertThat(get(address + "/css/plenum.css", "text/css").statusCode())
                .as("the page's own style, of somebody who is logged in")
                .isEqualTo(200);
        HttpResponse<String> sent = post(address + "/login", "username=admin&password=x");
        assertThat(sent.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(sent.body()).select(".alert").text()).contains("was not stored");
        assertThat(get(address + "/actuator/health/liveness", "*/*").statusCode())
                .isEqualTo(200);
    }

    /** Many at once, too: none of them waits for the database as the first has. */
    /** If each of them waited for a connection, all would take two minutes. */
    private void assertThatPagesSayItAtOnce(String address) {
        long begun = System.nanoTime();
        assertThat(IntStream.range(0, 40).map(i -> statusOf(address + "/articles")))
                .containsOnly(503);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
    }

    private int statusOf(String address) {
        try {
            return get(address, "text/html").statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String address, String accepted, String... language)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Accept", accepted);
        for (String wanted : language) {
            request.header("Accept-Language", wanted);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        // A connection of its own: one that waits may just be given up, and a form is not sent twice.
        HttpClient sending = HttpClient.newBuilder()
                .cookieHandler(client.cookieHandler().orElseThrow())
                .build();
        return sending.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static long count(OwnPostgres postgres) throws SQLException {
        return number(postgres, "select count(*) from article");
    }

    private static long number(OwnPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static ServerProcess start(Path home, String blockAt, OwnPostgres postgres) throws IOException {
        return OutageArticles.serve(
                articles, home, blockAt, ServerProcess.database(postgres.url(), postgres.user(), postgres.password()));
    }
}
