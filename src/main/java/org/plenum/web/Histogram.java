package org.plenum.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Count;
import org.plenum.search.Period;
import org.plenum.search.Period.Unit;

/**
 * Rows by month, by year where the months are too many, or by the days of one month, as bars of an SVG whose widths are percentages: it fits
 * any column without scaling its letters. Empty months keep their room, so that silence can be seen.
 */
record Histogram(List<Bar> bars, List<Tick> ticks) {

    /** Height of the tallest bar, in pixels. */
    static final int HEIGHT = 72;

    private static final int MOST_MONTHS = 72;
    private static final int MOST_TICKS = 8;

    /** Few bars would be planks: they keep the width that so many would have. */
    private static final int FEWEST_MONTHS = 24;

    private static final int FEWEST_YEARS = 12;
    private static final int MOST_COUNTS = 31;
    /** Months between the first tick and the next, or their letters would touch. */
    private static final int ROOM_FOR_TICK = 3;

    /** Part of its room that a bar takes. */
    private static final double BAR = 0.82;

    private static final int DAYS_OF_WEEK = 7;

    /**
     * @param x left edge, "12.5%"
     * @param height in pixels; 0 for none
     * @param period what it stands for
     * @param address the list narrowed to it; to everything again where it is what is chosen
     * @param chosen whether the list is narrowed to it
     */
    record Bar(
            String x,
            String width,
            String middle,
            int top,
            int height,
            long count,
            Period period,
            String address,
            boolean chosen) {

        public boolean year() {
            return period.unit() == Unit.YEAR;
        }
    }

    record Tick(String x, String label) {}

    /** Whether a bar stands for a year: the months would be too many. */
    public boolean years() {
        return bars.get(0).year();
    }

    /** Whether the bars are wide enough to carry their counts. */
    public boolean roomForCounts() {
        return bars.size() <= MOST_COUNTS;
    }

    /** Null when there is nothing to draw. */
    static @Nullable Histogram of(List<Count> months, Filters filters, String path) {
        if (months.isEmpty()) {
            return null;
        }
        YearMonth first = YearMonth.parse(months.get(0).key());
        YearMonth last = YearMonth.parse(months.get(months.size() - 1).key());
        boolean years = monthsFrom(first, last) > MOST_MONTHS;
        Unit unit = years ? Unit.YEAR : Unit.MONTH;
        Map<Period, Long> counts = new HashMap<>();
        for (Count month : months) {
            counts.merge(new Period(unit, YearMonth.parse(month.key()).atDay(1)), month.count(), Long::sum);
        }
        YearMonth start = years ? first.withMonth(1) : first;
        int step = years ? 12 : 1;
        int slots = years ? last.getYear() - first.getYear() + 1 : monthsFrom(first, last);
        return new Histogram(
                bars(
                        slot -> new Period(
                                unit, start.plusMonths((long) slot * step).atDay(1)),
                        slots,
                        counts,
                        filters,
                        path),
                ticks(start, slots, step));
    }

    /** The days of one month; null when there are none. */
    static @Nullable Histogram ofDays(Period month, List<Count> days, Filters filters, String path) {
        Map<Period, Long> counts = new HashMap<>();
        days.forEach(day ->
                Period.parse(day.key()).filter(month::contains).ifPresent(period -> counts.put(period, day.count())));
        if (counts.isEmpty()) {
            return null;
        }
        int slots = month.last().getDayOfMonth();
        List<Tick> ticks = new ArrayList<>();
        for (int slot = 0; slot < slots; slot += DAYS_OF_WEEK) {
            ticks.add(new Tick(TimeScale.percent((double) slot / slots), Integer.toString(slot + 1)));
        }
        return new Histogram(
                bars(slot -> Period.day(month.first().plusDays(slot)), slots, counts, filters, path), ticks);
    }

    private static int monthsFrom(YearMonth first, YearMonth last) {
        return (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
    }

    private static List<Bar> bars(
            IntFunction<Period> periods, int slots, Map<Period, Long> counts, Filters filters, String path) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        int wide = wide(slots, periods.apply(0).unit());
        List<Bar> bars = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            Period period = periods.apply(slot);
            long count = counts.getOrDefault(period, 0L);
            int height = count == 0 ? 0 : (int) Math.max(3, Math.round((double) HEIGHT * count / most));
            boolean chosen = filters.all(TimeFacet.PARAMETER).equals(List.of(period.key()));
            bars.add(new Bar(
                    TimeScale.percent((double) slot / wide),
                    TimeScale.percent(BAR / wide),
                    TimeScale.percent((slot + BAR / 2) / wide),
                    HEIGHT - height,
                    height,
                    count,
                    period,
                    filters.without(TimeFacet.UNDATED)
                            .with(TimeFacet.PARAMETER, chosen ? null : period.key())
                            .path(path),
                    chosen));
        }
        return bars;
    }

    private static List<Tick> ticks(YearMonth start, int slots, int step) {
        int wide = wide(slots, step == 1 ? Unit.MONTH : Unit.YEAR);
        List<Tick> ticks = new ArrayList<>();
        int every = Math.max(1, (wide * step / 12 + MOST_TICKS - 1) / MOST_TICKS);
        for (int slot = 0; slot < slots; slot++) {
            YearMonth from = start.plusMonths((long) slot * step);
            boolean ofYear = from.getMonthValue() == 1 && (from.getYear() - start.getYear()) % every == 0;
            if (slot == 0 || ofYear && slot * step >= ROOM_FOR_TICK) {
                ticks.add(new Tick(TimeScale.percent((double) slot / wide), Integer.toString(from.getYear())));
            }
        }
        return ticks;
    }

    private static int wide(int slots, Unit unit) {
        return Math.max(slots, unit == Unit.YEAR ? FEWEST_YEARS : FEWEST_MONTHS);
    }
}
