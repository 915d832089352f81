package org.plenum.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Articles like the seeds, as many as wanted: each a copy of one of them, told apart by a line at its end. */
final class Articles {

    private static final Path SEEDS = Path.of("seeds");

    private Articles() {}

    static List<String> seeds() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        List<String> seeds = seeds();
        for (int i = 0; i < count; i++) {
            String text = seeds.get(i % seeds.size()) + "\n\nCopy number " + i + ".\n";
            Files.writeString(folder.resolve("%05d.txt".formatted(i)), text);
        }
    }
}
