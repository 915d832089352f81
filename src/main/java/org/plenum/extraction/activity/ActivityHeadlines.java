package org.plenum.extraction.activity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Rule;
import org.plenum.extraction.activity.ActivityReader.Input;
import org.plenum.extraction.activity.ActivityReader.Rules;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.ResolvedDate;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.person.PersonCollector;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.SentenceReading;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/**
 * Reads what a headline tells of an activity: its kind, where the text says no more than that somebody went there, and, where the text
 * tells none at all, the activity itself ({@code activity.headline}: "X Inspects Flood Control in Longtan Town"). Immutable.
 */
final class ActivityHeadlines {

    private static final int NEAR = 4;
    private static final WordSet NOT_DONE = WordSet.of("to", "will", "of", "the", "discipline", "by", "s", "for");

    private final Rules rules;

    ActivityHeadlines(Rules rules) {
        this.rules = rules;
    }

    /** "X inspects ..." above the text; null when no headline tells a kind. */
    @Nullable
    Kind kind(Input input) {
        for (SentenceReading reading : input.readings()) {
            Sentence sentence = reading.sentence();
            if (sentence.isBody()) {
                return null;
            }
            for (int at = sentence.from(); at < sentence.to() && sentence.label() == Label.HEADLINE; at++) {
                Token token = input.document().tokens().get(at);
                boolean commission = at > sentence.from()
                        && input.document().tokens().get(at - 1).is("discipline");
                Kind kind = rules.lexicon().plain.contains(token) && !commission
                        ? rules.lexicon().kind(token)
                        : null;
                if (kind != null) {
                    return kind;
                }
            }
        }
        return null;
    }

    /** Adds the activity of the first headline that tells one of people whom it names first. */
    void read(Input input, PersonCollector persons, Told told) {
        for (int n = 0; n < input.readings().size() && told.drafts().isEmpty(); n++) {
            Sentence sentence = input.readings().get(n).sentence();
            if (sentence.isBody()) {
                return;
            }
            if (sentence.label() == Label.HEADLINE) {
                read(input, input.readings().get(n), input.groups().get(n), persons, told);
            }
        }
    }

    private void read(
            Input input, SentenceReading reading, List<PersonGroup> groups, PersonCollector persons, Told told) {
        Sentence sentence = reading.sentence();
        Tokens tokens = input.document().tokens();
        for (int n = 0; n < groups.size(); n++) {
            PersonGroup group = groups.get(n);
            List<Chunk> chunks = reading.chunks();
            int behind = chunks.get(group.endChunk() - 1).to();
            if (group.members().isEmpty()) {
                continue;
            }
            if (told.drafts().isEmpty()) {
                Predicate predicate = rules.subjects()
                                .isSubject(chunks.get(group.firstChunk()).from(), sentence, tokens)
                        ? predicate(tokens, behind, sentence.to())
                        : null;
                if (predicate == null
                        || PersonCollector.isLeader(persons.name(group.members().get(0)))) {
                    return;
                }
                begin(input, group, predicate, persons, told);
            } else if (rules.company().joined(tokens, behind, sentence.to(), sentence.to(), true, false)) {
                told.drafts().get(0).add(input, group, persons, false);
            }
        }
    }

    /** "Inspects", "visits and condoles" in capitals or not, right behind the people; null where there is none, or no more than a visit. */
    private @Nullable Predicate predicate(Tokens tokens, int behind, int limit) {
        for (int at = behind; at + 1 < Math.min(limit, behind + NEAR); at++) {
            Token token = tokens.get(at);
            boolean done = at == behind || !NOT_DONE.contains(tokens.get(at - 1));
            Kind kind = rules.lexicon().finite.contains(token)
                            && done
                            && !tokens.get(at + 1).is("by")
                    ? rules.lexicon().kind(token)
                    : null;
            if (kind != null) {
                Kind own = kind(tokens, kind, at, limit);
                return own == Kind.VISIT ? null : new Predicate(own, Rule.ACTIVITY_HEADLINE, at, limit, at + 1);
            }
            if (token.isPunctuation() || rules.isVerb(token)) {
                return null;
            }
        }
        return null;
    }

    /** A visit that goes on with another kind: "Visits and Condoles", "Visits X to Investigate". */
    private Kind kind(Tokens tokens, Kind kind, int from, int limit) {
        for (int at = from + 1; at < limit && kind == Kind.VISIT; at++) {
            Kind other = rules.lexicon().kind(tokens.get(at));
            boolean goesOn = tokens.get(at - 1).is("and")
                    || tokens.get(at - 1).is("to")
                    || tokens.get(at - 1).is("for");
            if (other != null && goesOn) {
                return other;
            }
        }
        return kind;
    }

    private void begin(Input input, PersonGroup group, Predicate predicate, PersonCollector persons, Told told) {
        Sentence first = null;
        for (SentenceReading reading : input.readings()) {
            first = first == null && reading.sentence().isBody() ? reading.sentence() : first;
        }
        DateMention date = first == null ? null : ActivityDays.own(input, first);
        Optional<ResolvedDate> day =
                date == null ? Optional.empty() : input.dates().resolve(date, null);
        if (first != null && ActivityDays.isRecalled(input, first, date, ActivityDays.day(input, date))) {
            return;
        }
        ActivityDraft draft = new ActivityDraft(predicate, date, day.orElse(null));
        draft.add(input, group, persons, true);
        int comma = comma(input.document().tokens(), predicate);
        draft.goOn(
                input.document(),
                new Predicate(predicate.kind(), predicate.rule(), predicate.from(), comma, predicate.placesFrom()),
                places(input, predicate, comma));
        draft.dated(input.document());
        told.drafts().add(draft);
    }

    /** The places behind "in" and "at" alone, as all words of a headline are in capitals. */
    private List<String> places(Input input, Predicate predicate, int to) {
        Tokens tokens = input.document().tokens();
        for (int at = predicate.placesFrom(); at < to; at++) {
            if (tokens.get(at).is("in") || tokens.get(at).is("at")) {
                return rules.places().find(input.document(), input.names(), at + 1, to);
            }
        }
        return List.of();
    }

    private static int comma(Tokens tokens, Predicate predicate) {
        int at = predicate.placesFrom();
        while (at < predicate.to() && !tokens.get(at).is(",") && !tokens.get(at).is(";")) {
            at++;
        }
        return at;
    }
}
