package org.plenum.ingest.overlay;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.Span;

/** Which of several facts some words mean: the one whose evidence they match best, the first of equals. */
final class Nearest {

    private Nearest() {}

    /**
     * @param facts with null for what was struck
     * @param evidence of a fact
     * @return the index of the fact; -1 when the words touch none
     */
    static <T> int index(List<@Nullable T> facts, Function<T, List<Evidence>> evidence, Span words) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < facts.size(); i++) {
            T fact = facts.get(i);
            int match = fact == null ? 0 : match(evidence.apply(fact), words);
            if (match > most) {
                most = match;
                best = i;
            }
        }
        return best;
    }

    /** The fact itself; null when the words touch none. */
    static <T> @Nullable T of(List<@Nullable T> facts, Function<T, List<Evidence>> evidence, Span words) {
        int index = index(facts, evidence, words);
        return index < 0 ? null : facts.get(index);
    }

    private static int match(List<Evidence> evidence, Span words) {
        return evidence.stream()
                .mapToInt(said -> Sheet.match(said.span(), words))
                .max()
                .orElse(0);
    }
}
