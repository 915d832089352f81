package org.plenum.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** Lets the index count by aggregations of Hibernate Search, which work wherever it is kept: in OpenSearch above all. */
record AggregatingCounter(SearchSession session, SearchScope<?> scope, ListForm form) implements Counter {

    /** More than there are divisions, months or days. */
    private static final int ALL = 50_000;

    private static final AggregationKey<Map<String, Long>> PLACES = AggregationKey.of("places");
    private static final AggregationKey<Map<String, Long>> YEARS = AggregationKey.of("years");
    private static final AggregationKey<Map<String, Long>> MONTHS = AggregationKey.of("months");
    private static final AggregationKey<Map<Integer, Long>> DAYS = AggregationKey.of("days");
    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");

    @Override
    public IndexCounts count(
            SearchPredicate predicate, Set<Dimension> dimensions, boolean days, Map<Dimension, List<Long>> named) {
        SearchResult<?> result = counted(predicate, dimensions, days);
        boolean times = dimensions.contains(Dimension.TIME);
        Map<Dimension, Map<Long, Long>> numbers = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Counter.numbered()) {
            if (dimensions.contains(dimension)) {
                numbers.put(
                        dimension, withNamed(predicate, dimension, result, named.getOrDefault(dimension, List.of())));
            }
        }
        return new IndexCounts(
                result.total().hitCount(),
                dimensions.contains(Dimension.PLACE)
                        ? new PlaceCounts(result.aggregation(PLACES))
                        : PlaceCounts.NOTHING,
                times && form.year() != null ? result.aggregation(YEARS) : Map.of(),
                times ? result.aggregation(MONTHS) : Map.of(),
                times && days ? result.aggregation(DAYS) : Map.of(),
                dimensions.contains(Dimension.KIND) ? result.aggregation(KINDS) : Map.of(),
                numbers);
    }

    private SearchResult<?> counted(SearchPredicate predicate, Set<Dimension> dimensions, boolean days) {
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
                    if (days) {
                        search.aggregation(DAYS, f -> numbers(f, String.valueOf(form.day())));
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

    /** The most frequent values, and those that are named: as many searches more as of these are not among the former. */
    private Map<Long, Long> withNamed(
            SearchPredicate predicate, Dimension dimension, SearchResult<?> result, Collection<Long> named) {
        Map<Long, Long> most = new LinkedHashMap<>(result.aggregation(key(dimension)));
        List<Long> missing = new ArrayList<>(named);
        missing.removeAll(most.keySet());
        for (Long value : missing) {
            most.put(
                    value,
                    total(scope.predicate()
                            .and(
                                    predicate,
                                    scope.predicate()
                                            .match()
                                            .field(IndexFilters.field(dimension))
                                            .matching(value)
                                            .toPredicate())
                            .toPredicate()));
        }
        return most;
    }

    @Override
    public long total(SearchPredicate predicate) {
        return session.search(scope).where(predicate).fetchTotalHitCount();
    }

    @Override
    public Map<Integer, Long> numbers(SearchPredicate predicate, String field) {
        return session.search(scope)
                .where(predicate)
                .aggregation(DAYS, f -> numbers(f, field))
                .fetch(0)
                .aggregation(DAYS);
    }

    @Override
    public Map<String, Long> words(SearchPredicate predicate, String field) {
        return session.search(scope)
                .where(predicate)
                .aggregation(KINDS, f -> words(f, field))
                .fetch(0)
                .aggregation(KINDS);
    }

    private static AggregationFinalStep<Map<Integer, Long>> numbers(SearchAggregationFactory f, String field) {
        return f.terms().field(field, Integer.class).maxTermCount(ALL);
    }

    private static AggregationFinalStep<Map<String, Long>> words(SearchAggregationFactory f, @Nullable String field) {
        return f.terms().field(String.valueOf(field), String.class).maxTermCount(ALL);
    }

    private static AggregationKey<Map<Long, Long>> key(Dimension dimension) {
        return AggregationKey.of(dimension.name());
    }
}
