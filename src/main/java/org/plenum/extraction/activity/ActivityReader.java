package org.plenum.extraction.activity;

import java.util.List;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ActivityFact.Kind;
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

    private static final String BULLETS = "·•●■▪▲";

    /** What an article is read with; all as for meetings. */
    public record Input(
            Document document,
            Dates dates,
            Names names,
            List<SentenceReading> readings,
            List<List<PersonGroup>> groups,
            List<MeetingFact> meetings) {}

    /** What sentences are read with. */
    record Rules(
            WordClasses words,
            ActivityLexicon lexicon,
            ActivityPredicates predicates,
            ActivitySubjects subjects,
            ActivityPlaces places,
            Company company) {

        boolean isAdverb(Token token) {
            return words.isAdverb(token);
        }

        boolean isVerb(Token token) {
            return words.isVerb(token) && !token.isCapitalised();
        }

        boolean isSubordinator(Token token) {
            return words.isSubordinator(token);
        }

        boolean isSite(Token token) {
            return lexicon.site.contains(token);
        }
    }

    private final ActivityLexicon lexicon = new ActivityLexicon();
    private final Rules rules;
    private final ActivityHeadlines headlines;

    public ActivityReader(WordClasses words) {
        ActivityPredicates predicates = new ActivityPredicates(words, lexicon);
        this.rules = new Rules(
                words,
                lexicon,
                predicates,
                new ActivitySubjects(words, lexicon, predicates),
                new ActivityPlaces(words, lexicon),
                new Company(words, lexicon));
        this.headlines = new ActivityHeadlines(rules);
    }

    /** The activities, in the order of the text. */
    public List<ActivityFact> read(Input input, PersonCollector persons) {
        Told told = new Told();
        int read = 0;
        for (int n = 0; n < input.readings().size() && read < LEAD; n++) {
            SentenceReading reading = input.readings().get(n);
            if (reading.sentence().isBody() && !isItem(input.document(), reading.sentence())) {
                read++;
                new SentenceActivities(rules, input, reading, persons, told)
                        .read(input.groups().get(n));
            }
        }
        List<ActivityDraft> drafts = told.drafts();
        if (drafts.isEmpty()) {
            headlines.read(input, persons, told);
        }
        Kind headline = drafts.stream().anyMatch(ActivityDraft::isVisit) ? headlines.kind(input) : null;
        if (headline != null && !drafts.stream().allMatch(draft -> draft.isVisit() || draft.isOf(headline))) {
            return drafts.stream().map(draft -> draft.fact(null)).toList();
        }
        return drafts.stream().map(draft -> draft.fact(headline)).toList();
    }

    /** An item of a list below the report: "· Mayor X met with guests". */
    private static boolean isItem(Document document, Sentence sentence) {
        return BULLETS.indexOf(document.text().charAt(sentence.span().start())) >= 0;
    }
}
