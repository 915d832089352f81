package org.plenum.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** Asks the index what a list divides into: counts, no rows. For one question, within {@code SearchIndex.ask}. */
final class ListIndex {

    /** More than there are divisions, months or days. */
    static final int ALL = 50_000;

    private static final AggregationKey<Map<String, Long>> PLACES = AggregationKey.of("places");
    private static final AggregationKey<Map<String, Long>> YEARS = AggregationKey.of("years");
    private static final AggregationKey<Map<String, Long>> MONTHS = AggregationKey.of("months");
    private static final AggregationKey<Map<Integer, Long>> DAYS = AggregationKey.of("days");
    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");

    private final SearchSession session;
    private final SearchScope<?> scope;
    private final ListForm form;
    private final Narrowing narrowing;
    private final IndexFilters filters;

    /** Something that was typed, as a predicate. */
    @FunctionalInterface
    interface Typed {
        SearchPredicate on(SearchPredicateFactory factory);
    }

    /** @param typed null for nothing */
    ListIndex(SearchSession session, ListForm form, @Nullable Typed typed, Narrowing narrowing) {
        this.session = session;
        this.scope = session.scope(form.type());
        this.form = form;
        this.narrowing = narrowing;
        this.filters = new IndexFilters(
                scope.predicate(), form, typed == null ? null : typed.on(scope.predicate()), narrowing);
    }

    SearchSession session() {
        return session;
    }

    SearchScope<?> scope() {
        return scope;
    }

    /** All filters, to be added to. */
    BooleanPredicateClausesStep<?, ?> filtered() {
        return filters.without(null);
    }

    long total() {
        return session.search(scope).where(filters.all()).fetchTotalHitCount();
    }

    /** How many rows have each value of a field of numbers, in order. */
    TreeMap<Integer, Long> numbers(String field) {
        return new TreeMap<>(session.search(scope)
                .where(filters.all())
                .aggregation(DAYS, f -> f.terms().field(field, Integer.class).maxTermCount(ALL))
                .fetch(0)
                .aggregation(DAYS));
    }

    /** The same of some rows only. */
    Map<Integer, Long> numbers(String field, Collection<Long> ids) {
        return session.search(scope)
                .where(filtered()
                        .filter(scope.predicate().id().matchingAny(ids))
                        .toPredicate())
                .aggregation(DAYS, f -> f.terms().field(field, Integer.class).maxTermCount(ALL))
                .fetch(0)
                .aggregation(DAYS);
    }

    /** How many rows have each value of a field of words, in order. */
    TreeMap<String, Long> words(String field) {
        return new TreeMap<>(session.search(scope)
                .where(filters.all())
                .aggregation(KINDS, f -> f.terms().field(field, String.class).maxTermCount(ALL))
                .fetch(0)
                .aggregation(KINDS));
    }

    /** What the list divides into: one search for all facets without a filter of their own, and one more for each with one. */
    IndexCounts counts() {
        Set<Dimension> inForce = filters.inForce();
        Set<Dimension> free = EnumSet.copyOf(form.dimensions());
        free.removeAll(inForce);
        SearchResult<?> common = count(filters.all(), free);
        Map<Dimension, SearchResult<?>> results = new EnumMap<>(Dimension.class);
        for (Dimension dimension : form.dimensions()) {
            results.put(
                    dimension,
                    free.contains(dimension)
                            ? common
                            : count(filters.without(dimension).toPredicate(), EnumSet.of(dimension)));
        }
        SearchResult<?> times = results.get(Dimension.TIME);
        return new IndexCounts(
                common.total().hitCount(),
                Objects.requireNonNull(results.get(Dimension.PLACE)).aggregation(PLACES),
                times == null || form.year() == null ? Map.of() : new TreeMap<>(times.aggregation(YEARS)),
                times == null ? Map.of() : new TreeMap<>(times.aggregation(MONTHS)),
                times == null || !countsDays() ? Map.of() : new TreeMap<>(times.aggregation(DAYS)),
                Objects.requireNonNull(results.get(Dimension.KIND)).aggregation(KINDS),
                numbers(results, Dimension.OUTLET, narrowing.outlets()),
                numbers(results, Dimension.PERSON, narrowing.persons()),
                numbers(results, Dimension.ORGANISATION, narrowing.organisations()));
    }

    private boolean countsDays() {
        return form.day() != null && !narrowing.openMonths().isEmpty();
    }

    private SearchResult<?> count(SearchPredicate predicate, Set<Dimension> dimensions) {
        var search = session.search(scope).where(predicate);
        for (Dimension dimension : dimensions) {
            switch (dimension) {
                case PLACE -> search.aggregation(PLACES, f -> words(f, form.place()));
                case KIND -> search.aggregation(KINDS, f -> words(f, "kinds"));
                case TIME -> {
                    search.aggregation(MONTHS, f -> words(f, form.month()));
                    if (form.year() != null) {
                        search.aggregation(YEARS, f -> words(f, form.year()));
                    }
                    if (countsDays()) {
                        search.aggregation(
                                DAYS,
                                f -> f.terms().field(form.day(), Integer.class).maxTermCount(ALL));
                    }
                }
                case OUTLET, PERSON, ORGANISATION ->
                    search.aggregation(
                            key(dimension),
                            f -> f.terms()
                                    .field(IndexFilters.field(dimension), Long.class)
                                    .orderByCountDescending()
                                    .maxTermCount(ListFacets.MOST));
            }
        }
        return search.fetch(0);
    }

    private static AggregationFinalStep<Map<String, Long>> words(SearchAggregationFactory f, @Nullable String field) {
        return f.terms().field(String.valueOf(field), String.class).maxTermCount(ALL);
    }

    private static AggregationKey<Map<Long, Long>> key(Dimension dimension) {
        return AggregationKey.of(dimension.name());
    }

    /** The most frequent values, and those that are chosen. */
    private Map<Long, Long> numbers(
            Map<Dimension, SearchResult<?>> results, Dimension dimension, Collection<Long> chosen) {
        SearchResult<?> result = results.get(dimension);
        if (result == null) {
            return Map.of();
        }
        Map<Long, Long> most = new LinkedHashMap<>(result.aggregation(key(dimension)));
        Map<Long, Long> missing = new HashMap<>();
        for (Long value : chosen) {
            if (!most.containsKey(value)) {
                missing.put(
                        value,
                        session.search(scope)
                                .where(filters.without(dimension)
                                        .filter(scope.predicate()
                                                .match()
                                                .field(IndexFilters.field(dimension))
                                                .matching(value))
                                        .toPredicate())
                                .fetchTotalHitCount());
            }
        }
        most.putAll(missing);
        return most;
    }

    /** A page of numbers: those of the rows, in the order of the list. */
    record Page(List<Long> ids, long total) {}
}
