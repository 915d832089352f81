package org.plenum.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenum.extraction.RulePrecision.Counted;
import org.plenum.extraction.text.Lexicon;

/** Writes {@code rule_precision.txt}: its head as it stands, then the rules in the order of the catalogue. */
final class PrecisionFile {

    private static final Path FILE = Path.of("src/main/resources/org/plenum/extraction/rule_precision.txt");

    /** By rule, by set. */
    private final Map<String, Map<String, Counted>> counts = new LinkedHashMap<>();

    private PrecisionFile() {}

    static PrecisionFile read() {
        PrecisionFile file = new PrecisionFile();
        for (Lexicon.Entry entry : Lexicon.read("rule_precision.txt").entries()) {
            if (!entry.key().equals("unseen")) {
                entry.phrases().stream()
                        .map(Counted::of)
                        .forEach(counted -> file.of(entry.key()).put(counted.set(), counted));
            }
        }
        return file;
    }

    private Map<String, Counted> of(String rule) {
        return counts.computeIfAbsent(rule, key -> new LinkedHashMap<>());
    }

    /**
     * Puts what was counted on a set in place of what stands there for it.
     *
     * @param family of the rules whose counts are meant, such as {@code activity}; empty for all
     */
    void replace(String set, String family, Map<String, RuleMeasure.Count> measured) {
        counts.forEach((rule, sets) -> {
            if (isOf(family, rule)) {
                sets.remove(set);
            }
        });
        measured.forEach((rule, count) -> {
            if (isOf(family, rule)) {
                of(rule).put(set, new Counted(set, count.right, count.found));
            }
        });
    }

    private static boolean isOf(String family, String rule) {
        return family.isEmpty() || rule.startsWith(family + ".");
    }

    void write() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("#") || line.startsWith("unseen") || line.isBlank()) {
                lines.add(line);
            }
        }
        for (Rule rule : Rule.values()) {
            Map<String, Counted> sets = counts.getOrDefault(rule.id(), Map.of());
            if (!sets.isEmpty()) {
                lines.add(rule.id() + " = "
                        + sets.values().stream().map(Counted::toString).collect(Collectors.joining(" | ")));
            }
        }
        Files.write(FILE, lines);
    }
}
