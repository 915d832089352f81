package org.plenum.search;

import static org.plenum.search.index.ArticleDocument.NONE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.NameKey;
import org.plenum.search.index.PersonDocument;
import org.plenum.search.index.SearchIndex;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Lists of people out of the search index, their rows out of the database; all out of the database while the index cannot be used. */
@Component
@Primary
class IndexedPersonSearch implements PersonSearch {

    /** A given name alone, and a slip, are looked for from these lengths on. */
    private static final int GIVEN_NAME = 3;

    private static final int SLIP = 5;

    private static final AggregationKey<Map<String, Long>> PROVINCES = AggregationKey.of("provinces");

    private final SearchIndex index;
    private final DatabasePersonSearch database;
    private final Places places;

    IndexedPersonSearch(SearchIndex index, DatabasePersonSearch database, Places places) {
        this.index = index;
        this.database = database;
        this.places = places;
    }

    /** @param slips nobody has the name, these have one that differs by a letter */
    private record Found(SearchResult<Long> result, boolean slips) {}

    @Override
    public Hits<PersonHit> find(PersonQuery query, Paging paging) {
        Optional<Found> found = index.ask(session -> find(session, query, query.place(), paging));
        return found.map(f -> new Hits<>(
                        rows(f.result().hits(), query.text(), f.slips()),
                        f.result().total().hitCount(),
                        paging))
                .orElseGet(() -> database.find(query, paging));
    }

    @Override
    public DivisionCounts places(PersonQuery query) {
        return index.ask(session ->
                        find(session, query, null, Paging.first(1)).result().aggregation(PROVINCES))
                .map(counts -> {
                    Map<String, Long> direct = new HashMap<>(counts);
                    Long none = direct.remove(NONE);
                    return new DivisionCounts(places, direct, none == null ? 0 : none);
                })
                .orElseGet(() -> database.places(query));
    }

    @Override
    public List<PersonHit> named(String text, int limit) {
        return find(new PersonQuery(text, null, true), Paging.first(limit)).items();
    }

    @Override
    public List<PersonHit> meant(String text, int limit) {
        List<String> keys = List.copyOf(NameKey.inAnyOrder(text));
        if (keys.isEmpty() || keys.get(0).length() < SLIP) {
            return List.of();
        }
        return index.ask(session -> search(session, f -> slips(f, keys), null, Paging.first(limit))
                        .hits())
                .map(ids -> rows(ids, text, true))
                .orElse(List.of());
    }

    private Found find(SearchSession session, PersonQuery query, @Nullable Place place, Paging paging) {
        String text = query.text();
        if (text == null) {
            return new Found(search(session, f -> f.matchAll().toPredicate(), place, paging), false);
        }
        List<String> keys = List.copyOf(NameKey.inAnyOrder(text));
        if (keys.isEmpty()) {
            return new Found(search(session, f -> f.matchNone().toPredicate(), place, paging), false);
        }
        SearchResult<Long> names = search(session, f -> names(f, keys, query.exact()), place, paging);
        // Whether there are slips is a question of the name, not of the place.
        if (names.total().hitCount() > 0
                || query.exact()
                || keys.get(0).length() < SLIP
                || place != null
                        && search(session, f -> names(f, keys, false), null, Paging.first(1))
                                        .total()
                                        .hitCount()
                                > 0) {
            return new Found(names, false);
        }
        return new Found(search(session, f -> slips(f, keys), place, paging), true);
    }

    @FunctionalInterface
    private interface Condition {
        SearchPredicate on(SearchPredicateFactory factory);
    }

    private static SearchResult<Long> search(
            SearchSession session, Condition condition, @Nullable Place place, Paging paging) {
        return session.search(PersonDocument.class)
                .select(f -> f.id(Long.class))
                .where(f -> {
                    BooleanPredicateClausesStep<?, ?> all = f.bool().must(condition.on(f));
                    if (place != null) {
                        String province = place.above().isEmpty()
                                ? place.code()
                                : place.above().get(0).code();
                        all.filter(f.match().field("province").matching(province));
                    }
                    return all;
                })
                .sort(f -> f.score()
                        .then()
                        .field("order")
                        .asc()
                        .then()
                        .field("number")
                        .asc())
                .aggregation(
                        PROVINCES,
                        f -> f.terms().field("province", String.class).maxTermCount(100))
                .fetch(Math.toIntExact(paging.offset()), paging.size());
    }

    /** What fits better weighs more than all that fits worse together. */
    private static SearchPredicate names(SearchPredicateFactory f, List<String> keys, boolean exact) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        any.should(f.match().field("key").matching(keys.get(0)).constantScore().boost(64));
        any.should(f.terms().field("key").matchingAny(keys).constantScore().boost(32));
        any.should(f.terms().field("names").matchingAny(keys).constantScore().boost(16));
        if (!exact) {
            any.should(beginning(f, "key", keys).boost(8));
            any.should(beginning(f, "names", keys).boost(4));
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

    private static BooleanPredicateClausesStep<?, ?> beginning(
            SearchPredicateFactory f, String field, List<String> keys) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        keys.forEach(key -> any.should(f.prefix().field(field).matching(key)));
        return any.constantScore();
    }

    private static SearchPredicate slips(SearchPredicateFactory f, List<String> keys) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        keys.forEach(key -> any.should(f.match().field("names").matching(key).fuzzy(1)));
        return any.constantScore().toPredicate();
    }

    private List<PersonHit> rows(List<Long> ids, @Nullable String text, boolean slips) {
        Map<Long, PersonHit> rows = database.rows(ids);
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(hit -> text == null ? hit : hit.with(slips ? NameMatch.SLIP : NameMatch.of(hit.name(), text)))
                .toList();
    }
}
