package org.plenum.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Count;
import org.plenum.search.DivisionCounts;
import org.plenum.search.DivisionCounts.DivisionCount;
import org.plenum.search.Place;

/**
 * What a list can be narrowed to.
 *
 * @param above for divisions: the way up, the whole country first; empty elsewhere
 * @param lines what can be chosen
 */
record Facet(List<Line> above, List<Line> lines) {

    /**
     * @param label as people call it, or the end of a message key, which the template knows
     * @param zh Chinese name; null where there is none
     * @param share of the largest line, in percent, for its bar
     * @param chosen whether this is the filter in force
     */
    record Line(String label, @Nullable String zh, long count, int share, String address, boolean chosen) {}

    static Facet of(List<Count> counts, String parameter, Filters filters, String path) {
        long most = counts.stream().mapToLong(Count::count).max().orElse(1);
        String chosen = filters.get(parameter);
        return new Facet(
                List.of(),
                counts.stream()
                        .map(count -> {
                            boolean here = count.key().equals(chosen);
                            return new Line(
                                    count.label(),
                                    null,
                                    count.count(),
                                    share(count.count(), most),
                                    filters.with(parameter, here ? null : count.key())
                                            .path(path),
                                    here);
                        })
                        .toList());
    }

    /** The divisions below the chosen one, with the way back up. */
    static Facet of(DivisionCounts counts, @Nullable Place chosen, Filters filters, String path) {
        List<Line> above = new ArrayList<>();
        if (chosen != null) {
            for (Place upper : chosen.above()) {
                above.add(line(upper, counts.within(upper.code()), 0, filters, path, false));
            }
            above.add(line(chosen, counts.within(chosen.code()), 0, filters, path, true));
        }
        List<DivisionCount> below = counts.below(chosen == null ? null : chosen.code());
        long most = below.stream().mapToLong(DivisionCount::count).max().orElse(1);
        return new Facet(
                above,
                below.stream()
                        .map(line -> line(line.place(), line.count(), share(line.count(), most), filters, path, false))
                        .toList());
    }

    private static Line line(Place place, long count, int share, Filters filters, String path, boolean chosen) {
        return new Line(
                place.nameEn(),
                place.nameZh(),
                count,
                share,
                filters.with("region", place.code()).path(path),
                chosen);
    }

    private static int share(long count, long most) {
        return (int) Math.max(1, Math.round(100.0 * count / most));
    }
}
