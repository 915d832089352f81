package org.plenum.extraction.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Reads the words behind a subject that say that it went somewhere, or saw somebody, on duty. Immutable; each look is bounded.
 *
 * <ul>
 *   <li>{@code activity.went}: "went to Jiangya Town to supervise flood control";
 *   <li>{@code activity.did}: "inspected Neijiang", "visited the fields in Chuanzhu Village";
 *   <li>{@code activity.conducted}: "conducted field research in ...", "made an inspection tour in Yueyang";
 *   <li>{@code activity.led}: "led a team to investigate ...";
 *   <li>{@code activity.received}: "met with a delegation from ...".
 * </ul>
 */
final class ActivityPredicates {

    private static final int LONGEST_OBJECT = 9;
    private static final int LONGEST_PLACE = 5;
    private static final WordSet NOT_DONE = WordSet.of(
            "will", "shall", "should", "would", "to", "must", "can", "could", "may", "not", "had", "have", "has", "was",
            "were", "be", "been", "being", "is", "are", "by", "of", "self");
    private static final WordSet PURPOSE =
            WordSet.of("to", "for", "and", "on", ",", "in", "an", "a", "the", "their", "his", "her");
    private static final WordSet THEN = WordSet.of("to", "and", ",");
    private static final WordSet CARRY_OUT = WordSet.of("carry", "conduct", "make", "do", "undertake", "pay");
    private static final WordSet NO_OBJECT = WordSet.of("by", "that", "themselves", "himself", "herself", "itself");

    /**
     * What was done.
     *
     * @param from index of the first token of the words for it
     * @param to index behind the last token of the clause
     * @param placesFrom index of the first token where places may be named
     */
    record Predicate(Kind kind, Rule rule, int from, int to, int placesFrom) {}

    private final WordClasses words;
    private final ActivityLexicon lexicon;
    private final ActivityClauses clauses;

    ActivityPredicates(WordClasses words, ActivityLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.clauses = new ActivityClauses(words, lexicon);
    }

