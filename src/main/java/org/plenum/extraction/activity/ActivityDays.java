package org.plenum.extraction.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.activity.ActivityReader.Input;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.ResolvedDate;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/** The day of what a sentence tells. */
final class ActivityDays {

    /** How many days an activity may lie before its report. */
    private static final int RECALLED = 40;

    private static final int FIRST_SENTENCES = 6;

    /** How many sentences before one that speaks of the same day its day is looked for. */
    private static final int SAME_DAY = 12;

    private static final WordSet DUE = WordSet.of("before", "by", "until", "till");
    private static final WordSet MEETING = WordSet.of("meeting", "conference", "symposium", "session", "ceremony");
    private static final WordSet PART = WordSet.of("morning", "afternoon", "evening");

    private ActivityDays() {}

    /** The first day that the sentence names, but for one by which something is to be done; null when it names none. */
    static @Nullable DateMention own(Input input, Sentence sentence) {
        for (DateMention day : input.dates().daysWithin(sentence.span())) {
            int at = input.document().tokenAt(day.span().start());
            boolean ahead = day.relative() == DateMention.Relative.TOMORROW;
            boolean due = at > sentence.from()
                    && (DUE.contains(input.document().tokens().get(at - 1))
                            || isPlanned(input.document().tokens(), sentence.from(), at));
            if (!ahead && !due) {
                return day;
            }
        }
        return null;
    }

    /** "the conference that will be held | on October 30". */
    private static boolean isPlanned(Tokens tokens, int from, int day) {
        for (int i = from; i < day; i++) {
            if (tokens.get(i).is("will")) {
                return true;
            }
        }
        return false;
    }

    /** The day of the sentence before, or of the one before that; of one that says that it was the same day, the last that was told. */
    static @Nullable DateMention before(Input input, Sentence sentence) {
        List<Sentence> sentences = input.document().sentences();
        int back = isSameDay(input, sentence) ? SAME_DAY : 2;
        for (int n = sentence.index() - 1; n >= Math.max(0, sentence.index() - back); n--) {
            DateMention date = sentences.get(n).isBody() ? own(input, sentences.get(n)) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** "After the meeting, ...", "On the same day, ...", "In the afternoon, ...". */
    private static boolean isSameDay(Input input, Sentence sentence) {
        Tokens tokens = input.document().tokens();
        Token first = tokens.get(sentence.from());
        Token second = tokens.get(Math.min(sentence.to() - 1, sentence.from() + 2));
        Token third = tokens.get(Math.min(sentence.to() - 1, sentence.from() + 3));
        boolean meeting = (first.is("after") || first.is("before")) && MEETING.contains(second);
        boolean day = first.is("on") && (second.is("same") || second.is("day") || third.is("day"));
        return meeting || day || first.is("in") && PART.contains(second);
    }

    /** The full date; null where the text gives no ground for one. */
    static @Nullable LocalDate day(Input input, @Nullable DateMention date) {
        return date == null
                ? null
                : input.dates().resolve(date, null).map(ResolvedDate::from).orElse(null);
    }

    /** Long before the report: with a year of its own, or far behind a meeting; reposts print a later day than the report's. */
    static boolean isRecalled(Input input, Sentence sentence, @Nullable DateMention date, @Nullable LocalDate day) {
        LocalDate published = input.dates().published() == null
                ? null
                : input.dates().published().date();
        boolean later = sentence.index() > FIRST_SENTENCES && !input.meetings().isEmpty();
        boolean told = date != null && (date.isFull() || later);
        return told && day != null && published != null && day.isBefore(published.minusDays(RECALLED));
    }
}
