package org.plenum.extraction.place;

import java.util.List;
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

    /** How words point at a division; each is a rule whose id is in {@link #rule()}. */
    enum Kind {
        /** A body's name: "Jiaxing Municipal Party Committee", "deputy mayor of Nanjing". */
        BODY("place.body", 6, 0.97),
        /** A name with its type word: "Tongchuan District". */
        TYPED("place.typed", 4, 0.95),
        /** A name alone: "Mianyang". */
        BARE("place.bare", 3, 0.9),
        /** A paper, a source or a dateline: "Yiyang Daily". */
        OUTLET("place.outlet", 4, 0.85),
        /** Another name of a province: "Longjiang". */
        NICKNAME("place.nickname", 2.5, 0.8),
        /** A river, a mountain, a sight that lies in one place only: "Yuelu Mountain". */
        LANDMARK("place.landmark", 1.5, 0.75),
        /** A place that is only visited, or part of another name: "touring Guangdong", "Yangtze River Delta". */
        ELSEWHERE("place.elsewhere", 0.3, 0.5),
        /** A town or sub-district of counties: "Guangwu Town". */
        TOWNSHIP("place.township", 1.5, 0.85);

        private final String rule;
        private final double weight;
        private final double confidence;

        Kind(String rule, double weight, double confidence) {
            this.rule = rule;
            this.weight = weight;
            this.confidence = confidence;
        }

        String rule() {
            return rule;
        }

        double weight() {
            return weight;
        }

        double confidence() {
            return confidence;
        }
    }

    Clue {
        divisions = List.copyOf(divisions);
    }

    /** Whether the words name the division itself, not its paper or a part of it. */
    boolean isName() {
        return kind == Kind.BODY || kind == Kind.TYPED || kind == Kind.BARE;
    }
}
