package org.plenum.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Months from left to right over the whole width of a picture, in percent, so that it fits any column without scaling its letters.
 *
 * @param first month at the left edge
 * @param months how many there are, at least {@link #FEWEST}
 */
record TimeScale(YearMonth first, int months) {

    /** Fewer months would make planks of bars. */
    static final int FEWEST = 12;

    private static final int MOST_TICKS = 8;
    /** Share of the width that a tick needs before the next, or their letters would touch. */
    private static final double ROOM_FOR_TICK = 0.08;

    /** @param label the year */
    record Tick(String x, String label) {}

    /** From one month to another, both included. */
    static TimeScale of(YearMonth first, YearMonth last) {
        return new TimeScale(first, (int) Math.max(FEWEST, first.until(last, ChronoUnit.MONTHS) + 1));
    }

    /** Where a day lies. */
    double at(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return (first.until(month, ChronoUnit.MONTHS) + (day.getDayOfMonth() - 0.5) / month.lengthOfMonth()) / months;
    }

    String x(LocalDate day) {
        return percent(at(day));
    }

    /** Left edge of a month. */
    String x(YearMonth month) {
        return percent((double) first.until(month, ChronoUnit.MONTHS) / months);
    }

    /** Width of so many months. */
    String width(long count) {
        return percent((double) count / months);
    }

    /** Years, as many as there is room for. */
    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        int every = Math.max(1, (months / 12 + MOST_TICKS - 1) / MOST_TICKS);
        for (int i = 0; i < months; i++) {
            YearMonth month = first.plusMonths(i);
            boolean turn = month.getMonthValue() == 1 && (month.getYear() - first.getYear()) % every == 0;
            if (i == 0 || turn && (double) i / months >= ROOM_FOR_TICK) {
                ticks.add(new Tick(x(month), Integer.toString(month.getYear())));
            }
        }
        return ticks;
    }

    /** "12.50%" for 0.125; a picture has hundreds of them, for which a format would be read each time. */
    static String percent(double share) {
        long hundredths = Math.round(100 * 100 * share);
        long rest = hundredths % 100;
        return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest + "%";
    }
}
