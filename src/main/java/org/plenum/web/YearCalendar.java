package org.plenum.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Count;
import org.plenum.search.Period;

/**
 * A year as twelve tables of weeks, Monday first.
 *
 * @param days with meetings
 */
record YearCalendar(Period year, List<Month> months, int days) {

    /** @param weeks of seven days each; null where a day belongs to another month */
    record Month(LocalDate first, long count, List<List<@Nullable Day>> weeks) {}

    /**
     * @param shade 0 for none, to 4 for the most
     * @param address of its meetings
     */
    record Day(LocalDate date, long count, int shade, String address) {}

    private static final int DAYS_OF_WEEK = 7;
    private static final int SHADES = 4;

    /**
     * @param counts of meetings by day, "2023-01-13"
     * @param filters in force beside the year
     * @param list path of the list of meetings
     */
    static YearCalendar of(Period year, List<Count> counts, Filters filters, String list) {
        Map<String, Long> byDay = counts.stream().collect(Collectors.toMap(Count::key, Count::count));
        long most = byDay.values().stream().mapToLong(Long::longValue).max().orElse(1);
        Filters narrowed = filters.without("year");
        List<Month> months = IntStream.range(0, 12)
                .mapToObj(month -> year.first().plusMonths(month))
                .map(first -> month(first, byDay, most, narrowed, list))
                .toList();
        return new YearCalendar(year, months, byDay.size());
    }

    /** Monday to Sunday, for the heads of the columns. */
    public List<DayOfWeek> weekdays() {
        return List.of(DayOfWeek.values());
    }

    private static Month month(LocalDate first, Map<String, Long> counts, long most, Filters filters, String list) {
        List<@Nullable Day> cells = new ArrayList<>();
        Stream.generate(() -> (Day) null)
                .limit(first.getDayOfWeek().getValue() - 1L)
                .forEach(cells::add);
        long sum = 0;
        for (LocalDate date = first; date.getMonth() == first.getMonth(); date = date.plusDays(1)) {
            long count = counts.getOrDefault(date.toString(), 0L);
            sum += count;
            cells.add(new Day(
                    date, count, shade(count, most), filters.with("time", date).path(list)));
        }
        while (cells.size() % DAYS_OF_WEEK != 0) {
            cells.add(null);
        }
        List<List<@Nullable Day>> weeks = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += DAYS_OF_WEEK) {
            weeks.add(cells.subList(from, from + DAYS_OF_WEEK));
        }
        return new Month(first, sum, weeks);
    }

    private static int shade(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(1, Math.ceil((double) SHADES * count / most));
    }
}
