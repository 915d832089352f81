package org.plenum.extraction.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.gazetteer.Division;

/**
 * Words that point at divisions.
 *
 * @param span where they stand
 * @param divisions what they may mean; never empty
 * @param kind how they point
 * @param weight how much they count: more in a headline than in the body
 */
record Clue(Span span, List<Division> divisions, Kind kind, double weight) {

    /** How words point at a division; each is a rule, except the places elsewhere. */
    enum Kind {
        /** A body's name: "Jiaxing Municipal Party Committee", "deputy mayor of Nanjing". */
        BODY(Rule.PLACE_BODY, 6),
        /** A name with its type word: "Tongchuan District". */
        TYPED(Rule.PLACE_TYPED, 4),
        /** A name alone: "Mianyang". */
        BARE(Rule.PLACE_BARE, 3),
        /** A paper, a source or a dateline: "Yiyang Daily". */
        OUTLET(Rule.PLACE_OUTLET, 4),
        /** Another name of a province: "Longjiang". */
        NICKNAME(Rule.PLACE_NICKNAME, 2.5),
        /** Its name in Chinese characters in an English text, which no translation has mistaken: "深州市". */
        HAN(Rule.PLACE_HAN, 12),
        /** A river, a mountain, a sight that lies in one place only: "Yuelu Mountain". */
        LANDMARK(Rule.PLACE_LANDMARK, 1.5),
        /** A place that is only visited, or part of another name: "touring Guangdong", "Yangtze River Delta". */
        ELSEWHERE(null, 0.3),
        /** A town or sub-district of counties: "Guangwu Town". */
        TOWNSHIP(Rule.PLACE_TOWNSHIP, 1.5);

        private final @Nullable Rule rule;
        private final double weight;

        Kind(@Nullable Rule rule, double weight) {
            this.rule = rule;
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }

    Clue {
        divisions = List.copyOf(divisions);
    }

    /** @throws IllegalStateException for a place elsewhere: it weighs a little, and proves nothing */
    Evidence evidence(String text) {
        if (kind.rule == null) {
            throw new IllegalStateException("no evidence: " + kind);
        }
        return Evidence.of(text, span, kind.rule);
    }

    /** Whether the words name the division itself, not its paper or a part of it. */
    boolean isName() {
        return kind == Kind.BODY || kind == Kind.TYPED || kind == Kind.BARE || kind == Kind.HAN;
    }
}
