package org.plenum.extraction.activity;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/** Says by the words of purpose what somebody went for: "to supervise", "for research", "to bring them greetings". Immutable; each look is bounded. */
final class Purposes {

    static final int LONGEST_OBJECT = 9;
    private static final int LONGEST_TAIL = 24;
    private static final int LONGEST_TRIP = 7;

    /** Words before one that says what for: "to", "and", "their". */
    static final WordSet PURPOSE =
            WordSet.of("to", "for", "and", "on", ",", "in", "an", "a", "the", "their", "his", "her");

    private static final WordSet CREW = WordSet.of("team", "teams", "group", "groups");
    private static final WordSet THEN = WordSet.of("to", "and", ",");
    private static final WordSet CARRY_OUT = WordSet.of(
            "carry",
            "conduct",
            "make",
            "do",
            "undertake",
            "pay",
            "perform",
            "express",
            "extend",
            "send",
            "give",
            "bring",
            "offer",
            "convey",
            "present",
            "deliver");

    private final WordClasses words;
    private final ActivityLexicon lexicon;
    private final ActivityClauses clauses;

    Purposes(WordClasses words, ActivityLexicon lexicon, ActivityClauses clauses) {
        this.words = words;
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** The first word of purpose behind a verb; null when there is none. */
    @Nullable
    Predicate find(Tokens tokens, Names names, int at, int from, int limit, Rule rule) {
        int end = clauses.end(tokens, names, from, limit);
        int carried = -1;
        boolean seen = false;
        Kind crew = null;
        for (int i = from + 1; i < end; i++) {
            Token token = tokens.get(i);
            Token before = tokens.get(i - 1);
            Kind kind = token.isCapitalised() ? null : lexicon.kind(token);
            if (kind != null && i + 1 < limit && CREW.contains(tokens.get(i + 1))) {
                crew = crew == null ? kind : crew;
                continue;
            }
            boolean noun = carried > 0 && i - carried <= LONGEST_OBJECT;
            boolean doing = rule == Rule.ACTIVITY_BARE
                    || rule == Rule.ACTIVITY_STAYED && token.norm().endsWith("ing");
            if (kind != null && (noun || doing || PURPOSE.contains(before))) {
                return new Predicate(telling(kind, tokens, names, i + 1, end, limit), rule, at, end, from);
            }
            if (noun && lexicon.greeting.contains(token)) {
                return new Predicate(Kind.CONDOLENCE_VISIT, rule, at, end, from);
            }
            boolean to = before.is("to");
            if (to && token.is("look") && i + 1 < end && tokens.get(i + 1).is("into")) {
                return new Predicate(Kind.FIELD_RESEARCH, rule, at, end, from);
            }
            seen |= to && lexicon.see.contains(token);
            carried = to && CARRY_OUT.contains(token) ? i : carried;
        }
        Kind other = crew == null && seen ? Kind.VISIT : crew;
        return other == null ? null : new Predicate(other, rule, at, end, from);
    }

    /** "On a tour of inspection in X", "on a three-day research trip": the kind of a journey, with the places behind it; null when it is none. */
    @Nullable
    Predicate trip(Tokens tokens, Names names, int at, int on, int limit, Rule rule) {
        for (int i = on + 1; i < Math.min(limit, on + LONGEST_TRIP); i++) {
            Token token = tokens.get(i);
            if (token.isPunctuation() || names.has(i) || words.isPreposition(token) && !isWithin(tokens, i, limit)) {
                return null;
            }
            Kind kind = token.is("fact") || token.is("study") ? Kind.FIELD_RESEARCH : lexicon.kind(token);
            if (kind != null && !token.norm().endsWith("ed")) {
                int end = clauses.end(tokens, names, i, limit);
                boolean of = i + 2 < limit && tokens.get(i + 1).is("of") && lexicon.kind(tokens.get(i + 2)) != null;
                Kind own = of && kind == Kind.VISIT ? lexicon.kind(tokens.get(i + 2)) : kind;
                return new Predicate(
                        telling(own == null ? kind : own, tokens, names, i + 1, end, limit), rule, at, end, i + 1);
            }
        }
        return null;
    }

    /** A visit "to investigate", "and inspected", with "condolences" is more than a visit. */
    Kind telling(Kind kind, Tokens tokens, Names names, int from, int end, int limit) {
        if (kind != Kind.VISIT) {
            return kind;
        }
        for (int i = from; i < end; i++) {
            Token token = tokens.get(i);
            Kind other = token.isCapitalised() ? null : lexicon.kind(token);
            boolean purpose = other == Kind.CONDOLENCE_VISIT
                    || THEN.contains(tokens.get(i - 1)) && !token.norm().endsWith("ion");
            if (other != null && other != Kind.VISIT && purpose) {
                return other;
            }
        }
        return isGreeting(tokens, names, from, limit) ? Kind.CONDOLENCE_VISIT : kind;
    }

    /** "Visited the families, and sent them holiday greetings": what was brought, up to the next person or speech. */
    private boolean isGreeting(Tokens tokens, Names names, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + LONGEST_TAIL); i++) {
            Token token = tokens.get(i);
            if (names.has(i) || lexicon.say.contains(token) || token.is(";") || token.is("\"")) {
                return false;
            }
            if (lexicon.greeting.contains(token) || lexicon.kind(token) == Kind.CONDOLENCE_VISIT) {
                return true;
            }
        }
        return false;
    }

    /** A preposition inside a compound or before the noun of a journey: "on-the-spot", "tour of". */
    static boolean isWithin(Tokens tokens, int at, int limit) {
        return at + 1 < limit && tokens.get(at + 1).joined() || tokens.get(at).joined();
    }
}
