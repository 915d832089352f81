package org.plenum.search;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the index counts of a list, by value, kinds and numbers the most frequent first. Of dimensions that were not counted: none.
 *
 * @param total rows of the whole list
 * @param days of all months
 * @param numbers of outlets, people and bodies
 */
record IndexCounts(
        long total,
        PlaceCounts places,
        Map<String, Long> years,
        Map<String, Long> months,
        Map<Integer, Long> days,
        Map<String, Long> kinds,
        Map<Dimension, Map<Long, Long>> numbers) {

    /** The same with one dimension as counted elsewhere. */
    IndexCounts with(Dimension dimension, IndexCounts other) {
        Map<Dimension, Map<Long, Long>> all = new EnumMap<>(Dimension.class);
        all.putAll(numbers);
        if (other.numbers.containsKey(dimension)) {
            all.put(dimension, other.of(dimension));
        }
        boolean time = dimension == Dimension.TIME;
        return new IndexCounts(
                total,
                dimension == Dimension.PLACE ? other.places : places,
                time ? other.years : years,
                time ? other.months : months,
                time ? other.days : days,
                dimension == Dimension.KIND ? other.kinds : kinds,
                all);
    }

    /** Outlets, people or bodies by number. */
    Map<Long, Long> of(Dimension dimension) {
        return numbers.getOrDefault(dimension, Map.of());
    }
}
