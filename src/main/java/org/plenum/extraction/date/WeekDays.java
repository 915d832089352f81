package org.plenum.extraction.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.MeetingFact.PartOfDay;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention.Day;
import org.plenum.extraction.date.DateMention.Relative;
import org.plenum.extraction.date.DateWords.Found;
import org.plenum.extraction.text.WordSet;

/**
 * Rule {@code date.weekday}: "on Tuesday", "Friday morning", "opened Wednesday.": the last day of that name up to the day of writing. Not "Black
 * Friday", "Monday's markets", "every Sunday", "next Monday" and "will close on Sunday".
 */
final class WeekDays implements DateRule {

    private static final int CLAUSE = 30;
    private static final WordSet AHEAD = WordSet.of("will", "shall", "scheduled", "expected", "due");
    private static final WordSet PRESENT = WordSet.of("begins", "opens", "starts", "closes", "concludes", "convenes");

    @Override
    public @Nullable Reading read(DateWords words, int at) {
        if (!words.isWeekday(at) || words.token(at).text().length() < 6 || !isPlaced(words, at) || isAhead(words, at)) {
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
                || words.is(at - 1, "to")
                || words.is(at - 1, "by");
        return told && !other && (words.endsDay(at + 1) || isPart(words, at + 1));
    }

    /** "Will close on Sunday", "is scheduled to open on Monday", "begins on Tuesday": a day to come, or of which it is not said. */
    private static boolean isAhead(DateWords words, int at) {
        int verb = words.is(at - 1, "on") ? at - 2 : at - 1;
        if (verb >= 0 && words.is(verb, "said")) {
            return false;
        }
        if (verb >= 0 && PRESENT.contains(words.token(verb))) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
            if (words.is(i, ".") || words.is(i, ";") || !words.follows(i + 1)) {
                return false;
            }
            if (AHEAD.contains(words.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(DateWords words, int at) {
        Found<PartOfDay> part = words.follows(at) ? words.part(at) : null;
        return part != null;
    }
}
