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
 * Reads the words that say what somebody did on the spot. Immutable; each look is bounded.
 *
 * <ul>
 *   <li>{@code activity.did}: "inspected Neijiang", "supervised flood control in Chuanzhu Village";
 *   <li>{@code activity.conducted}: "conducted field research in ...", "made an inspection tour in Yueyang";
 *   <li>{@code activity.greeted}: "extended New Year's greetings to the workers of ...".
 * </ul>
 */
final class Deeds {

    private static final int LONGEST_OBJECT = Purposes.LONGEST_OBJECT;
    private static final int LONGEST_GREETING = 8;
    private static final int LONGEST_RECIPIENT = 14;
    private static final WordSet NO_OBJECT = WordSet.of("by", "that", "themselves", "himself", "herself", "itself");
    private static final WordSet ON_PAPER = WordSet.of(
            "report",
            "reports",
            "budget",
            "draft",
            "drafts",
            "plan",
            "list",
            "rules",
            "opinions",
            "regulations",
            "bill",
            "candidates",
            "resolution",
            "approved",
            "adopted",
            "passed",
            "discussed",
            "deliberated",
            "reviewed",
            "law");
    private static final WordSet NO_TOUR = WordSet.of("self", "disciplinary", "comparative", "individual");
    private static final WordSet LOOKED = WordSet.of("into", "over", "at", "round", "around");
    private static final WordSet NO_CALL = WordSet.of("all", "everyone", "everybody", "the", "to");

    private final WordClasses words;
    private final ActivityLexicon lexicon;
    private final ActivityClauses clauses;
    private final Purposes purposes;

    Deeds(WordClasses words, ActivityLexicon lexicon, ActivityClauses clauses, Purposes purposes) {
        this.words = words;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.purposes = purposes;
    }

    @Nullable
    Predicate did(Tokens tokens, Names names, int at, int limit) {
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
            boolean purpose = Purposes.PURPOSE.contains(tokens.get(i - 1))
                    || tokens.get(i).is("inspection");
            if (other != null && purpose && kind == Kind.VISIT) {
                kind = other;
            }
        }
        return new Predicate(
                purposes.telling(kind, tokens, names, at + 1, end, limit), Rule.ACTIVITY_DID, at, end, at + 1);
    }

    /** Words that may be said of papers too, "supervised", "looked into", "called on": only where the clause says that it was on the spot. */
    @Nullable
    Predicate onTheSpot(Tokens tokens, Names names, int at, int limit) {
        Token token = tokens.get(at);
        Token next = tokens.get(at + 1);
        boolean called = token.is("called") && (next.is("on") || next.is("at"));
        boolean looked = token.is("looked") && LOOKED.contains(next);
        boolean passed = (called || looked) && at + 2 >= limit;
        if (passed || token.isCapitalised() || called && NO_CALL.contains(tokens.get(at + 2))) {
            return null;
        }
        int end = clauses.end(tokens, names, at + 1, limit);
        boolean there = false;
        boolean asked = called;
        boolean person = called && names.has(at + 2);
        for (int i = at + 1; i < end; i++) {
            Token inner = tokens.get(i);
            asked &= !inner.is("and") || !person && i + 1 < tokens.size() && joins(tokens.get(i + 1));
            if (ON_PAPER.contains(inner) || lexicon.cases.contains(inner) || asked && inner.is("to")) {
                return null;
            }
            boolean named =
                    ActivityLexicon.IN.contains(tokens.get(i - 1)) && inner.isCapitalised() && !words.isTime(inner);
            there |= lexicon.site.contains(inner) || named || called && lexicon.recipient.contains(inner);
        }
        Kind kind =
                called ? Kind.VISIT : looked ? next.is("into") ? Kind.FIELD_RESEARCH : Kind.VISIT : lexicon.kind(token);
        return there && kind != null
                ? new Predicate(
                        purposes.telling(kind, tokens, names, at + 1, end, limit), Rule.ACTIVITY_DID, at, end, at + 1)
                : null;
    }

    /** "members and | entrepreneurs", not "members and | through them", "and | sent". */
    private boolean joins(Token behindAnd) {
        return !words.isVerb(behindAnd) && !words.isPreposition(behindAnd);
    }

    @Nullable
    Predicate conducted(Tokens tokens, Names names, int at, int limit) {
        int stop = Math.min(limit, at + LONGEST_OBJECT);
        boolean light = !lexicon.carry.contains(tokens.get(at));
        for (int i = at + 1; i < stop; i++) {
            Token token = tokens.get(i);
            boolean self = NO_TOUR.contains(tokens.get(i - 1));
            boolean mark = token.isPunctuation() && !token.is("\"") && !token.is("-");
            boolean analysis = i + 2 < limit && tokens.get(i + 2).is("analysis");
            boolean preposition = words.isPreposition(token) && i > at + 1 && !Purposes.isWithin(tokens, i, limit);
            if (mark || self || analysis || preposition || ON_PAPER.contains(token)) {
                return null;
            }
            if (token.is("trip")) {
                return purposes.find(tokens, names, at, i + 1, limit, Rule.ACTIVITY_CONDUCTED);
            }
            Kind kind = light && (token.isCapitalised() || token.norm().endsWith("ed")) ? null : lexicon.kind(token);
            boolean meeting = i + 1 < limit && lexicon.gathering.contains(tokens.get(i + 1));
            if (kind != null && meeting) {
                return null;
            }
            if (kind != null) {
                boolean tour = kind == Kind.INSPECTION || kind == Kind.VISIT || kind == Kind.FIELD_RESEARCH;
                Kind own = tour && mentions(tokens, i, stop, Kind.CONDOLENCE_VISIT) ? Kind.CONDOLENCE_VISIT : kind;
                int end = clauses.end(tokens, names, i, limit);
                return new Predicate(own, Rule.ACTIVITY_CONDUCTED, at, end, i + 1);
            }
        }
        return null;
    }

    private boolean mentions(Tokens tokens, int from, int to, Kind kind) {
        for (int i = from; i < to; i++) {
            if (lexicon.kind(tokens.get(i)) == kind) {
                return true;
            }
        }
        return false;
    }

    /** "Sent condolences to the families of X", "brought milk to the workers": what is brought, and to whom. */
    @Nullable
    Predicate greeted(Tokens tokens, Names names, int at, int limit) {
        int greeting = -1;
        for (int i = at + 1; i < Math.min(limit, at + LONGEST_GREETING) && greeting < 0; i++) {
            Token token = tokens.get(i);
            if (token.isPunctuation() && !token.is("\"") && !token.is(",") || names.has(i)) {
                return null;
            }
            boolean greets = lexicon.greeting.contains(token)
                    || lexicon.gift.contains(token)
                    || lexicon.kind(token) == Kind.CONDOLENCE_VISIT;
            greeting = greets ? i : -1;
        }
        int end = greeting < 0 ? at : clauses.end(tokens, names, greeting, limit);
        for (int i = at + 1; i < end; i++) {
            if (lexicon.meeting.contains(tokens.get(i))) {
                return null;
            }
        }
        for (int i = at + 1; i < Math.min(end, greeting + LONGEST_RECIPIENT); i++) {
            if (lexicon.recipient.contains(tokens.get(i))) {
                return new Predicate(Kind.CONDOLENCE_VISIT, Rule.ACTIVITY_GREETED, at, end, greeting + 1);
            }
        }
        return null;
    }
}
