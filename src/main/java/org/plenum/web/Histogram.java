package org.plenum.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Count;

/**
 * Rows by month, or by year where the months are too many, as bars of an SVG whose widths are percentages: it fits any
 * column without scaling its letters. Empty months keep their room, so that silence can be seen.
 */
record Histogram(List<Bar> bars, List<Tick> ticks) {

    /** Height of the tallest bar, in pixels. */
    static final int HEIGHT = 72;

    private static final int MOST_MONTHS = 72;
    private static final int MOST_TICKS = 8;
    private static final int MOST_COUNTS = 24;
    /** Months between the first tick and the next, or their letters would touch. */
    private static final int ROOM_FOR_TICK = 3;

    /**
     * @param x left edge, "12.5%"
     * @param height in pixels; 0 for none
     * @param from first day of the bar
     * @param year the bar stands for a year, not a month
     * @param address the list narrowed to it
     */
    record Bar(
            String x,
            String width,
            String middle,
            int top,
            int height,
            long count,
            LocalDate from,
            boolean year,
            String address) {}

    record Tick(String x, String label) {}

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
        if (years) {
            first = first.withMonth(1);
            last = last.withMonth(12);
        }
        int step = years ? 12 : 1;
        Map<YearMonth, Long> counts = new HashMap<>();
        for (Count month : months) {
            YearMonth at = YearMonth.parse(month.key());
            counts.merge(years ? at.withMonth(1) : at, month.count(), Long::sum);
        }
        return draw(counts, first, monthsFrom(first, last) / step, step, filters, path);
    }

    private static int monthsFrom(YearMonth first, YearMonth last) {
        return (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
    }

    private static Histogram draw(
            Map<YearMonth, Long> counts, YearMonth first, int slots, int step, Filters filters, String path) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        // Few bars would be planks: they keep the width that two years of months would have.
        int wide = Math.max(slots, 24);
        List<Bar> bars = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        int every = Math.max(1, (slots * step / 12 + MOST_TICKS - 1) / MOST_TICKS);
        for (int i = 0; i < slots; i++) {
            YearMonth from = first.plusMonths((long) i * step);
            YearMonth to = from.plusMonths(step - 1L);
            long count = counts.getOrDefault(from, 0L);
            int height = count == 0 ? 0 : (int) Math.max(3, Math.round((double) HEIGHT * count / most));
            String address = filters.without("undated")
                    .with("from", from.atDay(1))
                    .with("to", to.atEndOfMonth())
                    .path(path);
            bars.add(new Bar(
                    percent(100.0 * i / wide),
                    percent(100.0 / wide * 0.82),
                    percent(100.0 * i / wide + 41.0 / wide),
                    HEIGHT - height,
                    height,
                    count,
                    from.atDay(1),
                    step == 12,
                    address));
            boolean ofYear = from.getMonthValue() == 1 && (from.getYear() - first.getYear()) % every == 0;
            if (i == 0 || ofYear && i * step >= ROOM_FOR_TICK) {
                ticks.add(new Tick(percent(100.0 * i / wide), Integer.toString(from.getYear())));
            }
        }
        return new Histogram(bars, ticks);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }
}
