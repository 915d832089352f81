package org.plenum.extraction.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.MeetingFact.PartOfDay;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention.Day;
import org.plenum.extraction.date.DateMention.Relative;
import org.plenum.extraction.text.PhraseTable;

/**
 * Rule {@code date.relative}: "yesterday afternoon", "This morning", "last night", "the day before yesterday", with the day in brackets
 * behind it where it is printed: "yesterday (9th)". "Today's world" is no date.
 */
final class RelativeDays implements DateRule {

    private static final List<DateRule> IN_BRACKETS =
            List.of(new NamedMonthDates(), new DaysOfMonth(), (words, at) -> plainDay(words, at));

    @Override
    public @Nullable Reading read(DateWords words, int at) {
        PhraseTable.Match<String> match = words.phrase(at);
        Relative relative = match == null ? null : relative(match.value());
        if (match == null || relative == null) {
            return null;
        }
        int dash = match.value().lastIndexOf('-');
        boolean hasPart = dash > 0 && Character.isUpperCase(match.value().charAt(dash + 1));
        PartOfDay part = hasPart ? PartOfDay.valueOf(match.value().substring(dash + 1)) : null;
        if (!hasPart && words.follows(match.to()) && words.is(match.to(), "'s")) {
            return null;
        }
        Reading named = inBrackets(words, match.to());
        return new Reading(
                named == null ? match.to() : named.to() + 1,
                0,
                named == null ? Day.NONE : named.first(),
                null,
                relative,
                part,
                null,
                Rule.DATE_RELATIVE);
    }

    private static @Nullable Relative relative(String key) {
        if (key.startsWith("today")) {
            return Relative.TODAY;
        }
        if (key.startsWith("yesterday")) {
            return Relative.YESTERDAY;
        }
        if (key.startsWith("tomorrow")) {
            return Relative.TOMORROW;
        }
        return key.equals("day-before") ? Relative.DAY_BEFORE_YESTERDAY : null;
    }

    private static @Nullable Reading inBrackets(DateWords words, int at) {
        if (!words.goesOn(at, "(") || !words.follows(at + 1)) {
            return null;
        }
        int from = words.goesOn(at + 1, "on") ? at + 2 : at + 1;
        for (DateRule rule : IN_BRACKETS) {
            Reading reading = rule.read(words, from);
            if (reading != null && words.is(reading.to(), ")")) {
                return reading;
            }
        }
        return null;
    }

    private static @Nullable Reading plainDay(DateWords words, int at) {
        int day = words.day(at);
        return day < 0 ? null : Reading.of(at + 1, new Day(null, null, day), null, Rule.DATE_DAY_OF_MONTH);
    }
}
