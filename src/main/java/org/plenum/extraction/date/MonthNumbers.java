package org.plenum.extraction.date;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention.Day;
import org.plenum.extraction.date.DateWords.Found;

/**
 * Rule {@code date.bare-numbers}: month and day as two numbers, as a translator leaves 8月17日: "On 8 17, the committee", "8 17, the
 * committee" at the start of a line, and in words "one month twenty-three". "One month later" and "in one month 20 people" are no dates.
 */
final class MonthNumbers implements DateRule {

    @Override
    public @Nullable Reading read(DateWords words, int at) {
        Reading bare = bare(words, at);
        return bare != null ? bare : withWord(words, at);
    }

    private static @Nullable Reading bare(DateWords words, int at) {
        int month = words.number(at);
        int day = words.number(at + 1);
        boolean ends = words.is(at + 2, ",") || words.follows(at + 2) && words.part(at + 2) != null;
        boolean placed = isPlaced(words, at) || !words.follows(at) && words.is(at + 2, ",");
        if (!placed || !ends || !isDay(month, day) || !words.follows(at + 1)) {
            return null;
        }
        return Reading.of(at + 2, new Day(null, month, day), null, Rule.DATE_BARE_NUMBERS);
    }

    /** "8 month 17", "one month twenty-three": at the start of a line, or behind "on". */
    private static @Nullable Reading withWord(DateWords words, int at) {
        Found<Integer> month = words.counted(at);
        if (month == null || !words.goesOn(month.to(), "month") || words.follows(at) && !isPlaced(words, at)) {
            return null;
        }
        Found<Integer> day = words.follows(month.to() + 1) ? words.counted(month.to() + 1) : null;
        if (day == null || !isDay(month.value(), day.value())) {
            return null;
        }
        return Reading.of(day.to(), new Day(null, month.value(), day.value()), null, Rule.DATE_BARE_NUMBERS);
    }

    private static boolean isPlaced(DateWords words, int at) {
        return words.is(at - 1, "on") || words.is(at - 1, "of") && at >= 2 && words.part(at - 2) != null;
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
