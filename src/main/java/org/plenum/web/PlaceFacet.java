package org.plenum.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.CodeRange;
import org.plenum.search.DivisionCounts;
import org.plenum.search.DivisionCounts.DivisionCount;
import org.plenum.search.Narrowing;
import org.plenum.search.Place;
import org.plenum.web.Facet.Line;

/**
 * The divisions of a list as a tree: provinces, and below each in which something is chosen its prefectures, and their counties. Who chooses a
 * division within a chosen one, or around it, means it instead.
 */
final class PlaceFacet {

    static final String PARAMETER = "region";

    private final DivisionCounts counts;
    private final Map<String, Place> chosen = new TreeMap<>();
    private final Filters filters;
    private final String path;

    private PlaceFacet(DivisionCounts counts, List<Place> chosen, Filters filters, String path) {
        this.counts = counts;
        chosen.forEach(place -> this.chosen.put(place.code(), place));
        this.filters = filters;
        this.path = path;
    }

    static Facet of(DivisionCounts counts, Narrowing narrowing, Filters filters, String path) {
        PlaceFacet facet = new PlaceFacet(counts, narrowing.places(), filters, path);
        List<Line> lines = new ArrayList<>(facet.below(null));
        if (counts.none() > 0 || narrowing.noPlace()) {
            lines.add(facet.none(narrowing.noPlace()));
        }
        boolean any = narrowing.noPlace() || !narrowing.places().isEmpty();
        return new Facet("facet.places", any ? filters.without(PARAMETER).path(path) : null, lines);
    }

    private List<Line> below(@Nullable Place upper) {
        List<DivisionCount> below = new ArrayList<>(counts.below(upper == null ? null : upper.code()));
        for (Place missing : missing(upper, below)) {
            below.add(new DivisionCount(missing, counts.within(missing.code())));
        }
        long most = below.stream().mapToLong(DivisionCount::count).max().orElse(1);
        return below.stream().map(line -> line(line, most)).toList();
    }

    /** What is chosen, or lies above it, without having rows itself. */
    private List<Place> missing(@Nullable Place upper, List<DivisionCount> there) {
        int depth = upper == null ? 0 : upper.above().size() + 1;
        Map<String, Place> missing = new TreeMap<>();
        for (Place place : chosen.values()) {
            List<Place> lineage = new ArrayList<>(place.above());
            lineage.add(place);
            if (lineage.size() > depth && (upper == null || lineage.contains(upper))) {
                missing.put(lineage.get(depth).code(), lineage.get(depth));
            }
        }
        there.forEach(line -> missing.remove(line.place().code()));
        return List.copyOf(missing.values());
    }

    private Line line(DivisionCount line, long most) {
        Place place = line.place();
        boolean here = chosen.containsKey(place.code());
        boolean open = chosen.keySet().stream().anyMatch(CodeRange.of(place.code())::contains);
        Filters changed = here
                ? filters.removing(PARAMETER, place.code())
                : filters.adding(PARAMETER, place.code(), other -> related(place.code(), other));
        return new Line(
                place.nameEn(),
                false,
                place.nameZh(),
                null,
                line.count(),
                Facet.share(line.count(), most),
                changed.path(path),
                here,
                open ? below(place) : List.of());
    }

    private Line none(boolean here) {
        Filters changed = here
                ? filters.removing(PARAMETER, Parameters.NO_PLACE)
                : filters.adding(PARAMETER, Parameters.NO_PLACE, other -> false);
        return new Line("place.none", true, null, null, counts.none(), 0, changed.path(path), here, List.of());
    }

    private static boolean related(String code, String other) {
        return !other.equals(Parameters.NO_PLACE)
                && (CodeRange.of(code).contains(other) || CodeRange.of(other).contains(code));
    }
}
