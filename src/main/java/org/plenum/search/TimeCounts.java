package org.plenum.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows by time. What takes several days is counted in each of them, and once in each of its months and years.
 *
 * @param years "2023", in order; without those that have none
 * @param months "2023-01", likewise
 * @param days "2023-01-13", likewise, of the months that are chosen only
 */
public record TimeCounts(List<Count> years, List<Count> months, List<Count> days, long undated) {

    static final TimeCounts NONE = new TimeCounts(List.of(), List.of(), List.of(), 0);

    public TimeCounts {
        years = List.copyOf(years);
        months = List.copyOf(months);
        days = List.copyOf(days);
    }

    /** Of rows of one day each: the years are the sums of their months. */
    static TimeCounts ofMonths(List<Count> months, List<Count> days, long undated) {
        Map<String, Long> years = new LinkedHashMap<>();
        months.forEach(month ->
                years.merge(month.key().substring(0, month.key().lastIndexOf('-')), month.count(), Long::sum));
        List<Count> summed = years.entrySet().stream()
                .map(year -> new Count(year.getKey(), year.getKey(), year.getValue()))
                .toList();
        return new TimeCounts(summed, months, days, undated);
    }
}
