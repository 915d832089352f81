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
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenum.benchmark.synthetic.Synthesise;
import org.plenum.testing.TestDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A reading anew of 10,000 articles by another version of the extraction is undone, then their import, by a server with 192 MB: every row is
 * as it was before. {@code ./mvnw -Pendurance verify -Dtest=LargeUndoTests}; {@code -Darticles=N} for another number.
 */
@Tag("endurance")
class LargeUndoTests {

    private static final Logger log = LoggerFactory.getLogger(LargeUndoTests.class);

    private static final int ARTICLES = Integer.getInteger("articles", 10_000);
    private static final String STORED = "select count(*) from article";
    private static final String ANEW = STORED + " where extractor_version like '%" + KilledServer.NEWER + "'";

    private final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void largeRunsAreUndoneRowByRowInBoundedMemory() throws Exception {
        Path articles = folder.resolve("articles");
        Synthesise.write(ARTICLES, 1, articles, Synthesise.LENGTH);
        Map<String, String> empty = rows();
        run("import", STORED);
        Map<String, String> imported = rows();
        run("reading anew", ANEW, "-Dnewer=true", "-Dreread=true");
        assertThat(rows()).isNotEqualTo(imported);
        log.warn("Journal: {} MB", number("select pg_total_relation_size('import_journal') / 1000000"));

        try (ServerProcess server = start("-Xmx192m", "-Dundo=true", "--plenum.import-on-start=false")) {
            log.warn("{}", server.readUntil(KilledServer.UNDONE));
            assertThat(rows()).isEqualTo(imported);
            server.release();
            log.warn("{}", server.readUntil(KilledServer.UNDONE));
            assertThat(rows()).isEqualTo(empty);
        }
    }

    private void run(String what, String progress, String... options) throws Exception {
        try (ServerProcess server = start(options)) {
            server.address();
            long begun = System.nanoTime();
            await().atMost(Duration.ofHours(1)).until(() -> number(progress) == ARTICLES && nothingIsLeft());
            log.warn("{}: {} s", what, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        }
    }

    private boolean nothingIsLeft() throws SQLException {
        return number(
                        "select count(*) from import_run where id = (select max(id) from import_run) and ended_at is not null")
                == 1;
    }

    /** Number and check sum of all rows of each table of content, as they are but for what only the index asks for. */
    private Map<String, String> rows() throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(ContentDump.TABLES)) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet found = statement.executeQuery("""
                        select count(*) || ' rows, ' || coalesce(sum(('x' || left(md5((to_jsonb(t) - 'changed_in')::text), 15))::bit(60)::bigint), 0)
                        from %s t""".formatted(table))) {
                    found.next();
                    rows.put(table, found.getString(1));
                }
            }
        }
        return rows;
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private ServerProcess start(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "-Xmx512m",
                "-Dreal=true",
                "--plenum.index.enabled=false",
                "--plenum.home=" + home,
                "--plenum.seeds=" + folder.resolve("articles")));
        all.addAll(List.of(options)); // the last -Xmx counts
        all.addAll(ServerProcess.database(database.url(), database.user(), database.password()));
        return ServerProcess.start(all);
    }
}
