package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which files count, and what becomes of those that cannot be articles. */
@ImportTest
class ImportedFilesTests {

    @Autowired
    private ImportFixture folder;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyFolder() {
        folder.reset();
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
}
