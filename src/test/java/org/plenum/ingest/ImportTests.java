package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportTest
class ImportTests {

    private static final String PARTY =
            "body: Municipal Party Committee | party-committee | PARTY_COMMITTEE | PREFECTURE | 430600";

    @Autowired
    private ImportFixture folder;

    @Autowired
    private LineReader reader;

    @Autowired
    private ImportService imports;

    @Autowired
    private ImportRunner runner;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyFolder() {
        folder.reset();
    }

    @Test
    void aSecondImportChangesNothing() {
        for (int i = 0; i < 120; i++) {
            folder.write("a" + i + ".txt", "title: Number " + i, "division: 430600", "person: Xie Qun", PARTY);
        }
        assertThat(folder.runToTheEnd().counts()).isEqualTo(new ImportCounts(120, 0, 0, 0, 0));
        Map<String, Object> before = tables();

        assertThat(folder.runToTheEnd().counts()).isEqualTo(new ImportCounts(0, 0, 120, 0, 0));
        assertThat(tables()).isEqualTo(before).contains(entry("article", 120L), entry("person", 1L));
    }

    @Test
    void aChangedFileUpdatesItsArticleAndOnlyItsFacts() {
        folder.write("a.txt", "title: One", "division: 430600", "person: Xie Qun", "person: Gone Tomorrow");
        folder.write("b.txt", "title: Two", "division: 430600", "person: Xie Qun");
        folder.runToTheEnd();
        long a = id("a.txt");
        Object b = facts("b.txt");

        folder.write("a.txt", "title: One, corrected", "division: 430600", "person: Xie Qun", "person: New Man");
        ImportRun run = folder.runToTheEnd();

        assertThat(run.counts()).isEqualTo(new ImportCounts(0, 1, 1, 0, 0));
        assertThat(folder.items(run))
                .contains(new ImportItem("a.txt", Outcome.UPDATED, "its text has changed", a, """
                        -PERSON\tGone Tomorrow (430000)
                        +PERSON\tNew Man (430000)
                        -TITLE\tOne
                        +TITLE\tOne, corrected"""));
        assertThat(id("a.txt")).isEqualTo(a);
        assertThat(facts("b.txt")).isEqualTo(b);
        assertThat(jdbc.sql("select title from article where id = ?")
                        .param(a)
                        .query(String.class)
                        .single())
                .isEqualTo("One, corrected");
        assertThat(jdbc.sql("select name from person order by name")
                        .query(String.class)
                        .list())
                .containsExactly("New Man", "Xie Qun");
    }

    @Test
    void anotherVersionOfTheExtractionReadsEverythingAgain() {
        folder.write("a.txt", "title: One", PARTY);
        folder.runToTheEnd();

        reader.setVersion("lines-2");
        ImportRun run = folder.runToTheEnd();

        assertThat(run.counts()).isEqualTo(new ImportCounts(0, 1, 0, 0, 0));
        assertThat(run.extractorVersion()).isEqualTo("lines-2");
        assertThat(folder.runToTheEnd().counts().unchanged()).isEqualTo(1);
    }

    @Test
    void aRemovedFileIsReportedAndItsArticleStays() {
        folder.write("a.txt", "title: One");
        folder.write("b.txt", "title: Two");
        folder.runToTheEnd();

        folder.delete("a.txt");
        ImportRun run = folder.runToTheEnd();

        assertThat(run.counts()).isEqualTo(new ImportCounts(0, 0, 1, 0, 1));
        assertThat(folder.items(run)).anySatisfy(item -> {
            assertThat(item.sourceKey()).isEqualTo("a.txt");
            assertThat(item.outcome()).isEqualTo(Outcome.MISSING);
            assertThat(item.articleId()).isEqualTo(id("a.txt"));
        });
        assertThat(folder.count("article")).isEqualTo(2);
    }

    @Test
    void aFileThatBecomesBrokenKeepsItsArticle() {
        folder.write("a.txt", "title: One", "division: 430600", "person: Xie Qun");
        folder.runToTheEnd();
        Object before = facts("a.txt");

        folder.writeBytes("a.txt", new byte[] {(byte) 0xC3});
        ImportRun run = folder.runToTheEnd();

        assertThat(run.counts().rejected()).isEqualTo(1);
        assertThat(folder.items(run)).extracting(ImportItem::articleId).containsExactly(id("a.txt"));
        assertThat(facts("a.txt")).isEqualTo(before);
    }

    @Test
    void whoeverAsksWhileAnImportRunsIsToldSo() {
        AtomicReference<ImportStart> second = new AtomicReference<>();
        AtomicReference<ImportRun> inTheMiddle = new AtomicReference<>();
        int files = 2 * ImportJob.CHUNK;
        for (int i = 1_000; i < 1_000 + files; i++) {
            folder.write(i + ".txt", "title: " + i);
        }
        reader.setBeforeReading(text -> {
            if (text.equals("title: " + (1_000 + files - 1))) {
                await().until(() -> imports.lastRun().orElseThrow().counts().inserted() > 0);
                second.set(imports.start());
                inTheMiddle.set(imports.lastRun().orElseThrow());
            }
        });

        ImportRun run = folder.runToTheEnd();

        assertThat(second.get()).isEqualTo(new ImportStart.AlreadyRunning(run.id()));
        assertThat(inTheMiddle.get()).satisfies(middle -> {
            assertThat(middle.id()).isEqualTo(run.id());
            assertThat(middle.isRunning()).isTrue();
            assertThat(middle.phase()).isEqualTo(ImportRun.Phase.READING);
            assertThat(middle.files()).isEqualTo(files);
            assertThat(middle.counts().inserted()).isEqualTo(ImportJob.CHUNK);
            assertThat(middle.percent()).isEqualTo(50);
        });
        assertThat(run.counts()).isEqualTo(new ImportCounts(files, 0, 0, 0, 0));
        assertThat(folder.runToTheEnd().counts().unchanged()).isEqualTo(files);
    }

