package org.plenum.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Count;

/**
 * What a list can be narrowed to in time: years, the months of one year, the days of one month.
 *
 * @param everything address without any days; null when none are chosen
 * @param above year and month that are chosen, the way back up
 * @param lines what can be chosen, in the order of time
 */
record Times(@Nullable String everything, List<Line> above, List<Line> lines) {

    /** How long a line is. */
    enum Unit {
        YEAR,
        MONTH,
        DAY
    }

    /**
     * @param from its first day
     * @param share of the largest line, in percent
     */
    record Line(Unit unit, LocalDate from, long count, int share, String address, boolean chosen) {}

    /**
     * @param months counts by month, "2023-01", in order
     * @param days counts by day, "2023-01-13", in order; empty unless days of one month are chosen
     * @param from first day of the list; null for no bound, as {@code to}
     */
    static Times of(
            List<Count> months,
            List<Count> days,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Filters filters,
            String path) {
        Function<Span, String> address = span -> filters.without("undated")
                .with("from", span.from())
                .with("to", span.to())
                .path(path);
        String everything = from == null && to == null
                ? null
                : filters.without("from", "to").path(path);
        TreeMap<Span, Long> years =
                summed(months, month -> Span.year(YearMonth.parse(month).getYear()));
        List<Line> above = new ArrayList<>();
        if (from == null || to == null || from.getYear() != to.getYear()) {
            return new Times(everything, above, lines(Unit.YEAR, years, address));
        }
        Span year = Span.year(from.getYear());
        above.add(chosen(Unit.YEAR, year, years.getOrDefault(year, 0L), address, year.equals(new Span(from, to))));
        TreeMap<Span, Long> ofYear = summed(months, Span::month);
        ofYear.keySet().removeIf(span -> span.from().getYear() != year.from().getYear());
        if (!YearMonth.from(from).equals(YearMonth.from(to))) {
            return new Times(everything, above, lines(Unit.MONTH, ofYear, address));
        }
        Span month = Span.month(YearMonth.from(from).toString());
        above.add(chosen(Unit.MONTH, month, ofYear.getOrDefault(month, 0L), address, month.equals(new Span(from, to))));
        TreeMap<Span, Long> ofMonth = summed(days, day -> new Span(LocalDate.parse(day), LocalDate.parse(day)));
        return new Times(everything, above, lines(Unit.DAY, ofMonth, address));
    }

    private static TreeMap<Span, Long> summed(List<Count> counts, Function<String, Span> span) {
        TreeMap<Span, Long> sums = new TreeMap<>();
        counts.forEach(count -> sums.merge(span.apply(count.key()), count.count(), Long::sum));
        return sums;
    }

    private static List<Line> lines(Unit unit, TreeMap<Span, Long> counts, Function<Span, String> address) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return counts.entrySet().stream()
                .map(line -> new Line(
                        unit,
                        line.getKey().from(),
                        line.getValue(),
                        (int) Math.max(1, Math.round(100.0 * line.getValue() / most)),
                        address.apply(line.getKey()),
                        false))
                .toList();
    }

    private static Line chosen(Unit unit, Span span, long count, Function<Span, String> address, boolean here) {
        return new Line(unit, span.from(), count, 0, address.apply(span), here);
    }

    private record Span(LocalDate from, LocalDate to) implements Comparable<Span> {

        static Span year(int year) {
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        static Span month(String month) {
            YearMonth at = YearMonth.parse(month);
            return new Span(at.atDay(1), at.atEndOfMonth());
        }

        @Override
        public int compareTo(Span other) {
            return from.compareTo(other.from);
        }
    }
}
