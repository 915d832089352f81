package org.plenum.extraction.activity;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/** Looks behind a subject for the first words that say that it went somewhere ({@link Tours}), saw something ({@link Deeds}) or received somebody ({@link Receptions}). Immutable. */
final class ActivityPredicates {

    private static final WordSet NOT_DONE = WordSet.of(
            "will", "shall", "should", "would", "to", "must", "can", "could", "may", "not", "had", "have", "has", "was",
            "were", "be", "been", "being", "is", "are", "by", "of", "self");

    private final WordClasses words;
    private final ActivityLexicon lexicon;
    private final Tours tours;
    private final Deeds deeds;
    private final Receptions receptions;

    ActivityPredicates(WordClasses words, ActivityLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        ActivityClauses clauses = new ActivityClauses(words, lexicon);
        Purposes purposes = new Purposes(words, lexicon, clauses);
        this.tours = new Tours(words, lexicon, clauses, purposes);
        this.deeds = new Deeds(words, lexicon, clauses, purposes);
        this.receptions = new Receptions(lexicon, clauses);
    }

    /** The first such words of a subject's clause; null when there are none. */
    @Nullable
    Predicate behind(Tokens tokens, Names names, int from, int limit) {
        boolean connected = true;
        boolean verb = false;
        for (int at = from; at < limit; at++) {
            Token token = tokens.get(at);
            if (token.is(",") || token.is("and") || token.is("(") || token.is(")")) {
                connected = true;
                continue;
            }
            boolean ends = token.isPunctuation() && !token.is("-") && !token.is("'")
                    || words.isSubordinator(token) && !(token.is("who") && !verb)
                    || lexicon.say.contains(token)
                    || verb && names.has(at) && connected;
            if (ends) {
                return null;
            }
            if ((connected || !verb) && at + 1 < limit) {
                boolean done = at == 0 || !NOT_DONE.contains(tokens.get(at - 1));
                Predicate found = done ? at(tokens, names, at, limit) : null;
                if (found == null && done && !verb && connected) {
                    found = tours.bare(tokens, names, at, limit);
                }
                if (found != null) {
                    return found;
                }
            }
            boolean light = words.isAdverb(token) || words.isTime(token);
            connected &= light;
            verb |= words.isVerb(token) && !light;
        }
        return null;
    }

    private @Nullable Predicate at(Tokens tokens, Names names, int at, int limit) {
        Token token = tokens.get(at);
        Predicate found = null;
        if (lexicon.receive.contains(token)) {
            return receptions.received(tokens, names, at, limit);
        }
        if (lexicon.lead.contains(token) || lexicon.take.contains(token)) {
            found = tours.led(tokens, names, at, limit);
        }
        if (found == null && lexicon.stay.contains(token)) {
            found = tours.stayed(tokens, names, at, limit);
        }
        if (found == null && lexicon.go.contains(token)) {
            return tours.went(tokens, names, at, limit);
        }
        if (found == null && lexicon.finite.contains(token)) {
            return deeds.did(tokens, names, at, limit);
        }
        if (found == null && lexicon.hold.contains(token)) {
            found = receptions.talked(tokens, names, at, limit);
        }
        if (found == null && (lexicon.carry.contains(token) || lexicon.hold.contains(token))) {
            found = deeds.conducted(tokens, names, at, limit);
        }
        if (found == null && lexicon.bring.contains(token)) {
            found = deeds.greeted(tokens, names, at, limit);
        }
        return found == null && lexicon.spot.contains(token) ? deeds.onTheSpot(tokens, names, at, limit) : found;
    }

    /** "The visits were led by X"; null where no activity stands before "led". */
    @Nullable
    Predicate ledBy(Tokens tokens, int from, int led, int to) {
        return tours.ledBy(tokens, from, led, to);
    }

    /** What a clause behind a semicolon leaves out of the one before; null where it says something else. */
    @Nullable
    Predicate likewise(Tokens tokens, Names names, int behind, int limit, Kind kind) {
        return tours.likewise(tokens, names, behind, limit, kind);
    }

    /** "He looked into how the tea is grown", of somebody of whom only the place has been told; null where he did not look round. */
    @Nullable
    Predicate saw(Tokens tokens, int at, int limit) {
        int verb = at;
        while (verb + 1 < limit && words.isAdverb(tokens.get(verb))) {
            verb++;
        }
        if (verb + 1 >= limit || !lexicon.saw.contains(tokens.get(verb))) {
            return null;
        }
        Kind kind = tokens.get(verb + 1).is("into") ? Kind.FIELD_RESEARCH : Kind.VISIT;
        int end = verb + 1;
        while (end < limit && !tokens.get(end).isPunctuation()) {
            end++;
        }
        return new Predicate(kind, Rule.ACTIVITY_STAYED, verb, end, end);
    }

    /** Index of the first token of the place in "was in Anhua County" right behind a subject; -1 where that is not said. */
    int whereabouts(Tokens tokens, int behind, int limit) {
        int at = behind;
        while (at < limit && (tokens.get(at).is(",") || words.isAdverb(tokens.get(at)))) {
            at++;
        }
        int in = at + 1 < limit && lexicon.stay.contains(tokens.get(at)) ? tours.stayedIn(tokens, at, limit) : -1;
        return in < 0 ? -1 : in + 1;
    }
}
