package org.plenum.search;

import static org.plenum.search.index.ArticleDocument.NONE;
import static org.plenum.search.index.ArticleDocument.UNDATED;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.NameKey;
import org.plenum.search.TypedQuery.Clause;
import org.plenum.search.TypedQuery.Field;

/** The filters of a query as the index understands them, each by itself, so that a facet can leave out its own. */
final class ArticleFilters {

    /** What a list can be narrowed by; a facet each. */
    enum Group {
        PLACE,
        TIME,
        OUTLET,
        KIND,
        PERSON,
        ORGANISATION
    }

    private static final float TITLE = 3;
    private static final float NAME = 5;

    private final SearchPredicateFactory factory;
    private final Map<Group, SearchPredicate> groups = new EnumMap<>(Group.class);
    private final @Nullable SearchPredicate text;

    /**
     * @param typed null when nothing was typed
     * @param outlets numbers of the outlets whose names have the text of a clause
     */
    ArticleFilters(
            SearchPredicateFactory factory,
            ArticleQuery query,
            @Nullable TypedQuery typed,
            Places places,
            Map<Clause, List<Long>> outlets) {
        this.factory = factory;
        this.text = typed == null ? null : text(typed, places, outlets);
        if (query.noPlace()) {
            groups.put(Group.PLACE, match("place", NONE));
        } else if (query.place() != null) {
            groups.put(Group.PLACE, match("within", query.place().code()));
        }
        time(query);
        put(Group.OUTLET, "outlet", query.outlet());
        put(Group.KIND, "kinds", query.kind());
        put(Group.PERSON, "persons", query.person());
        put(Group.ORGANISATION, "organisations", query.organisation());
    }

    /** The groups by which the query narrows. */
    Set<Group> inForce() {
        return groups.isEmpty() ? EnumSet.noneOf(Group.class) : EnumSet.copyOf(groups.keySet());
    }

    /** All filters but one. */
    SearchPredicate without(@Nullable Group left) {
        BooleanPredicateClausesStep<?, ?> all = factory.bool();
        all.must(text == null ? factory.matchAll().boost(0).toPredicate() : text);
        groups.forEach((group, predicate) -> {
            if (group != left) {
                all.filter(predicate);
            }
        });
        return all.toPredicate();
    }

    private void put(Group group, String field, @Nullable Object value) {
        if (value != null) {
            groups.put(group, match(field, value));
        }
    }

    private void time(ArticleQuery query) {
        if (query.undated()) {
            groups.put(
                    Group.TIME,
                    query.from() == null && query.to() == null
                            ? match("month", NONE)
                            : factory.matchNone().toPredicate());
        } else if (query.from() != null || query.to() != null) {
            int from = query.from() == null ? UNDATED + 1 : day(query.from().toEpochDay());
            int to = query.to() == null ? Integer.MAX_VALUE : day(query.to().toEpochDay());
            groups.put(
                    Group.TIME, factory.range().field("day").between(from, to).toPredicate());
        }
    }

    private static int day(long epochDay) {
        return (int) Math.max(UNDATED + 1, Math.min(Integer.MAX_VALUE, epochDay));
    }

    private SearchPredicate match(String field, Object value) {
        return factory.match().field(field).matching(value).constantScore().toPredicate();
    }

    private SearchPredicate text(TypedQuery typed, Places places, Map<Clause, List<Long>> outlets) {
        if (typed.isEmpty()) {
            return factory.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> all = factory.bool();
        all.must(factory.matchAll().boost(0));
        BooleanPredicateClausesStep<?, ?> words = factory.bool();
        for (Clause clause : typed.clauses()) {
            PredicateFinalStep predicate = clause(clause, places, outlets);
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

    private PredicateFinalStep clause(Clause clause, Places places, Map<Clause, List<Long>> outlets) {
        return switch (clause.field()) {
            // A word is a phrase of one; one that is several to the analysis ("Xiao-jun", Chinese) stays together.
            case WORDS ->
                factory.phrase().field("title").boost(TITLE).field("text").matching(clause.text());
            case PERSON -> any("names", NameKey.inAnyOrder(clause.text()));
            case REGION -> any("within", places.meant(clause.text()));
            case OUTLET -> any("outlet", outlets.getOrDefault(clause, List.of()));
        };
    }

    private PredicateFinalStep any(String field, Collection<?> values) {
        return values.isEmpty()
                ? factory.matchNone()
                : factory.terms().field(field).matchingAny(values).constantScore();
    }
}
