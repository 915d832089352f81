package org.plenum.extraction.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.MeetingFact.PartOfDay;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention.Day;
import org.plenum.extraction.date.DateMention.Relative;
import org.plenum.extraction.date.DateWords.Found;

/**
 * Rule {@code date.weekday}: "on Tuesday", "Friday morning", "opened Wednesday.": the last day of that name up to the day of writing. Not "Black
 * Friday", "Monday's markets", "every Sunday" and "next Monday".
 */
final class WeekDays implements DateRule {

    @Override
    public @Nullable Reading read(DateWords words, int at) {
        if (!words.isWeekday(at) || words.token(at).text().length() < 6 || !isPlaced(words, at)) {
            return null;
        }
        Relative day = Relative.valueOf(words.token(at).norm().toUpperCase(Locale.ROOT));
        return new Reading(at + 1, 0, Day.NONE, null, day, null, null, Rule.DATE_WEEKDAY);
    }

    /** Behind "on", "last" and "late", or before a part of the day; else alone behind a word in small letters, at the end of its clause. */
    private static boolean isPlaced(DateWords words, int at) {
        boolean goesOn = words.follows(at + 1);
        if (goesOn && words.is(at + 1, "'s")) {
            return false;
        }
        if (words.is(at - 1, "on") || words.is(at - 1, "last") || words.is(at - 1, "late")) {
            return words.endsDay(at + 1)
                    || isPart(words, at + 1)
                    || !words.token(at + 1).isCapitalised();
        }
        boolean told = at > 0
                && words.follows(at)
                && words.token(at - 1).isWord()
                && !words.token(at - 1).isCapitalised();
        boolean other = words.is(at - 1, "next")
                || words.is(at - 1, "every")
                || words.is(at - 1, "each")
                || words.is(at - 1, "by");
        return told && !other && (words.endsDay(at + 1) || isPart(words, at + 1));
    }

    private static boolean isPart(DateWords words, int at) {
        Found<PartOfDay> part = words.follows(at) ? words.part(at) : null;
        return part != null;
    }
}
