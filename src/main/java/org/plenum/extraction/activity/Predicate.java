package org.plenum.extraction.activity;

import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.Rule;

/**
 * What somebody did, as a clause says it.
 *
 * @param from index of the first token of the words for it
 * @param to index behind the last token of the clause
 * @param placesFrom index of the first token where places may be named
 */
record Predicate(Kind kind, Rule rule, int from, int to, int placesFrom) {

    Predicate as(Kind other) {
        return new Predicate(other, rule, from, to, placesFrom);
    }
}
