package org.plenum.extraction.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact.PartOfDay;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;

/**
 * A date as printed, not yet completed: "the 29th" has a day and no month.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param span where it stands
 * @param first the day, or the first of several
 * @param last the last of several days; null for one day
 * @param relative "yesterday" and the like; null for others. "Yesterday (9th)" has both this and a day
 * @param part part of the day; null when not said
 * @param time time of day; null when not printed
 * @param rule the rule that read it
 */
public record DateMention(
        int from,
        int to,
        Span span,
        Day first,
        @Nullable Day last,
        @Nullable Relative relative,
        @Nullable PartOfDay part,
        @Nullable LocalTime time,
        Rule rule) {

    /** What is printed of a day; null for what is not. */
    public record Day(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day) {
        static final Day NONE = new Day(null, null, null);
    }

    /** A day told by its distance from the day of writing, or by its name in the week up to that. */
    public enum Relative {
        DAY_BEFORE_YESTERDAY(-2),
        YESTERDAY(-1),
        TODAY(0),
        TOMORROW(1),
        MONDAY(DayOfWeek.MONDAY),
        TUESDAY(DayOfWeek.TUESDAY),
        WEDNESDAY(DayOfWeek.WEDNESDAY),
        THURSDAY(DayOfWeek.THURSDAY),
        FRIDAY(DayOfWeek.FRIDAY),
        SATURDAY(DayOfWeek.SATURDAY),
        SUNDAY(DayOfWeek.SUNDAY);

        private final int days;
        private final @Nullable DayOfWeek weekday;

        Relative(int days) {
            this.days = days;
            this.weekday = null;
        }

        Relative(DayOfWeek weekday) {
            this.days = 0;
            this.weekday = weekday;
        }

        /** The day that is meant in what was written on a day: the last of that name up to it, for a day of the week. */
        LocalDate from(LocalDate written) {
            return weekday == null ? written.plusDays(days) : written.with(TemporalAdjusters.previousOrSame(weekday));
        }
    }

    /** How much of a date is printed. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /** A day, named or relative; a month of a year; or a year only. */
    public Precision precision() {
        if (first.day() != null || relative != null) {
            return Precision.DAY;
        }
        return first.month() != null ? Precision.MONTH : Precision.YEAR;
    }

    /** Whether year, month and day are printed. */
    public boolean isFull() {
        return first.year() != null && first.month() != null && first.day() != null;
    }

    public Evidence evidence(String text) {
        return Evidence.of(text, span, rule);
    }
}
