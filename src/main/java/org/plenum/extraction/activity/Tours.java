package org.plenum.extraction.activity;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Reads the words that say that somebody went somewhere on duty. Immutable; each look is bounded.
 *
 * <ul>
 *   <li>{@code activity.went}: "went to Jiangya Town to supervise flood control";
 *   <li>{@code activity.stayed}: "was in Jiangya Town to see how ...", "was on a visit to ...";
 *   <li>{@code activity.led}: "led a team to investigate ...", "took A and B to ... to inspect";
 *   <li>{@code activity.bare}: "X to Jiangya Town to investigate", "X inspect the dykes", as some translations leave it.
 * </ul>
 */
final class Tours {

    private static final int LONGEST_PLACE = 12;
    private static final int NEAR_PLACE = 5;
    private static final int LONGEST_CREW = 40;
    private static final int NEAR_CREW = 8;
    private static final WordSet ROUND = WordSet.of("round", "around", "through");

    private final WordClasses words;
    private final ActivityLexicon lexicon;
    private final ActivityClauses clauses;
    private final Purposes purposes;

    Tours(WordClasses words, ActivityLexicon lexicon, ActivityClauses clauses, Purposes purposes) {
        this.words = words;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.purposes = purposes;
    }

    @Nullable
    Predicate went(Tokens tokens, Names names, int at, int limit) {
        boolean further = at + 2 < limit
                && tokens.get(at + 1).is("on")
                && lexicon.into.contains(tokens.get(at + 2))
                && !isInfinitive(tokens, at + 2, limit);
        int place = further ? at + 2 : at + 1;
        boolean entered = tokens.get(at).is("entered");
        while (place < limit
                && (lexicon.into.contains(tokens.get(place)) || words.isAdverb(tokens.get(place)))
                && !isInfinitive(tokens, place, limit)) {
            place++;
        }
        if (place < limit && !further && tokens.get(at + 1).is("on")) {
            return purposes.trip(tokens, names, at, at + 1, limit, Rule.ACTIVITY_WENT);
        }
        boolean infinitive = place < limit && isInfinitive(tokens, place, limit);
        if (place == at + 1 && !entered && !infinitive || place >= limit) {
            return null;
        }
        if (isToMeeting(tokens, place, limit)) {
            return null;
        }
        Predicate found = purposes.find(tokens, names, at, place, limit, Rule.ACTIVITY_WENT);
        if (found != null) {
            return found;
        }
        int end = clauses.end(tokens, names, place, limit);
        Kind brought = purposes.telling(Kind.VISIT, tokens, names, end, end, limit);
        if (brought == Kind.CONDOLENCE_VISIT && !entered) {
            return new Predicate(brought, Rule.ACTIVITY_WENT, at, end, place);
        }
        for (int i = place + 1; i + 1 < end && !tokens.get(i).is(","); i++) {
            boolean verb = tokens.get(i).is("to")
                    && tokens.get(i + 1).isWord()
                    && !tokens.get(i + 1).isCapitalised()
                    && !words.isDeterminer(tokens.get(i + 1));
            if (verb || words.isVerb(tokens.get(i)) && !tokens.get(i).isCapitalised()) {
                return null;
            }
        }
        return !entered && isPlace(tokens, place, Math.min(end, place + LONGEST_PLACE))
                ? new Predicate(Kind.VISIT, Rule.ACTIVITY_WENT, at, end, place)
                : null;
    }

    /** "Went round | to see". */
    private boolean isInfinitive(Tokens tokens, int at, int limit) {
        return tokens.get(at).is("to")
                && at + 1 < limit
                && (lexicon.see.contains(tokens.get(at + 1)) || lexicon.base.contains(tokens.get(at + 1)));
    }

    /** "Came to the meeting to supervise". */
    private boolean isToMeeting(Tokens tokens, int place, int limit) {
        for (int i = place;
                i < Math.min(limit, place + NEAR_PLACE) && !tokens.get(i).isPunctuation();
                i++) {
            if (lexicon.meeting.contains(tokens.get(i))) {
                return !tokens.get(Math.min(limit - 1, i + 1)).is("room");
            }
        }
        return false;
    }

