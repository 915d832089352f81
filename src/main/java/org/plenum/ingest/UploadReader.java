package org.plenum.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.Uploads.RefusedException;
import org.plenum.ingest.Uploads.Sent;
import org.springframework.util.unit.DataSize;

/**
 * Reads uploaded files into texts, within limits that are counted on what is really read, whatever a zip declares. Not for many threads,
 * nor for a second upload.
 */
final class UploadReader {

    /** Text is packed to a fifth; what grows more than a hundredfold is made to. */
    private static final long MOST_RATIO = 100;

    /** So little may grow as it likes. */
    private static final long SMALL = 1_000_000;

    private static final String PREFIX = "upload:";

    private final Limits limits;
    private final Store store;
    private final UploadedText texts;
    private long unpacked;
    private int count;
    private int good;
    private @Nullable String firstRefusal;

    /**
     * @param text bytes of one text
     * @param all bytes of all texts together
     * @param count how many texts
     */
    record Limits(long text, long all, int count) {}

    /** @param text null when it was refused */
    record Kept(
            String key,
            String hash,
            @Nullable String text,
            @Nullable String refused) {}

    @FunctionalInterface
    interface Store {
        void store(Kept text) throws RefusedException;
    }

    UploadReader(Limits limits, Store store) {
        this.limits = limits;
        this.store = store;
        this.texts = new UploadedText(new SourceFileReader(DataSize.ofBytes(limits.text())));
    }

    int texts() {
        return good;
    }

    void read(String given, Sent file) throws RefusedException, IOException {
        String name = UploadNames.ofFile(given);
        if (UploadNames.endsWith(name, ".zip")) {
            try (Counting in = new Counting(file.open())) {
                readZip(name, in);
            }
            return;
        }
        try (InputStream in = file.open()) {
            readOne(name, bytes(in));
        }
    }

    /** @throws RefusedException when there was no text at all */
    void end() throws RefusedException {
        if (good == 0) {
            throw new RefusedException(firstRefusal != null ? firstRefusal : "There is no text in it");
        }
    }

    private void readZip(String name, Counting in) throws RefusedException, IOException {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                String inside = UploadNames.inZip(entry.getName());
                if (entries > 2 * limits.count()) {
                    throw tooMany();
                }
                if (entry.isDirectory() || isHidden(inside)) {
                    skip(zip, in);
                } else if (UploadNames.endsWith(
                        inside, ".zip", ".gz", ".tgz", ".tar", ".7z", ".rar", ".bz2", ".xz", ".jar")) {
                    throw new RefusedException(UploadNames.shown(name) + " holds another archive, "
                            + UploadNames.shown(inside) + "; unpack it first");
                } else {
                    byte[] bytes = bytes(zip);
                    checkRatio(in);
                    readOne(inside, bytes);
                }
            }
        } catch (ZipException | IllegalArgumentException | java.io.EOFException e) {
            throw new RefusedException(UploadNames.shown(name) + " is no zip that can be read: " + e.getMessage());
        }
        if (entries == 0) {
            throw new RefusedException(UploadNames.shown(name) + " is no zip, or an empty one");
        }
    }

    private void skip(InputStream zip, Counting in) throws IOException, RefusedException {
        byte[] buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            countUnpacked(read);
            checkRatio(in);
        }
    }

    private void readOne(String name, byte[] bytes) throws RefusedException {
        String key = PREFIX + name;
        if (bytes.length > limits.text()) {
            refuse(key, bytes, "is too large: more than %,d bytes".formatted(limits.text()));
            return;
        }
        try {
            if (UploadNames.endsWith(name, ".csv")) {
                for (AddressTable.Row row : AddressTable.read(texts.utf8(bytes))) {
                    byte[] own = row.text().getBytes(StandardCharsets.UTF_8);
                    keep(row.address(), own, row.text());
                }
            } else if (UploadNames.endsWith(name, ".txt", ".html", ".htm")) {
                keep(key, bytes, texts.of(name, bytes));
            } else {
                refuse(key, bytes, "is no text: its name ends neither in .txt nor in .html, .csv or .zip");
            }
        } catch (RejectedFileException e) {
            refuse(key, bytes, e.reason());
        }
    }

    private void keep(String key, byte[] bytes, String text) throws RefusedException {
        try {
            UploadedText.check(text);
        } catch (RejectedFileException e) {
            refuse(key, bytes, e.reason());
            return;
        }
        count();
        good++;
        store.store(new Kept(key, SourceFileReader.hash(bytes), text, null));
    }

    private void refuse(String key, byte[] bytes, String reason) throws RefusedException {
        count();
        if (firstRefusal == null) {
            firstRefusal =
                    UploadNames.shown(key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key) + " " + reason;
        }
        store.store(new Kept(key, SourceFileReader.hash(bytes), null, reason));
    }

    private void count() throws RefusedException {
        if (++count > limits.count()) {
            throw tooMany();
        }
    }

    private RefusedException tooMany() {
        return new RefusedException("It holds more than %,d files".formatted(limits.count()));
    }

    /** One byte more than a text may have at most, so that it can be told. */
    private byte[] bytes(InputStream in) throws IOException, RefusedException {
        byte[] bytes = in.readNBytes((int) limits.text() + 1);
        countUnpacked(bytes.length);
        if (bytes.length > limits.text() && in instanceof ZipInputStream) {
            throw new RefusedException("It holds a file of more than %,d bytes".formatted(limits.text()));
        }
        return bytes;
    }

    private void countUnpacked(int bytes) throws RefusedException {
        unpacked += bytes;
        if (unpacked > limits.all()) {
            throw new RefusedException("It holds more than %,d bytes".formatted(limits.all()));
        }
    }

    private void checkRatio(Counting in) throws RefusedException {
        if (unpacked > SMALL && unpacked / Math.max(1, in.read) > MOST_RATIO) {
            throw new RefusedException("It grows more than %d times when it is unpacked".formatted(MOST_RATIO));
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
    }

    /** Counts the bytes of the zip itself. */
    private static final class Counting extends FilterInputStream {

        private long read;

        Counting(InputStream in) {
            super(new BufferedInputStream(in));
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            read += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            read += Math.max(0, n);
            return n;
        }
    }
}
