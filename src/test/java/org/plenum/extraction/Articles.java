package org.plenum.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.gazetteer.Gazetteer;

/** The articles that tests read: the seeds, and rewritten reports with gold labels. */
final class Articles {

    static final Path SEEDS = Path.of("seeds");
    static final Path RESOURCES = Path.of("src/test/resources/org/plenum/extraction");
    static final Path CORPUS = RESOURCES.resolve("corpus/text");

    static final Extractor EXTRACTOR = Extractor.standard(Gazetteer.standard());

    private Articles() {}

    /** Texts by the names of their files, without ending. */
    static Map<String, String> in(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                texts.put(stem(file), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static Map<String, String> all() {
        Map<String, String> texts = in(SEEDS);
        texts.putAll(in(CORPUS));
        return texts;
    }

    static List<String> stems(Path folder) {
        return List.copyOf(in(folder).keySet());
    }

    /** What a person did, each role once: "presided+spoke"; empty where nothing is told. */
    static String roles(PersonFact person) {
        return person.roles().stream()
                .map(role -> role.role().name().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining("+"));
    }

    /** What a text tells that people did: "Gao Yufeng:presided+spoke, Sun Wei:attended"; of whom it tells nothing is left out. */
    static String roles(String text) {
        return EXTRACTOR.extract(text).persons().stream()
                .filter(person -> !person.roles().isEmpty())
                .map(person -> person.name() + ":" + roles(person))
                .collect(Collectors.joining(", "));
    }

    /** The names of the meetings of a text. */
    static List<String> meetings(String text) {
        return EXTRACTOR.extract(text).meetings().stream()
                .map(MeetingFact::name)
                .toList();
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