    private boolean isPlace(Tokens tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.get(i).isCapitalised() && !words.isTime(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Was in X to look into ...", "spent the day in X inspecting ...", "was on a visit to X"; null when it says no more than where somebody was. */
    @Nullable
    Predicate stayed(Tokens tokens, Names names, int at, int limit) {
        if (tokens.get(at + 1).is("on")) {
            return purposes.trip(tokens, names, at, at + 1, limit, Rule.ACTIVITY_STAYED);
        }
        int in = stayedIn(tokens, at, limit);
        if (in < 0) {
            return null;
        }
        Predicate found = purposes.find(tokens, names, at, in + 1, limit, Rule.ACTIVITY_STAYED);
        int end = found == null ? clauses.end(tokens, names, in + 1, limit) : in;
        for (int i = in + 2; found == null && i + 1 < end; i++) {
            boolean journey = tokens.get(i).is("on")
                    && (tokens.get(i + 1).is("a") || tokens.get(i + 1).is("an"));
            Predicate trip = journey ? purposes.trip(tokens, names, at, i, limit, Rule.ACTIVITY_STAYED) : null;
            found = trip == null ? null : new Predicate(trip.kind(), trip.rule(), at, trip.to(), in + 1);
        }
        return found;
    }

    /** Index of "in" in "was in Anhua County"; -1 where the words do not say where somebody was. */
    int stayedIn(Tokens tokens, int at, int limit) {
        boolean spent = tokens.get(at).is("spent");
        int in = at + 1;
        while (spent && in < Math.min(limit, at + NEAR_PLACE) && !ActivityLexicon.IN.contains(tokens.get(in))) {
            in++;
        }
        boolean there = in + 1 < limit && ActivityLexicon.IN.contains(tokens.get(in));
        return there && isPlace(tokens, in + 1, Math.min(limit, in + 1 + NEAR_PLACE)) ? in : -1;
    }

    /** "Led a team to investigate", "led A and B to inspect ...", "took the heads of the bureaus round several sites". */
    @Nullable
    Predicate led(Tokens tokens, Names names, int at, int limit) {
        boolean taking = lexicon.take.contains(tokens.get(at));
        if (taking && tokens.get(at + 1).is("time")) {
            return purposes.find(tokens, names, at, at + 1, limit, Rule.ACTIVITY_WENT);
        }
        int crew = crew(tokens, names, at, limit);
        if (taking && crew < 0) {
            return null;
        }
        int from = at + 1;
        if (crew > 0 && names.has(crew)) {
            from = crew;
            while (from + 1 < limit
                    && from < at + LONGEST_CREW
                    && !tokens.get(from + 1).is("to")) {
                from++;
            }
        }
        Predicate found = purposes.find(tokens, names, at, from, limit, Rule.ACTIVITY_LED);
        if (found != null || !taking) {
            return found;
        }
        int end = clauses.end(tokens, names, from, limit);
        for (int i = crew; i < Math.min(end, crew + NEAR_CREW); i++) {
            if (ROUND.contains(tokens.get(i))) {
                return new Predicate(Kind.VISIT, Rule.ACTIVITY_LED, at, clauses.end(tokens, names, i, limit), i + 1);
            }
        }
        return null;
    }

    /** Index of the last name of those who are led, or else of the word for them; -1 when there is none. */
    private int crew(Tokens tokens, Names names, int at, int limit) {
        int crew = -1;
        int stop = Math.min(limit, at + LONGEST_CREW);
        for (int i = at + 1;
                i < stop && !tokens.get(i).is("to") && !tokens.get(i).is(";");
                i++) {
            boolean near = i <= at + NEAR_CREW;
            crew = names.has(i) || near && crew < 0 && lexicon.crew.contains(tokens.get(i)) ? i : crew;
        }
        return crew;
    }

    /** "The visits were led by X": an activity before "led"; null when there is none. */
    @Nullable
    Predicate ledBy(Tokens tokens, int from, int led, int to) {
        boolean passive = led - 2 >= from
                && (tokens.get(led - 1).is("was") || tokens.get(led - 1).is("were"));
        Kind kind = passive ? lexicon.kind(tokens.get(led - 2)) : null;
        return kind == null ? null : new Predicate(kind, Rule.ACTIVITY_LED, led - 2, to, to);
    }

    /** Right behind a subject: "to Longtan Town to investigate", "to inspect the dykes", "investigate the projects"; null when it is none. */
    @Nullable
    Predicate bare(Tokens tokens, Names names, int at, int limit) {
        Token token = tokens.get(at);
        Token next = tokens.get(at + 1);
        boolean object = words.isDeterminer(next) || next.isCapitalised() && !words.isTime(next);
        if (lexicon.base.contains(token) && !token.isCapitalised() && object) {
            Kind kind = lexicon.kind(token);
            int end = clauses.end(tokens, names, at + 1, limit);
            return kind == null
                    ? null
                    : new Predicate(
                            purposes.telling(kind, tokens, names, at + 1, end, limit),
                            Rule.ACTIVITY_BARE,
                            at,
                            end,
                            at + 1);
        }
        if (!token.is("to")) {
            return null;
        }
        boolean does = lexicon.base.contains(next);
        return does || object ? purposes.find(tokens, names, at, does ? at : at + 1, limit, Rule.ACTIVITY_BARE) : null;
    }

    /** "A visited the barracks; B [went] to the fire brigade": the words of the clause before hold for this one; null where these are none. */
    @Nullable
    Predicate likewise(Tokens tokens, Names names, int behind, int limit, Kind kind) {
        for (int at = behind; at + 1 < Math.min(limit, behind + 3); at++) {
            Token next = tokens.get(at + 1);
            if (tokens.get(at).is("to") && (words.isDeterminer(next) || next.isCapitalised())) {
                int end = clauses.end(tokens, names, at + 1, limit);
                return new Predicate(kind, Rule.ACTIVITY_BARE, at, end, at + 1);
            }
        }
        return null;
    }
}
