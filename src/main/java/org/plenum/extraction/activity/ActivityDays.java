package org.plenum.extraction.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.activity.ActivityReader.Input;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.ResolvedDate;
import org.plenum.extraction.document.Sentence;

/** The day of what a sentence tells. */
final class ActivityDays {

    /** How many days an activity may lie before its report. */
    private static final int RECALLED = 40;

    private static final int FIRST_SENTENCES = 6;

    private ActivityDays() {}

    /** The first day that the sentence names; null when it names none. */
    static @Nullable DateMention own(Input input, Sentence sentence) {
        List<DateMention> days = input.dates().daysWithin(sentence.span());
        return days.isEmpty() ? null : days.get(0);
    }

    /** The day of the sentence before, or of the one before that. */
    static @Nullable DateMention before(Input input, Sentence sentence) {
        List<Sentence> sentences = input.document().sentences();
        for (int n = sentence.index() - 1; n >= Math.max(0, sentence.index() - 2); n--) {
            DateMention date = sentences.get(n).isBody() ? own(input, sentences.get(n)) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
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
