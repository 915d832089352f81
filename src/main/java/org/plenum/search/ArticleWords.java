package org.plenum.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.plenum.archive.NameKey;
import org.plenum.search.TypedQuery.Clause;
import org.plenum.search.TypedQuery.Field;

/**
 * What somebody typed to find articles, as the index understands it.
 *
 * @param outlets numbers of the outlets whose names have the text of a clause
 */
record ArticleWords(TypedQuery typed, Places places, Map<Clause, List<Long>> outlets) implements ListIndex.Typed {

    private static final float TITLE = 3;
    private static final float NAME = 5;

    @Override
    public SearchPredicate on(SearchPredicateFactory factory) {
        if (typed.isEmpty()) {
            return factory.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> all = factory.bool();
        all.must(factory.matchAll().boost(0));
        BooleanPredicateClausesStep<?, ?> words = factory.bool();
        for (Clause clause : typed.clauses()) {
            PredicateFinalStep predicate = clause(factory, clause);
            if (clause.without()) {
                all.mustNot(predicate);
            } else if (clause.field() == Field.WORDS) {
                words.must(predicate);
            } else {
                all.must(predicate);
            }
        }
        if (!typed.of(Field.WORDS, false).isEmpty()) {
            Set<String> keys = NameKey.inAnyOrder(typed.wanted());
            all.must(
                    keys.isEmpty()
                            ? words
                            : factory.or(
                                    words,
                                    factory.terms()
                                            .field("names")
                                            .matchingAny(keys)
                                            .constantScore()
                                            .boost(NAME)));
        }
        return all.toPredicate();
    }

    private PredicateFinalStep clause(SearchPredicateFactory factory, Clause clause) {
        return switch (clause.field()) {
            // A word is a phrase of one; one that is several to the analysis ("Xiao-jun", Chinese) stays together.
            case WORDS ->
                factory.phrase().field("title").boost(TITLE).field("text").matching(clause.text());
            case PERSON -> any(factory, "names", NameKey.inAnyOrder(clause.text()));
            case REGION -> any(factory, "within", places.meant(clause.text()));
            case OUTLET -> any(factory, "outlets", outlets.getOrDefault(clause, List.of()));
        };
    }

    private static PredicateFinalStep any(SearchPredicateFactory factory, String field, Collection<?> values) {
        return values.isEmpty()
                ? factory.matchNone()
                : factory.terms().field(field).matchingAny(values).constantScore();
    }
}
