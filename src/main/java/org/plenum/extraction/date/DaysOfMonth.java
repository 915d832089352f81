package org.plenum.extraction.date;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention.Day;

/**
 * Rule {@code date.day-of-month}: a day without its month: "on the 29th", "the afternoon of the 17th", "the 9th and 10th", "(9th)". An
 * ordinal before a noun ("the 20th National Congress", "the 6th meeting") is no date.
 */
final class DaysOfMonth implements DateRule {

    @Override
    public @Nullable Reading read(DateWords words, int at) {
        int dayAt = words.is(at, "the") && words.follows(at + 1) ? at + 1 : at;
        if (words.isOrdinal(dayAt) && words.day(dayAt) > 0 && isPlaced(words, at, dayAt)) {
            return day(words, dayAt);
        }
        return null;
    }

    private static @Nullable Reading day(DateWords words, int at) {
        int next = at + 1;
        int last = -1;
        if (words.follows(next) && words.isRange(next)) {
            int lastAt = words.goesOn(next + 1, "the") ? next + 2 : next + 1;
            if (words.isOrdinal(lastAt) && words.follows(lastAt)) {
                last = words.day(lastAt);
                next = last < 0 ? next : lastAt + 1;
            }
        }
        if (!words.endsDay(next)) {
            return null;
        }
        Day until = last < 0 ? null : new Day(null, null, last);
        return Reading.of(next, new Day(null, null, words.day(at)), until, Rule.DATE_DAY_OF_MONTH);
    }

    /** Whether a preposition before it, or brackets around it, make the ordinal a day. */
    private static boolean isPlaced(DateWords words, int at, int dayAt) {
        if (words.is(at - 1, "(") && words.is(dayAt + 1, ")")) {
            return true;
        }
        if (dayAt == at && at > 0 && words.is(at - 1, ".") && words.is(at + 1, ",")) {
            return true;
        }
        if (dayAt == at && !words.follows(at) && words.is(at + 1, ",")) {
            return true;
        }
        if (dayAt == at && !words.is(at - 1, "on")) {
            return false;
        }
        boolean ofPart = words.is(at - 1, "of") && at >= 2 && words.part(at - 2) != null;
        return ofPart
                || words.is(at - 1, "on")
                || words.is(at - 1, "from")
                || words.is(at - 1, "since")
                || words.is(at - 1, "until");
    }
}
