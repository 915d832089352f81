package org.plenum.search;

import static org.plenum.search.index.ArticleDocument.NONE;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArticleFilters.Group;
import org.plenum.search.index.ArticleDocument;

/** Asks the index about articles: numbers and counts, no rows. For one question, within {@code SearchIndex.ask}. */
final class ArticleIndex {

    /** More than there are divisions, months or days in a month. */
    private static final int ALL = 100_000;

    /** Rows that are skipped one by one; to skip more, months and days are counted. */
    private static final int FEW = 1_000;

    private static final AggregationKey<Map<String, Long>> PLACES = AggregationKey.of("places");
    private static final AggregationKey<Map<String, Long>> MONTHS = AggregationKey.of("months");
    private static final AggregationKey<Map<Integer, Long>> DAYS = AggregationKey.of("days");
    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
    private static final AggregationKey<Map<Long, Long>> OUTLETS = AggregationKey.of("outlets");
    private static final AggregationKey<Map<Long, Long>> PERSONS = AggregationKey.of("persons");
    private static final AggregationKey<Map<Long, Long>> ORGANISATIONS = AggregationKey.of("organisations");

    private final SearchSession session;
    private final SearchScope<ArticleDocument> scope;
    private final ArticleFilters filters;
    private final ArticleQuery query;

    ArticleIndex(
            SearchSession session, SearchScope<ArticleDocument> scope, ArticleFilters filters, ArticleQuery query) {
        this.session = session;
        this.scope = scope;
        this.filters = filters;
        this.query = query;
    }

    /** @param ids of the articles on a page, in order */
    record Page(List<Long> ids, long total) {}

    /** Counts by value; those of months and days in order, the others most first. */
    record Counts(
            Map<String, Long> places,
            Map<String, Long> months,
            Map<Integer, Long> days,
            Map<String, Long> kinds,
            Map<Long, Long> outlets,
            Map<Long, Long> persons,
            Map<Long, Long> organisations) {}

    Page page(Paging paging) {
        SearchPredicate all = filters.without(null);
        if (query.order() == ArticleOrder.RELEVANCE && query.text() != null) {
            SearchResult<Long> found = session.search(scope)
                    .select(f -> f.id(Long.class))
                    .where(all)
                    .sort(f -> f.score().then().field("position").desc())
                    .fetch(Math.toIntExact(paging.offset()), paging.size());
            return new Page(found.hits(), found.total().hitCount());
        }
        if (paging.offset() <= FEW) {
            SearchResult<Long> found = newest(all, paging.offset(), paging.size());
            return new Page(found.hits(), found.total().hitCount());
        }
        return farBack(all, paging);
    }

    private SearchResult<Long> newest(SearchPredicate predicate, long offset, int size) {
        return session.search(scope)
                .select(f -> f.id(Long.class))
                .where(predicate)
                .sort(f -> f.field("position").desc())
                .fetch(Math.toIntExact(offset), size);
    }

    /**
     * A page far back costs what one at the front does: the months before it are skipped by their counts, then the days of the month
     * in which it begins.
     */
    private Page farBack(SearchPredicate all, Paging paging) {
        AggregationKey<Map<String, Long>> byMonth = AggregationKey.of("month");
        SearchResult<Long> months = session.search(scope)
                .select(f -> f.id(Long.class))
                .where(all)
                .aggregation(
                        byMonth, f -> f.terms().field("month", String.class).maxTermCount(ALL))
                .fetch(0);
        long total = months.total().hitCount();
        if (paging.offset() >= total) {
            return new Page(List.of(), total);
        }
        TreeMap<String, Long> counts = new TreeMap<>(months.aggregation(byMonth));
        Long undated = counts.remove(NONE);
        Skip<String> skip = Skip.of(counts.descendingMap(), paging.offset());
        if (skip.begin() == null) {
            SearchPredicate last = and(all, "day", ArticleDocument.UNDATED, ArticleDocument.UNDATED);
            return new Page(
                    undated == null
                            ? List.of()
                            : newest(last, skip.rest(), paging.size()).hits(),
                    total);
        }
        YearMonth month = YearMonth.parse(skip.begin());
        int monthEnd = Math.toIntExact(month.atEndOfMonth().toEpochDay());
        if (skip.rest() <= FEW) {
            return new Page(
                    newest(upTo(all, monthEnd), skip.rest(), paging.size()).hits(), total);
        }
        int monthStart = Math.toIntExact(month.atDay(1).toEpochDay());
        AggregationKey<Map<Integer, Long>> byDay = AggregationKey.of("day");
        Map<Integer, Long> days = session.search(scope)
                .where(and(all, "day", monthStart, monthEnd))
                .aggregation(byDay, f -> f.terms().field("day", Integer.class).maxTermCount(ALL))
                .fetch(0)
                .aggregation(byDay);
        Skip<Integer> within = Skip.of(new TreeMap<>(days).descendingMap(), skip.rest());
        int day = within.begin() == null ? monthEnd : within.begin();
        return new Page(newest(upTo(all, day), within.rest(), paging.size()).hits(), total);
    }

