package org.plenum.extraction.activity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.date.Dates;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.person.PersonCollector;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.phrase.SentenceReading;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordClasses;

/**
 * Finds the activities that an article reports: what a sentence of the body says that named people did, with those who came along. Further
 * sentences on the same people and the same day add their places. What national leaders did, what is told in a clause ("when X inspected
 * ..."), what lies long before the report, and what is planned or asked for is no activity of the article. Immutable.
 */
public final class ActivityReader {

    /** How many sentences of the body are read. */
    private static final int LEAD = 30;

    /** What an article is read with; all as for meetings. */
    public record Input(
            Document document,
            Dates dates,
            Names names,
            List<SentenceReading> readings,
            List<List<PersonGroup>> groups,
            List<MeetingFact> meetings) {}

    /** What sentences are read with. */
    record Rules(ActivityPredicates predicates, ActivitySubjects subjects, ActivityPlaces places, Company company) {}

    private final ActivityLexicon lexicon = new ActivityLexicon();
    private final Rules rules;

    public ActivityReader(WordClasses words) {
        ActivityPredicates predicates = new ActivityPredicates(words, lexicon);
        this.rules = new Rules(
                predicates,
                new ActivitySubjects(words, lexicon, predicates),
                new ActivityPlaces(words),
                new Company(words, lexicon));
    }

    /** The activities, in the order of the text. */
    public List<ActivityFact> read(Input input, PersonCollector persons) {
        List<ActivityDraft> drafts = new ArrayList<>();
        int read = 0;
        for (int n = 0; n < input.readings().size() && read < LEAD; n++) {
            SentenceReading reading = input.readings().get(n);
            if (reading.sentence().isBody()) {
                read++;
                new SentenceActivities(rules, input, reading, persons, drafts)
                        .read(input.groups().get(n));
            }
        }
        Kind headline = drafts.size() == 1 ? headline(input) : null;
        return drafts.stream().map(draft -> draft.fact(headline)).toList();
    }

    /** "X inspects ..." above the text, where the text itself says no more than that X went there; null when no headline tells. */
    private @Nullable Kind headline(Input input) {
        for (SentenceReading reading : input.readings()) {
            Sentence sentence = reading.sentence();
            if (sentence.isBody()) {
                return null;
            }
            for (Token token : input.document().tokens().subList(sentence.from(), sentence.to())) {
                Kind kind = lexicon.plain.contains(token) ? lexicon.kind(token) : null;
                if (kind != null && sentence.label() == Label.HEADLINE) {
                    return kind;
                }
            }
        }
        return null;
    }
}
