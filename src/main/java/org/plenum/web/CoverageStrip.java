package org.plenum.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Count;

/**
 * For which months the archive holds anything, as a strip: about the division, only about others, or nothing at all; so that silence is
 * not read as absence.
 *
 * @param here months with articles about the division or what lies below it
 * @param elsewhere months with articles about others only
 * @param nothing months without any article
 */
record CoverageStrip(List<Run> runs, List<TimeScale.Tick> ticks, long here, long elsewhere, long nothing) {

    enum State {
        HERE,
        ELSEWHERE,
        NOTHING;

        /** Class in the style sheet, end of the message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Months of one state, one behind the other.
     *
     * @param from first day of the first month
     * @param to first day of the last month
     */
    record Run(State state, String x, String width, LocalDate from, LocalDate to) {}

    /**
     * @param archive months in which the archive holds anything, oldest first
     * @param division articles of the division by month, "2023-01"
     * @return null for an archive without a dated article
     */
    static @Nullable CoverageStrip of(List<YearMonth> archive, List<Count> division) {
        Set<YearMonth> about = division.stream()
                .filter(count -> count.count() > 0)
                .map(count -> YearMonth.parse(count.key()))
                .collect(Collectors.toSet());
        TreeSet<YearMonth> any =
                Stream.concat(archive.stream(), about.stream()).collect(Collectors.toCollection(TreeSet::new));
        if (any.isEmpty()) {
            return null;
        }
        TimeScale scale = TimeScale.of(any.first(), any.last());
        List<Run> runs = new ArrayList<>();
        long[] months = new long[State.values().length];
        YearMonth begin = any.first();
        for (YearMonth month = any.first(); !month.isAfter(any.last()); month = month.plusMonths(1)) {
            State state = state(month, about, any);
            months[state.ordinal()]++;
            YearMonth next = month.plusMonths(1);
            if (next.isAfter(any.last()) || state(next, about, any) != state) {
                long length = begin.until(next, ChronoUnit.MONTHS);
                runs.add(new Run(state, scale.x(begin), scale.width(length), begin.atDay(1), month.atDay(1)));
                begin = next;
            }
        }
        return new CoverageStrip(runs, scale.ticks(), months[0], months[1], months[2]);
    }

    private static State state(YearMonth month, Set<YearMonth> about, Set<YearMonth> any) {
        return about.contains(month) ? State.HERE : any.contains(month) ? State.ELSEWHERE : State.NOTHING;
    }
}
