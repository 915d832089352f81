package org.plenum.benchmark.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.plenum.gazetteer.Gazetteer;

/** Writes a synthetic archive as files: {@code Synthesise ARTICLES SEED FOLDER [LENGTH]}. */
public final class Synthesise {

    /** Says what a folder holds; hidden, so that no import takes it for an article. */
    private static final String MARK = ".synthetic";

    public static final int LENGTH = 5_000;

    private Synthesise() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3 || arguments.length > 4) {
            throw new IllegalArgumentException("Synthesise ARTICLES SEED FOLDER [LENGTH]");
        }
        int length = arguments.length == 4 ? Integer.parseInt(arguments[3]) : LENGTH;
        write(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]), Path.of(arguments[2]), length);
    }

    /** @throws IllegalStateException as the other does */
    public static void write(long articles, long seed, Path folder, int length) throws IOException {
        write(0, articles, seed, folder, length);
    }

    /**
     * Writes the articles from a number on.
     *
     * @throws IllegalStateException when the folder holds anything but the same archive; it is then left as it is
     */
    public static void write(long first, long articles, long seed, Path folder, int length) throws IOException {
        String mark = "seed " + seed + ", length " + length + (first == 0 ? "" : ", from " + first) + "\n";
        claim(folder, mark);
        SyntheticArchive archive = new SyntheticArchive(seed, length, Gazetteer.standard());
        for (long number = first; number < first + articles; number++) {
            Path file = folder.resolve(archive.key(number));
            if (number == first || number % 1_000 == 0) {
                Files.createDirectories(file.getParent());
            }
            if (!Files.exists(file)) {
                Files.writeString(file, archive.text(number));
            }
        }
    }

    /**
     * Makes a folder one for a synthetic archive.
     *
     * @param mark tells one archive from another
     * @throws IllegalStateException when it holds anything but the same archive
     */
    public static void claim(Path folder, String mark) throws IOException {
        Files.createDirectories(folder);
        Path marker = folder.resolve(MARK);
        if (Files.exists(marker)) {
            if (!Files.readString(marker).equals(mark)) {
                throw new IllegalStateException(folder + " holds another archive: "
                        + Files.readString(marker).strip());
            }
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new IllegalStateException(folder + " is not empty and not synthetic: nothing is written there");
            }
        }
        Files.writeString(marker, mark);
    }
}
