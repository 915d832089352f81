package org.plenum.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Count;
import org.plenum.search.Narrowing;
import org.plenum.search.Period;
import org.plenum.search.Period.Unit;
import org.plenum.search.TimeCounts;
import org.plenum.web.Facet.Line;

/**
 * Years, the newest first, and below each in which something is chosen its months, and their days where the list has days. Who chooses a month
 * of a chosen year, or the year of a chosen month, means it instead.
 */
final class TimeFacet {

    static final String PARAMETER = "time";
    static final String UNDATED = "undated";

    private final Map<Unit, NavigableMap<Period, Long>> counts = new TreeMap<>();
    private final List<Period> chosen;
    private final Filters filters;
    private final String path;

    private TimeFacet(TimeCounts times, List<Period> chosen, Filters filters, String path) {
        counts.put(Unit.YEAR, byPeriod(times.years()));
        counts.put(Unit.MONTH, byPeriod(times.months()));
        counts.put(Unit.DAY, byPeriod(times.days()));
        this.chosen = chosen;
        this.filters = filters;
        this.path = path;
    }

    /** @param earlier the list at the time before the one that is chosen; null where there is none, or several are chosen */
    record Steps(@Nullable Line earlier, @Nullable Line later) {}

    static Facet of(TimeCounts times, Narrowing narrowing, Filters filters, String path) {
        TimeFacet facet = new TimeFacet(times, narrowing.periods(), filters, path);
        List<Line> lines = new ArrayList<>(facet.lines(Unit.YEAR, null));
        if (times.undated() > 0 || narrowing.undated()) {
            lines.add(facet.undated(times.undated(), narrowing.undated()));
        }
        boolean any = narrowing.undated() || !narrowing.periods().isEmpty();
        return new Facet(
                "facet.times", any ? filters.without(PARAMETER, UNDATED).path(path) : null, lines);
    }

    static Steps steps(TimeCounts times, Narrowing narrowing, Filters filters, String path) {
        if (narrowing.periods().size() != 1 || narrowing.undated()) {
            return new Steps(null, null);
        }
        Period here = narrowing.periods().get(0);
        TimeFacet facet = new TimeFacet(times, List.of(), filters.without(PARAMETER), path);
        NavigableMap<Period, Long> alike = Objects.requireNonNull(facet.counts.get(here.unit()));
        return new Steps(facet.step(alike.lowerEntry(here)), facet.step(alike.higherEntry(here)));
    }

    private @Nullable Line step(Map.@Nullable Entry<Period, Long> entry) {
        return entry == null ? null : line(entry.getKey(), entry.getValue(), 1, List.of());
    }

    private static NavigableMap<Period, Long> byPeriod(List<Count> counts) {
        NavigableMap<Period, Long> map = new TreeMap<>();
        counts.forEach(count -> Period.parse(count.key()).ifPresent(period -> map.put(period, count.count())));
        return map;
    }

    private List<Line> lines(Unit unit, @Nullable Period upper) {
        NavigableMap<Period, Long> lines = new TreeMap<>(unit == Unit.YEAR ? Comparator.reverseOrder() : null);
        counts.getOrDefault(unit, new TreeMap<>()).forEach((period, count) -> {
            if (upper == null || upper.contains(period)) {
                lines.put(period, count);
            }
        });
        for (Period period : chosen) {
            if (period.unit().compareTo(unit) >= 0 && (upper == null || upper.contains(period))) {
                lines.putIfAbsent(new Period(unit, period.first()), 0L);
            }
        }
        long most = lines.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return lines.entrySet().stream()
                .map(line -> line(line.getKey(), line.getValue(), most, below(line.getKey())))
                .toList();
    }

    private List<Line> below(Period period) {
        boolean open = period.unit() != Unit.DAY && chosen.stream().anyMatch(period::contains);
        return open ? lines(Unit.values()[period.unit().ordinal() + 1], period) : List.of();
    }

    private Line line(Period period, long count, long most, List<Line> below) {
        boolean here = chosen.contains(period);
        Filters changed = here
                ? filters.removing(PARAMETER, period.key())
                : filters.adding(PARAMETER, period.key(), other -> related(period, other));
        return new Line(
                period.key(), false, null, period, count, Facet.share(count, most), changed.path(path), here, below);
    }

    private Line undated(long count, boolean here) {
        String address = filters.with(UNDATED, here ? null : true).path(path);
        return new Line("undated", true, null, null, count, 0, address, here, List.of());
    }

    private static boolean related(Period period, String other) {
        return Period.parse(other)
                .map(given -> given.contains(period) || period.contains(given))
                .orElse(true);
    }
}
