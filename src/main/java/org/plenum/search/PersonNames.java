package org.plenum.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * A typed name, as the index understands it.
 *
 * @param keys folded, in every order of its words; nobody is found without any
 * @param reach how far a name may be from it
 */
record PersonNames(List<String> keys, Reach reach) implements ListIndex.Typed {

    /** How far a name may be from the one typed. */
    enum Reach {
        /** The whole name, in any order, or another spelling on record. */
        EXACT,
        /** That, or a name that begins so, or a given name. */
        BEGINNING,
        /** One letter differs. */
        SLIP
    }

    /** A given name alone, and a slip, are looked for from these lengths on. */
    private static final int GIVEN_NAME = 3;

    private static final int SLIP = 5;

    PersonNames {
        keys = List.copyOf(keys);
    }

    /** Whether it is long enough for one letter to be a slip. */
    boolean mayBeSlip() {
        return !keys.isEmpty() && keys.get(0).length() >= SLIP;
    }

    PersonNames slips() {
        return new PersonNames(keys, Reach.SLIP);
    }

    @Override
    public SearchPredicate on(SearchPredicateFactory f) {
        if (keys.isEmpty()) {
            return f.matchNone().toPredicate();
        }
        return reach == Reach.SLIP ? slips(f) : names(f);
    }

    /** What fits better weighs more than all that fits worse together. */
    private SearchPredicate names(SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        any.should(f.match().field("key").matching(keys.get(0)).constantScore().boost(64));
        any.should(f.terms().field("key").matchingAny(keys).constantScore().boost(32));
        any.should(f.terms().field("names").matchingAny(keys).constantScore().boost(16));
        if (reach != Reach.EXACT) {
            any.should(beginning(f, "key").boost(8));
            any.should(beginning(f, "names").boost(4));
            if (keys.size() == 1 && keys.get(0).length() >= GIVEN_NAME) {
                String reversed = new StringBuilder(keys.get(0)).reverse().toString();
                any.should(f.prefix()
                        .field("reversed")
                        .matching(reversed)
                        .constantScore()
                        .boost(4));
            }
        }
        return any.toPredicate();
    }

    private BooleanPredicateClausesStep<?, ?> beginning(SearchPredicateFactory f, String field) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        keys.forEach(key -> any.should(f.prefix().field(field).matching(key)));
        return any.constantScore();
    }

    private SearchPredicate slips(SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        keys.forEach(key -> any.should(f.match().field("names").matching(key).fuzzy(1)));
        return any.constantScore().toPredicate();
    }
}