    private SearchPredicate upTo(SearchPredicate all, int day) {
        return and(all, "day", Integer.MIN_VALUE, day);
    }

    private SearchPredicate and(SearchPredicate all, String field, int from, int to) {
        return scope.predicate()
                .bool()
                .must(all)
                .filter(scope.predicate().range().field(field).between(from, to))
                .toPredicate();
    }

    /**
     * @param begin the group in which the page begins; null behind all groups
     * @param rest rows to skip within it
     */
    private record Skip<K>(@Nullable K begin, long rest) {

        static <K> Skip<K> of(Map<K, Long> counts, long offset) {
            long rest = offset;
            for (Map.Entry<K, Long> count : counts.entrySet()) {
                if (rest < count.getValue()) {
                    return new Skip<>(count.getKey(), rest);
                }
                rest -= count.getValue();
            }
            return new Skip<>(null, rest);
        }
    }

    /** What the list divides into: one search for all facets without a filter of their own, and one more for each with one. */
    Counts counts() {
        Map<Group, SearchResult<?>> results = new EnumMap<>(Group.class);
        Set<Group> inForce = filters.inForce();
        List<Group> free = new ArrayList<>(List.of(Group.values()));
        free.removeAll(inForce);
        SearchResult<?> common = count(filters.without(null), free, query.inOneMonth());
        for (Group group : Group.values()) {
            results.put(group, inForce.contains(group) ? count(filters.without(group), List.of(group), false) : common);
        }
        return new Counts(
                results.get(Group.PLACE).aggregation(PLACES),
                new TreeMap<>(results.get(Group.TIME).aggregation(MONTHS)),
                query.inOneMonth() ? new TreeMap<>(common.aggregation(DAYS)) : Map.of(),
                results.get(Group.KIND).aggregation(KINDS),
                results.get(Group.OUTLET).aggregation(OUTLETS),
                results.get(Group.PERSON).aggregation(PERSONS),
                results.get(Group.ORGANISATION).aggregation(ORGANISATIONS));
    }

    private SearchResult<?> count(SearchPredicate predicate, List<Group> groups, boolean days) {
        var search = session.search(scope).where(predicate);
        if (days) {
            search.aggregation(DAYS, f -> f.terms().field("day", Integer.class).maxTermCount(ALL));
        }
        for (Group group : groups) {
            switch (group) {
                case PLACE ->
                    search.aggregation(
                            PLACES, f -> f.terms().field("place", String.class).maxTermCount(ALL));
                case TIME ->
                    search.aggregation(
                            MONTHS, f -> f.terms().field("month", String.class).maxTermCount(ALL));
                case OUTLET -> search.aggregation(OUTLETS, f -> most(f, "outlet"));
                case KIND ->
                    search.aggregation(
                            KINDS, f -> f.terms().field("kinds", String.class).maxTermCount(ALL));
                case PERSON -> search.aggregation(PERSONS, f -> most(f, "persons"));
                case ORGANISATION -> search.aggregation(ORGANISATIONS, f -> most(f, "organisations"));
            }
        }
        return search.fetch(0);
    }

    private static AggregationFinalStep<Map<Long, Long>> most(SearchAggregationFactory f, String field) {
        return f.terms().field(field, Long.class).orderByCountDescending().maxTermCount(ArticleFacets.MOST);
    }
}
