package org.plenum.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which division the article is about, and why.
 *
 * @param code GB/T 2260 code of the most specific division that the text supports; null when none is or when several tie
 * @param basis how the text supports it; null exactly when {@code code} is null
 * @param candidates codes between which the evidence could not decide; empty unless they tie
 * @param reason in words, for a person: what decided, what was ruled out, or why nothing was chosen
 * @param evidence the words that support it; empty when there are none
 */
public record DivisionFinding(
        @Nullable String code, @Nullable Basis basis, List<String> candidates, String reason, List<Evidence> evidence) {

    public DivisionFinding {
        if ((code == null) != (basis == null)) {
            throw new IllegalArgumentException("code and basis go together");
        }
        candidates = List.copyOf(candidates);
        evidence = List.copyOf(evidence);
    }

    public enum Basis {
        /** Named in the text as the place of the body. */
        STATED,
        /** Follows from other things named: an outlet, a nickname, a place. */
        INFERRED
    }
}
