package org.plenum.search;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** Asks the index what a list divides into: counts, no rows. For one question, within {@code SearchIndex.ask}. */
final class ListIndex {

    private final SearchSession session;
    private final SearchScope<?> scope;
    private final ListForm form;
    private final Narrowing narrowing;
    private final IndexFilters filters;
    private final Function<ListIndex, Counter> counters;

    /** Something that was typed, as a predicate. */
    @FunctionalInterface
    interface Typed {
        SearchPredicate on(SearchPredicateFactory factory);
    }

    /**
     * @param typed null for nothing
     * @param counters makes what counts the list
     */
    ListIndex(
            SearchSession session,
            ListForm form,
            @Nullable Typed typed,
            Narrowing narrowing,
            Function<ListIndex, Counter> counters) {
        this.session = session;
        this.scope = session.scope(form.type());
        this.form = form;
        this.narrowing = narrowing;
        this.counters = counters;
        this.filters = new IndexFilters(
                scope.predicate(), form, typed == null ? null : typed.on(scope.predicate()), narrowing);
    }

    SearchSession session() {
        return session;
    }

    SearchScope<?> scope() {
        return scope;
    }

    ListForm form() {
        return form;
    }

    /** All filters, to be added to. */
    BooleanPredicateClausesStep<?, ?> filtered() {
        return filters.without(null);
    }

    /** Rows of some days, for lists of things that have one. */
    SearchPredicate days(int first, int last) {
        return filters.days("day", first, last);
    }

    long total() {
        return counted(counter -> counter.total(filters.all()));
    }

    /** How many rows have each value of a field of numbers, in order. */
    TreeMap<Integer, Long> numbers(String field) {
        Map<Integer, Long> counts = counted(counter -> counter.numbers(filters.all(), field));
        return new TreeMap<>(counts);
    }

    /** The same of some rows only. */
    Map<Integer, Long> numbers(String field, Collection<Long> ids) {
        SearchPredicate some =
                filtered().filter(scope.predicate().id().matchingAny(ids)).toPredicate();
        return counted(counter -> counter.numbers(some, field));
    }

    /** How many rows have each value of a field of words, in order. */
    TreeMap<String, Long> words(String field) {
        Map<String, Long> counts = counted(counter -> counter.words(filters.all(), field));
        return new TreeMap<>(counts);
    }

    /** How many rows have each value of a field of numbers besides a value that they all have, and the latest of their days; see {@link Counter}. */
    Optional<LatestCounts> latest(String field, long value) {
        SearchPredicate with = filtered()
                .filter(scope.predicate().match().field(field).matching(value))
                .toPredicate();
        return counted(counter -> counter.latest(with, field));
    }

    /** The day of each row by its number; see {@link Counter}. */
    Optional<Map<Long, Integer>> days() {
        return counted(counter -> counter.days(filters.all()));
    }

    /** Keeps what a facet with a filter of its own counts: rows that are those of other lists too, whatever is chosen of its dimension. */
    @FunctionalInterface
    interface Kept {

        /**
         * @param dimension of the facet
         * @param how what else makes a difference to what is counted
         */
        IndexCounts counts(Dimension dimension, String how, Supplier<IndexCounts> count);
    }

    /** What the list divides into: one count for all facets without a filter of their own, and one more for each with one. */
    IndexCounts counts(Kept kept) {
        Set<Dimension> own = filters.inForce();
        own.retainAll(form.dimensions());
        Set<Dimension> free = EnumSet.copyOf(form.dimensions());
        free.removeAll(own);
        boolean days = form.day() != null && !narrowing.openMonths().isEmpty();
        IndexCounts counts = counted(counter -> counter.count(filters.all(), free, days, Map.of()));
        for (Dimension dimension : own) {
            List<Long> named = narrowing.numbers().getOrDefault(dimension, List.of());
            counts = counts.with(
                    dimension,
                    kept.counts(
                            dimension, days + " " + named, () -> ofOthers(dimension, days, Map.of(dimension, named))));
        }
        return counts;
    }

    private IndexCounts ofOthers(Dimension dimension, boolean days, Map<Dimension, List<Long>> named) {
        SearchPredicate others = filters.without(dimension).toPredicate();
        return counted(counter -> counter.count(others, EnumSet.of(dimension), days, named));
    }

    private <T> T counted(Function<Counter, T> question) {
        try (Counter counter = counters.apply(this)) {
            return question.apply(counter);
        }
    }

    /** The numbers of rows. */
    ListRows<Long> ids() {
        return ListRows.projected(this, scope.projection().id(Long.class).toProjection());
    }

    /** A page of rows in the order of the list. */
    record Page<T>(List<T> rows, long total) {}
}
