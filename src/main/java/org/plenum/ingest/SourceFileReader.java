package org.plenum.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;

/** Reads files, with a reason for each that cannot be read as a text. Never reads more than the limit into memory. */
final class SourceFileReader {

    private final long maxBytes;
    private final Opener opener;

    SourceFileReader(DataSize max) {
        this(max, Files::newInputStream);
    }

    SourceFileReader(DataSize max, Opener opener) {
        this.maxBytes = max.toBytes();
        this.opener = opener;
    }

    /** How a file is opened; a seam for tests of what a file system may do. */
    @FunctionalInterface
    interface Opener {
        InputStream open(Path file) throws IOException;
    }

    /** The bytes of a file with their hash; not decoded, since most files of a second import are known by their hash. */
    record Bytes(String hash, byte[] bytes) {}

    Bytes read(SourceFolder folder, String key) throws RejectedFileException {
        try {
            Path file = folder.resolve(key).toRealPath();
            check(folder, file);
            byte[] bytes;
            try (InputStream in = opener.open(file)) {
                // One byte more than allowed: a file that has grown since it was measured is noticed.
                bytes = in.readNBytes((int) maxBytes + 1);
            }
            if (bytes.length > maxBytes) {
                throw tooLarge(bytes.length);
            }
            return new Bytes(hash(bytes), bytes);
        } catch (NoSuchFileException e) {
            throw new RejectedFileException(
                    Files.isSymbolicLink(folder.resolve(key))
                            ? "is a link to nothing"
                            : "has gone while it was imported");
        } catch (AccessDeniedException e) {
            throw new RejectedFileException("may not be read (no permission)");
        } catch (IOException e) {
            throw new RejectedFileException("cannot be read: " + e.getMessage());
        }
    }

    private void check(SourceFolder folder, Path file) throws IOException, RejectedFileException {
        if (!file.startsWith(folder.root())) {
            throw new RejectedFileException("is a link that leads out of the folder");
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new RejectedFileException(
                    Files.isReadable(file)
                            ? "is a folder, not a file"
                            : "is a folder that may not be read (no permission)");
        }
        if (!attributes.isRegularFile()) {
            throw new RejectedFileException("is no regular file");
        }
        if (attributes.size() == 0) {
            throw new RejectedFileException("is empty");
        }
        if (attributes.size() > maxBytes) {
            throw tooLarge(attributes.size());
        }
    }

    private RejectedFileException tooLarge(long size) {
        return new RejectedFileException("is too large: %,d bytes, of at most %,d".formatted(size, maxBytes));
    }

    /** The text that the bytes say in UTF-8. A byte order mark at the front is no part of it, so all spans count without it. */
    SourceText decode(Bytes read) throws RejectedFileException {
        ByteBuffer bytes = ByteBuffer.wrap(read.bytes());
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            bytes.position(3);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text;
        try {
            text = decoder.decode(bytes);
        } catch (CharacterCodingException e) {
            throw new RejectedFileException(notUtf8(read.bytes(), bytes.position()));
        }
        return new SourceText(read.hash(), checked(text.toString()));
    }

    private static String checked(String text) throws RejectedFileException {
        if (text.isBlank()) {
            throw new RejectedFileException("holds nothing but white space");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new RejectedFileException("is no text: it holds a NUL character at offset %,d".formatted(nul));
        }
        return text;
    }

    private static String notUtf8(byte[] bytes, int position) {
        ByteBuffer start = ByteBuffer.wrap(bytes);
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            return "is not UTF-8 but UTF-16";
        }
        return "is not UTF-8: byte %,d cannot be decoded".formatted(position);
    }

    private static boolean startsWith(ByteBuffer bytes, int... expected) {
        if (bytes.remaining() < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes.get(i) & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** SHA-256, lower-case hexadecimal. */
    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
