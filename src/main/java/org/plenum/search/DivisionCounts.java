package org.plenum.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many rows of a list belong to each division, what lies below counted in. Immutable. */
public final class DivisionCounts {

    private final Places places;
    private final Map<String, Long> within = new HashMap<>();
    private final long none;

    /**
     * @param direct rows of each division itself, by code
     * @param none rows that belong to no division
     */
    DivisionCounts(Places places, Map<String, Long> direct, long none) {
        this.places = places;
        this.none = none;
        direct.forEach((code, count) -> {
            Place place = places.at(code);
            if (place != null) {
                within.merge(code, count, Long::sum);
                place.above().forEach(upper -> within.merge(upper.code(), count, Long::sum));
            }
        });
    }

    private DivisionCounts(Places places, long none) {
        this.places = places;
        this.none = none;
    }

    /**
     * @param within rows of each division with all below it, by code: of rows that may belong to several divisions, which a sum would count
     *     more than once
     */
    static DivisionCounts ofTotals(Places places, Map<String, Long> within, long none) {
        DivisionCounts counts = new DivisionCounts(places, none);
        counts.within.putAll(within);
        return counts;
    }

    /** Rows of a division and of all below it. */
    public long within(String code) {
        return within.getOrDefault(code, 0L);
    }

    /** Rows that belong to no division. */
    public long none() {
        return none;
    }

    /** Divisions directly below (provinces for null) that have rows, most first. */
    public List<DivisionCount> below(@Nullable String code) {
        return places.below(code).stream()
                .map(place -> new DivisionCount(place, within(place.code())))
                .filter(line -> line.count() > 0)
                .sorted(Comparator.comparingLong(DivisionCount::count)
                        .reversed()
                        .thenComparing(line -> line.place().code()))
                .toList();
    }

    /** A division and its rows, what lies below counted in. */
    public record DivisionCount(Place place, long count) {}
}
