package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class SourceFileReaderTests {

    @TempDir
    private Path path;

    private SourceFolder folder;

    private final SourceFileReader reader = new SourceFileReader(DataSize.ofKilobytes(1));

    @BeforeEach
    void openFolder() {
        folder = SourceFolder.open(path);
    }

    @Test
    void theHashIsThatOfTheBytesAndTheTextIsUnmodified() throws Exception {
        byte[] bytes = "\ufeffMünchen\r\n\u3000会议 \ud83d\ude00\n".getBytes(StandardCharsets.UTF_8);
        Files.write(path.resolve("a.txt"), bytes);

        SourceText source = reader.decode(reader.read(folder, "a.txt"));

        assertThat(source.text()).isEqualTo("München\r\n\u3000会议 \ud83d\ude00\n");
        assertThat(source.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void aFileOfExactlyTheLimitIsRead() throws Exception {
        Files.write(path.resolve("a.txt"), "x".repeat(1024).getBytes(StandardCharsets.US_ASCII));

        assertThat(reader.decode(reader.read(folder, "a.txt")).text()).hasSize(1024);
    }

    @Test
    void aHugeFileIsRejectedUnread() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(path.resolve("a.txt").toFile(), "rw")) {
            file.setLength(50L << 30); // 50 GB, sparse: to read it would take minutes and more memory than there is
        }

        assertRejected("a.txt", "is too large: 53,687,091,200 bytes, of at most 1,024");
    }

    @Test
    void whatTheFileSystemRefusesIsRejected() throws IOException {
        Files.writeString(path.resolve("a.txt"), "title");
        SourceFileReader denied = new SourceFileReader(DataSize.ofKilobytes(1), file -> {
            throw new AccessDeniedException(file.toString());
        });
        SourceFileReader broken = new SourceFileReader(DataSize.ofKilobytes(1), file -> {
            throw new IOException("Input/output error");
        });

        assertThatExceptionOfType(RejectedFileException.class)
                .isThrownBy(() -> denied.read(folder, "a.txt"))
                .withMessage("may not be read (no permission)");
        assertThatExceptionOfType(RejectedFileException.class)
                .isThrownBy(() -> broken.read(folder, "a.txt"))
                .withMessage("cannot be read: Input/output error");
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsRejected() throws IOException {
        Files.writeString(path.resolve("a.txt"), "title");
        SourceFileReader grown =
                new SourceFileReader(DataSize.ofKilobytes(1), file -> new ByteArrayInputStream(new byte[1 << 20]));

        assertThatExceptionOfType(RejectedFileException.class)
                .isThrownBy(() -> grown.read(folder, "a.txt"))
                .withMessageStartingWith("is too large");
    }

    @Test
    void aFileWithoutPermissionIsRejected() throws IOException {
        Path file = Files.writeString(path.resolve("a.txt"), "title");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "root may read everything");

        assertRejected("a.txt", "may not be read (no permission)");
    }

    @Test
    void aFolderWithoutPermissionIsListedAndRejected() throws IOException {
        Path sub = Files.createDirectory(path.resolve("sub"));
        Files.writeString(sub.resolve("a.txt"), "title");
        Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(sub), "root may read everything");
        try {
            assertThat(folder.list()).containsExactly("sub");
            assertRejected("sub", "is a folder that may not be read (no permission)");
        } finally {
            Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFileThatHasGoneIsRejected() {
        assertRejected("gone.txt", "has gone while it was imported");
    }

    @Test
    void aLinkWithinTheFolderIsRead() throws Exception {
        Files.writeString(path.resolve("a.txt"), "title");
        Files.createSymbolicLink(path.resolve("b.txt"), Path.of("a.txt"));

        assertThat(reader.decode(reader.read(folder, "b.txt")).text()).isEqualTo("title");
    }

    @Test
    void linksToFoldersAreNotFollowed() throws IOException {
        Files.createSymbolicLink(path.resolve("loop"), path);
        Files.writeString(path.resolve("a.txt"), "title");

        assertThat(folder.list()).containsExactly("a.txt");
    }

    @Test
    void aTruncatedCharacterAtTheEndIsRejected() throws IOException {
        Files.write(path.resolve("a.txt"), new byte[] {'a', (byte) 0xE4, (byte) 0xBC});

        assertRejected("a.txt", "is not UTF-8: byte 1 cannot be decoded");
    }

    private void assertRejected(String key, String reason) {
        assertThatExceptionOfType(RejectedFileException.class)
                .isThrownBy(() -> reader.decode(reader.read(folder, key)))
                .withMessage(reason);
    }
}