    @Test
    void anotherProcessThatImportsIsNoticed() throws Exception {
        folder.write("a.txt", "title: One");
        try (Connection other = dataSource.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(" + ImportLock.NUMBER + ")");

            assertThat(imports.start()).isEqualTo(new ImportStart.AlreadyRunning(null));

            statement.execute("select pg_advisory_unlock(" + ImportLock.NUMBER + ")");
        }
        assertThat(folder.runToTheEnd().counts().inserted()).isEqualTo(1);
    }

    @Test
    void aStoppedImportKeepsWhatItHasAndTheNextOneCompletesIt() {
        for (int i = 1_000; i < 1_000 + ImportJob.CHUNK + 70; i++) {
            folder.write(i + ".txt", "title: " + i);
        }
        reader.setBeforeReading(text -> {
            if (text.equals("title: 1020")) {
                runner.stop();
            }
        });

        ImportRun stopped = folder.run();

        assertThat(stopped.status()).isEqualTo(ImportRun.Status.STOPPED);
        assertThat(stopped.counts()).isEqualTo(new ImportCounts(ImportJob.CHUNK, 0, 0, 0, 0));
        reader.reset();
        assertThat(folder.runToTheEnd().counts()).isEqualTo(new ImportCounts(70, 0, ImportJob.CHUNK, 0, 0));
    }

    @Test
    void aStoppedImportOfAFolderThatIsNoLongerAllowedHasFailedAndSaysWhy() {
        for (int i = 1_000; i < 1_000 + ImportJob.CHUNK + 70; i++) {
            folder.write(i + ".txt", "title: " + i);
        }
        reader.setBeforeReading(text -> {
            if (text.equals("title: 1020")) {
                runner.stop();
            }
        });
        long stopped = folder.run().id();
        reader.reset();
        jdbc.sql("update import_run set source = 'FOLDER', place = 'news/2023'").update();

        runner.goOnAfterInterruption();

        assertThat(imports.lastRun()).hasValueSatisfying(run -> {
            assertThat(run.id()).isEqualTo(stopped);
            assertThat(run.status()).isEqualTo(ImportRun.Status.FAILED);
            assertThat(run.failure())
                    .isEqualTo("Interrupted, and cannot go on: The configuration allows no folder news."
                            + " What it has stored stays");
            assertThat(run.counts()).isEqualTo(new ImportCounts(ImportJob.CHUNK, 0, 0, 0, 0));
        });
        assertThat(folder.runToTheEnd().counts()).isEqualTo(new ImportCounts(70, 0, ImportJob.CHUNK, 0, 0));
    }

    @Test
    void runsAndItemsAreKeptAsHistory() {
        folder.write("a.txt", "title: One");
        folder.write("b.txt", "fail: yes");
        folder.write("c.txt", "title: Three");
        ImportRun first = folder.runToTheEnd();
        ImportRun second = folder.runToTheEnd();

        assertThat(imports.runs(PageRequest.of(0, 10))).containsExactly(second, first);
        assertThat(imports.runs(PageRequest.of(1, 1))).containsExactly(first);
        assertThat(imports.lastRun()).contains(second);
        assertThat(imports.run(second.id() + 1)).isEmpty();
        assertThat(imports.items(first.id(), null, PageRequest.of(0, 10)))
                .extracting(ImportItem::sourceKey)
                .containsExactly("b.txt", "a.txt", "c.txt");
        assertThat(imports.items(first.id(), Outcome.INSERTED, PageRequest.of(1, 1)))
                .extracting(ImportItem::sourceKey)
                .containsExactly("c.txt");
        assertThat(imports.items(first.id(), Outcome.INSERTED, PageRequest.of(1, 1))
                        .getTotalElements())
                .isEqualTo(2);
    }

    private long id(String key) {
        return jdbc.sql("select id from article where source_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private Object facts(String key) {
        return jdbc.sql("select a.content_hash, a.imported_at, m.id, m.quote, m.person_id from article a"
                        + " join mention m on m.article_id = a.id where a.source_key = ? order by m.id")
                .param(key)
                .query()
                .listOfRows();
    }

    private Map<String, Object> tables() {
        return jdbc.sql("""
                        select (select count(*) from article) as article, (select max(imported_at) from article) as at,
                          (select count(*) from mention) as mention, (select max(id) from mention) as last_mention,
                          (select count(*) from person) as person, (select count(*) from organisation) as organisation,
                          (select count(*) from person_name) as person_name""").query().singleRow();
    }
}
