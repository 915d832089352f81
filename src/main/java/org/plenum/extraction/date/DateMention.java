package org.plenum.extraction.date;

import java.time.LocalTime;
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

    /** How many days from the day of writing. */
    public enum Relative {
        DAY_BEFORE_YESTERDAY(-2),
        YESTERDAY(-1),
        TODAY(0),
        TOMORROW(1);

        private final int days;

        Relative(int days) {
            this.days = days;
        }

        int days() {
            return days;
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