    /** The first such words of a subject's clause; null when there are none. */
    @Nullable
    Predicate behind(List<Token> tokens, Names names, int from, int limit) {
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
            if (connected || !verb) {
                boolean done = at == 0 || !NOT_DONE.contains(tokens.get(at - 1));
                Predicate found = done ? at(tokens, names, at, limit) : null;
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

    private @Nullable Predicate at(List<Token> tokens, Names names, int at, int limit) {
        Token token = tokens.get(at);
        if (at + 1 >= limit) {
            return null;
        }
        if (lexicon.receive.contains(token)) {
            return received(tokens, names, at, limit);
        }
        if (lexicon.lead.contains(token)) {
            Predicate led = purpose(tokens, names, at, at + 1, limit, Rule.ACTIVITY_LED);
            return led;
        }
        if (lexicon.go.contains(token)) {
            return went(tokens, names, at, limit);
        }
        if (lexicon.finite.contains(token)) {
            return did(tokens, names, at, limit);
        }
        return lexicon.carry.contains(token) ? conducted(tokens, names, at, limit) : null;
    }

    private @Nullable Predicate received(List<Token> tokens, Names names, int at, int limit) {
        int object = tokens.get(at + 1).is("with") ? at + 2 : at + 1;
        boolean meets = tokens.get(at).norm().startsWith("me");
        int end = clauses.end(tokens, names, object, limit);
        if (meets && object == at + 1) {
            return null;
        }
        for (int i = object; i < Math.min(end, object + LONGEST_OBJECT * 2); i++) {
            if (lexicon.guest.contains(tokens.get(i)) && i > object) {
                return new Predicate(Kind.RECEPTION, Rule.ACTIVITY_RECEIVED, at, end, end);
            }
        }
        return null;
    }

    /** "led a team to investigate", "went to the town to inspect": the first word of purpose says the kind. */
    private @Nullable Predicate purpose(List<Token> tokens, Names names, int at, int from, int limit, Rule rule) {
        int end = clauses.end(tokens, names, from, limit);
        int carried = -1;
        boolean seen = false;
        for (int i = from + 1; i < end; i++) {
            Token token = tokens.get(i);
            Kind kind = lexicon.kind(token);
            boolean noun = carried > 0 && i - carried <= LONGEST_OBJECT;
            if (kind != null && !token.isCapitalised() && (noun || PURPOSE.contains(tokens.get(i - 1)))) {
                return new Predicate(telling(kind, tokens, i + 1, end), rule, at, end, from);
            }
            boolean to = tokens.get(i - 1).is("to");
            if (to && token.is("look") && i + 1 < end && tokens.get(i + 1).is("into")) {
                return new Predicate(Kind.FIELD_RESEARCH, rule, at, end, from);
            }
            seen |= to && lexicon.see.contains(token);
            carried = to && CARRY_OUT.contains(token) ? i : carried;
        }
        return seen ? new Predicate(Kind.VISIT, rule, at, end, from) : null;
    }

    /** A visit "to investigate", "and inspected", with "condolences" is more than a visit. */
    private Kind telling(Kind kind, List<Token> tokens, int from, int end) {
        for (int i = from; i < end && kind == Kind.VISIT; i++) {
            Token token = tokens.get(i);
            Kind other = token.isCapitalised() ? null : lexicon.kind(token);
            boolean purpose = other == Kind.CONDOLENCE_VISIT
                    || THEN.contains(tokens.get(i - 1)) && !token.norm().endsWith("ion");
            kind = other != null && purpose ? other : kind;
        }
        return kind;
    }

    /** "The visits were led by X": an activity before "led"; null when there is none. */
    @Nullable
    Predicate ledBy(List<Token> tokens, int from, int led, int to) {
        boolean passive = led - 2 >= from
                && (tokens.get(led - 1).is("was") || tokens.get(led - 1).is("were"));
        Kind kind = passive ? lexicon.kind(tokens.get(led - 2)) : null;
        return kind == null ? null : new Predicate(kind, Rule.ACTIVITY_LED, led - 2, to, to);
    }

    private @Nullable Predicate went(List<Token> tokens, Names names, int at, int limit) {
        int place = at + 1;
        boolean entered = tokens.get(at).is("entered");
        while (place < limit && (lexicon.into.contains(tokens.get(place)) || words.isAdverb(tokens.get(place)))) {
            place++;
        }
        if (place == at + 1 && !entered || place >= limit) {
            return null;
        }
        Predicate found = purpose(tokens, names, at, place, limit, Rule.ACTIVITY_WENT);
        if (found != null) {
            return found;
        }
        int end = clauses.end(tokens, names, place, limit);
        for (int i = place + 1; i + 1 < end && !tokens.get(i).is(","); i++) {
            boolean verb = tokens.get(i).is("to")
                    && tokens.get(i + 1).isWord()
                    && !tokens.get(i + 1).isCapitalised()
                    && !words.isDeterminer(tokens.get(i + 1));
            if (verb || words.isVerb(tokens.get(i)) && !tokens.get(i).isCapitalised()) {
                return null;
            }
        }
        for (int i = place; i < Math.min(end, place + LONGEST_PLACE); i++) {
            if (tokens.get(i).isCapitalised() && !words.isTime(tokens.get(i)) && !entered) {
                return new Predicate(Kind.VISIT, Rule.ACTIVITY_WENT, at, end, place);
            }
        }
        return null;
    }

    private @Nullable Predicate did(List<Token> tokens, Names names, int at, int limit) {
        Token next = tokens.get(at + 1);
        Kind kind = lexicon.kind(tokens.get(at));
        if (kind == null
                || tokens.get(at).isCapitalised()
                || NO_OBJECT.contains(next)
                || next.isPunctuation() && !next.is("\"")) {
            return null;
        }
        int end = clauses.end(tokens, names, at + 1, limit);
        for (int i = at + 1; i < Math.min(end, at + LONGEST_OBJECT); i++) {
            if (lexicon.cases.contains(tokens.get(i))) {
                return null;
            }
            Kind other = lexicon.kind(tokens.get(i));
            boolean purpose =
                    PURPOSE.contains(tokens.get(i - 1)) || tokens.get(i).is("inspection");
            if (other != null && purpose && kind == Kind.VISIT) {
                kind = other;
            }
        }
        return new Predicate(telling(kind, tokens, at + 1, end), Rule.ACTIVITY_DID, at, end, at + 1);
    }

    private @Nullable Predicate conducted(List<Token> tokens, Names names, int at, int limit) {
        int stop = Math.min(limit, at + LONGEST_OBJECT);
        for (int i = at + 1; i < stop; i++) {
            Token token = tokens.get(i);
            boolean self = tokens.get(i - 1).is("self") || tokens.get(i - 1).is("disciplinary");
            boolean mark = token.isPunctuation() && !token.is("\"") && !token.is("-");
            boolean analysis = i + 2 < limit && tokens.get(i + 2).is("analysis");
            if (mark || self || analysis || words.isPreposition(token) && i > at + 1) {
                return null;
            }
            if (token.is("trip")) {
                return purpose(tokens, names, at, i + 1, limit, Rule.ACTIVITY_CONDUCTED);
            }
            Kind kind = lexicon.kind(token);
            if (kind != null) {
                boolean tour = kind == Kind.INSPECTION || kind == Kind.VISIT || kind == Kind.FIELD_RESEARCH;
                Kind own = tour && mentions(tokens, i, stop, Kind.CONDOLENCE_VISIT) ? Kind.CONDOLENCE_VISIT : kind;
                return new Predicate(own, Rule.ACTIVITY_CONDUCTED, at, clauses.end(tokens, names, i, limit), i + 1);
            }
        }
        return null;
    }

    private boolean mentions(List<Token> tokens, int from, int to, Kind kind) {
        for (int i = from; i < to; i++) {
            if (lexicon.kind(tokens.get(i)) == kind) {
                return true;
            }
        }
        return false;
    }
}
