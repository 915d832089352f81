package org.plenum.search;

import java.util.Map;

/**
 * What the index counts of a list, by value; those of times in order, the others most first. Of dimensions that the list does not have: none.
 *
 * @param total rows of the whole list
 * @param days of all months
 */
record IndexCounts(
        long total,
        Map<String, Long> places,
        Map<String, Long> years,
        Map<String, Long> months,
        Map<Integer, Long> days,
        Map<String, Long> kinds,
        Map<Long, Long> outlets,
        Map<Long, Long> persons,
        Map<Long, Long> organisations) {}
