package org.plenum.benchmark.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts that are read, from the working folder of the build. */
public enum TextSet {
    SEEDS("seeds"),
    CORPUS("src/test/resources/org/plenum/extraction/corpus/text");

    /** Where the labels of {@link #CORPUS} lie. */
    static final Path CORPUS_GOLD = Path.of("src/test/resources/org/plenum/extraction/corpus/gold");

    private final Path folder;

    TextSet(String folder) {
        this.folder = Path.of(folder);
    }

    /** Texts by the names of their files without ending, in their order. */
    Map<String, String> byStem() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".txt")) {
                    texts.put(name.substring(0, name.length() - 4), Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    List<String> texts() {
        return List.copyOf(byStem().values());
    }

    int characters() {
        return texts().stream().mapToInt(String::length).sum();
    }
}
