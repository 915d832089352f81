package org.plenum.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/** Counts what a predicate finds, within one question to the index. */
interface Counter extends AutoCloseable {

    /**
     * @param days whether single days are counted as well, where {@code dimensions} have the time
     * @param named numbers of each dimension that are counted in any case, however few rows they have
     * @return of the dimensions asked for; nothing of the others
     */
    IndexCounts count(
            SearchPredicate predicate, Set<Dimension> dimensions, boolean days, Map<Dimension, List<Long>> named);

    long total(SearchPredicate predicate);

    /** Rows by each value of a field of numbers. */
    Map<Integer, Long> numbers(SearchPredicate predicate, String field);

    /** Rows by each value of a field of words. */
    Map<String, Long> words(SearchPredicate predicate, String field);

    /**
     * Rows by each value of a field of numbers, and the latest of their days.
     *
     * @return empty where that would take a search for each value
     */
    default Optional<LatestCounts> latest(SearchPredicate predicate, String field) {
        return Optional.empty();
    }

    /**
     * The day of each row by its number, as documents hold it; for lists in which a row has one day that sorts it.
     *
     * @return empty where that would take all rows out of the index
     */
    default Optional<Map<Long, Integer>> days(SearchPredicate predicate) {
        return Optional.empty();
    }

    @Override
    default void close() {}

    /** Dimensions whose values are numbers without an end: of these only the most frequent are counted. */
    static List<Dimension> numbered() {
        return List.of(Dimension.OUTLET, Dimension.PERSON, Dimension.ORGANISATION);
    }
}
