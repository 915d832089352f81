package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        assertThat(folder.items(run)).contains(new ImportItem("a.txt", Outcome.UPDATED, "its text has changed", a));
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
    void onlyTextFilesCountAlsoThoseOfSubFolders() {
        folder.write("README.md", "what this is");
        folder.write("picture.jpg", "no picture");
        folder.write(".hidden.txt", "title: Hidden");
        folder.write(".git/x.txt", "title: Hidden too");
        folder.write("2023/01/a.txt", "title: One");
        folder.write("UPPER.TXT", "title: Two");

        ImportRun run = folder.runToTheEnd();

        assertThat(folder.items(run)).extracting(ImportItem::sourceKey).containsExactly("2023/01/a.txt", "UPPER.TXT");
        assertThat(run.files()).isEqualTo(2);
    }

    @Test
    void everyBrokenFileIsRejectedWithItsReasonAndTheOthersGoIn(@TempDir Path outside) throws IOException {
        folder.write("good.txt", "title: Good");
        folder.write("zgood.txt", "title: Good too");
        folder.writeBytes("latin1.txt", "title: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        folder.writeBytes("utf16.txt", "\ufefftitle: One".getBytes(StandardCharsets.UTF_16LE));
        folder.writeBytes("empty.txt", new byte[0]);
        folder.write("blank.txt", " \n\t\u3000\n");
        folder.writeBytes("nul.txt", "ti\0tle".getBytes(StandardCharsets.UTF_8));
        folder.writeBytes("noise.txt", new byte[100 * 1024 + 1]);
        folder.write("folder.txt/inside.txt", "title: Not reached");
        folder.write("fails.txt", "fail: yes");
        Files.writeString(outside.resolve("secret.txt"), "title: Secret");
        Files.createSymbolicLink(folder.folder().resolve("link.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(folder.folder().resolve("dangling.txt"), Path.of("nothing.txt"));
        Files.createSymbolicLink(folder.folder().resolve("loop.txt"), Path.of("loop.txt"));

        ImportRun run = folder.runToTheEnd();

        assertThat(run.counts()).isEqualTo(new ImportCounts(2, 0, 0, 11, 0));
        Map<String, String> reasons = folder.rejected(run);
        assertThat(reasons)
                .containsEntry("latin1.txt", "is not UTF-8: byte 10 cannot be decoded")
                .containsEntry("utf16.txt", "is not UTF-8 but UTF-16")
                .containsEntry("empty.txt", "is empty")
                .containsEntry("blank.txt", "holds nothing but white space")
                .containsEntry("nul.txt", "is no text: it holds a NUL character at offset 2")
                .containsEntry("noise.txt", "is too large: 102,401 bytes, of at most 102,400")
                .containsEntry("folder.txt", "is a folder, not a file")
                .containsEntry("link.txt", "is a link that leads out of the folder")
                .containsEntry("dangling.txt", "is a link to nothing")
                .containsEntry("fails.txt", "its facts could not be read: told to fail");
        assertThat(reasons.get("loop.txt")).startsWith("cannot be read: ");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        folder.write("a.txt", "\ufefftitle: One");

        folder.runToTheEnd();

        assertThat(jdbc.sql("select text from article").query(String.class).single())
                .isEqualTo("title: One");
        assertThat(jdbc.sql("select m.quote = substr(a.text, m.span_start + 1, m.span_end - m.span_start)"
                                + " from mention m join article a on a.id = m.article_id where m.kind = 'TITLE'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aFileThatTheDatabaseDoesNotTakeIsRejectedAloneOfItsChunk() {
        folder.write("a.txt", "title: One", "person: Xie Qun", "division: 430600");
        folder.write("b.txt", "title: Two", "person: Xie Qun", "person: Not To Be Stored", "division: 430600");
        folder.write("c.txt", "title: Three", "person: Xie Qun", "division: 430600");
        jdbc.sql("alter table person add constraint refused check (name <> 'Not To Be Stored')")
                .update();
        try {
            ImportRun run = folder.runToTheEnd();

            assertThat(run.counts()).isEqualTo(new ImportCounts(2, 0, 0, 1, 0));
            assertThat(folder.rejected(run).get("b.txt"))
                    .startsWith("could not be stored: ")
                    .contains("refused")
                    .hasSizeLessThan(400);
            assertThat(folder.count("person")).isEqualTo(1);
            assertThat(folder.runToTheEnd().counts()).isEqualTo(new ImportCounts(0, 0, 2, 1, 0));
        } finally {
            jdbc.sql("alter table person drop constraint refused").update();
        }
        assertThat(folder.runToTheEnd().counts()).isEqualTo(new ImportCounts(1, 0, 2, 0, 0));
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
    void aFolderThatIsNotThereFailsTheRunAndSaysSo() throws IOException {
        Files.delete(folder.folder());

        ImportRun run = folder.run();

        assertThat(run.status()).isEqualTo(ImportRun.Status.FAILED);
        assertThat(run.failure()).startsWith("There is no folder ");
        assertThat(run.endedAt()).isNotNull();
        assertThat(run.phase()).isEqualTo(ImportRun.Phase.ENDED);
    }

    @Test
    void anEmptyFolderIsImportedWithoutAWord() {
        ImportRun run = folder.runToTheEnd();

        assertThat(run.counts()).isEqualTo(new ImportCounts(0, 0, 0, 0, 0));
        assertThat(run.files()).isZero();
        assertThat(run.percent()).isEqualTo(100);
    }

    @Test
    void whoeverAsksWhileAnImportRunsIsToldSo() {
        AtomicReference<ImportStart> second = new AtomicReference<>();
        AtomicReference<ImportRun> inTheMiddle = new AtomicReference<>();
        for (int i = 100; i < 200; i++) {
            folder.write(i + ".txt", "title: " + i);
        }
        reader.setBeforeReading(text -> {
            if (text.equals("title: 175")) {
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
            assertThat(middle.files()).isEqualTo(100);
            assertThat(middle.counts().inserted()).isEqualTo(50);
            assertThat(middle.percent()).isEqualTo(50);
        });
        assertThat(run.counts()).isEqualTo(new ImportCounts(100, 0, 0, 0, 0));
        assertThat(folder.runToTheEnd().counts().unchanged()).isEqualTo(100);
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
        for (int i = 100; i < 220; i++) {
            folder.write(i + ".txt", "title: " + i);
        }
        reader.setBeforeReading(text -> {
            if (text.equals("title: 120")) {
                runner.stop();
            }
        });

        ImportRun stopped = folder.run();

        assertThat(stopped.status()).isEqualTo(ImportRun.Status.STOPPED);
        assertThat(stopped.counts()).isEqualTo(new ImportCounts(50, 0, 0, 0, 0));
        reader.reset();
        assertThat(folder.runToTheEnd().counts()).isEqualTo(new ImportCounts(70, 0, 50, 0, 0));
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
