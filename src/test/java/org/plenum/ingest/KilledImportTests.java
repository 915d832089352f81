package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.testing.TestDatabase;
import org.springframework.util.FileSystemUtils;

/** A server is killed in the middle of an import; the next one on the same database completes it, and nobody lends a hand. */
class KilledImportTests {

    private static final int CHUNKS = 3;
    private static final int FILES = CHUNKS * ImportJob.CHUNK;
    private static final int STORED = FILES - ImportJob.CHUNK;

    private static final String ANEW = "select count(*) from article where extractor_version = 'lines-2'";

    private final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void theNextServerCompletesTheImportOfAKilledOne() throws Exception {
        writeArticles();

        try (ServerProcess server = start("title: " + (STORED + ImportJob.CHUNK / 2))) {
            server.readUntil(KilledServer.BLOCKED);
            // It reads ahead of what it stores.
            await().untilAsserted(() -> assertThat(number("select count(*) from article"))
                    .as("stored before the kill")
                    .isEqualTo(STORED));
        }
        awaitThatTheDatabaseHasNoticed();
        try (ServerProcess server = start("")) {
            assertThat(server.readUntil("Imported "))
                    .endsWith("%d inserted, 0 updated, %d unchanged, 0 rejected, 0 missing"
                            .formatted(ImportJob.CHUNK, STORED));
        }

        assertThat(number("select count(*) from article")).isEqualTo(FILES);
        assertThat(number("select count(distinct source_key) from article")).isEqualTo(FILES);
        assertThat(number("select count(*) from mention where kind = 'PERSON'")).isEqualTo(FILES);
        assertThat(number("select count(*) from person"))
                .as("ten names, in one province")
                .isEqualTo(10);
        assertThat(number("select count(*) from meeting")).as("ten days").isEqualTo(10);
        assertThat(number("select count(*) from meeting_report")).isEqualTo(FILES);
        assertThat(number("select count(*) from organisation")).isEqualTo(1);
        assertThat(number("select count(*) from import_run where interrupted and ended_at is not null"))
                .isEqualTo(1);
        assertThat(number("select count(*) from batch_job_execution where status not in ('FAILED', 'COMPLETED')"))
                .isZero();
    }

    /** Killed twice, in any chunk but the first, and so two servers go on with what a former one has done. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void theNextServersCompleteAReadingAnewOfTheWholeArchive() throws Exception {
        writeArticles();
        try (ServerProcess server = start("")) {
            server.readUntil("Imported ");
        }
        awaitThatTheDatabaseHasNoticed();
        long seed = Long.getLong("plenum.seed", System.nanoTime());
        Random random = new Random(seed);

        for (int kill = 1; kill <= 2; kill++) {
            int at = kill * ImportJob.CHUNK + random.nextInt(ImportJob.CHUNK);
            String reread = "-Dreread=" + (kill == 1);
            try (ServerProcess server = start("title: " + "%03d".formatted(at), "-Dnewer=true", reread)) {
                server.readUntil(KilledServer.BLOCKED);
                int stored = kill * ImportJob.CHUNK;
                await().untilAsserted(() -> assertThat(number(ANEW))
                        .as("read anew before the kill, plenum.seed=%d", seed)
                        .isEqualTo(stored));
            }
            awaitThatTheDatabaseHasNoticed();
        }
        try (ServerProcess server = start("", "-Dnewer=true")) {
            assertThat(server.readUntil("Imported "))
                    .endsWith("0 inserted, %d updated, 0 unchanged, 0 rejected, 0 missing".formatted(FILES));
        }

        assertThat(number(ANEW)).isEqualTo(FILES);
        assertThat(number("select count(*) from article")).isEqualTo(FILES);
        assertThat(number("select count(*) from mention where kind = 'PERSON'"))
                .as("one of ten is not seen any more")
                .isEqualTo(FILES - FILES / 10);
        assertThat(number("select count(*) from person")).isEqualTo(9);
        assertThat(number("select count(*) from organisation")).isEqualTo(1);
        assertThat(number("select count(*) from meeting_report")).isEqualTo(FILES);
        assertThat(number("select count(*) from meeting")).isEqualTo(10);
        assertThat(number("select count(distinct coalesce(root, id)) from import_run where source = 'ARCHIVE'"))
                .as("to be undone as one")
                .isEqualTo(1);
        assertThat(number("select count(*) from import_run where interrupted and source = 'ARCHIVE'"))
                .isEqualTo(2);
    }

    /** The administrator has taken the folder out of the configuration, or has deleted it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void theNextServerStartsThoughTheFolderOfTheKilledOneIsGone(boolean allowed) throws Exception {
        Path news = folder.resolve("news");
        Files.createDirectory(news);
        writeArticles(news);
        String allowing = "--plenum.import.folders=" + news;
        String noSeeds = "--plenum.import-on-start=false";
        try (ServerProcess server = start("title: 150", "-Dfolder=news", allowing, noSeeds)) {
            server.readUntil(KilledServer.BLOCKED);
            await().untilAsserted(() ->
                    assertThat(number("select count(*) from article")).isEqualTo(ImportJob.CHUNK));
        }
        awaitThatTheDatabaseHasNoticed();
        if (allowed) {
            FileSystemUtils.deleteRecursively(news);
        }

        try (ServerProcess server =
                start("", "-Dreread=true", "-Dnewer=true", allowed ? allowing : "--plenum.import.folders=", noSeeds)) {
            assertThat(server.readUntil("Imported archive: "))
                    .as("another import")
                    .endsWith("0 inserted, %d updated, 0 unchanged, 0 rejected, 0 missing".formatted(ImportJob.CHUNK));
            assertThat(server.said()).noneMatch(line -> line.startsWith("\tat "));
        }

        assertThat(number("select count(*) from article")).as("nothing is lost").isEqualTo(ImportJob.CHUNK);
        assertThat(text("""
                        select concat_ws(' ', r.interrupted, r.ended_at is not null, e.status, r.inserted, r.failure)
                        from import_run r join batch_job_execution e on e.job_execution_id = r.id where r.source = 'FOLDER'"""))
                .isEqualTo("f t FAILED %d Interrupted, and cannot go on: %s. What it has stored stays"
                        .formatted(
                                ImportJob.CHUNK,
                                allowed ? "There is no folder news" : "The configuration allows no folder news"));
    }

    private void writeArticles() throws IOException {
        writeArticles(folder);
    }

    private static void writeArticles(Path into) throws IOException {
        for (int i = 0; i < FILES; i++) {
            writeArticle(into, i);
        }
    }

    private static void writeArticle(Path into, int i) throws IOException {
        int day = i % 10;
        Files.writeString(into.resolve("%03d.txt".formatted(i)), """
                title: %03d
                division: 430600
                body: Municipal Party Committee | party-committee | PARTY_COMMITTEE | PREFECTURE | 430600
                meeting: plenary meeting | PLENARY | Municipal Party Committee | 2023-03-1%d
                person: Xie Qun%s | secretary | Municipal Party Committee | PRESIDED
                """.formatted(i, day, "abcdefghij".charAt(day)));
    }

    /** Asks for the lock that the killed server held, until PostgreSQL has ended its connection and gives it. */
    private void awaitThatTheDatabaseHasNoticed() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + ImportLock.NUMBER + ")");
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private ServerProcess start(String blockAt, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("-Xmx256m", "-Dblock-at=" + blockAt, "--plenum.home=" + home, "--plenum.seeds=" + folder));
        all.addAll(ServerProcess.database(database.url(), database.user(), database.password()));
        return ServerProcess.start(all);
    }
}
