package org.plenum.extraction.activity;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact.Kind;
import org.plenum.extraction.Rule;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;

/** Reads the words that say that somebody received guests: {@code activity.received}, "met with a delegation from ...", "held talks with ...". Immutable. */
final class Receptions {

    private static final int LONGEST_OBJECT = 2 * Purposes.LONGEST_OBJECT;
    private static final int LONGEST_PLACE = 7;

    private final ActivityLexicon lexicon;
    private final ActivityClauses clauses;

    Receptions(ActivityLexicon lexicon, ActivityClauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    @Nullable
    Predicate received(Tokens tokens, Names names, int at, int limit) {
        boolean meets = tokens.get(at).norm().startsWith("me");
        int object = meets ? behindWith(tokens, at + 1, limit) : at + 1;
        if (object < 0 && meets && names.has(at + 1)) {
            object = at + 1;
        }
        return object < 0 ? null : guests(tokens, names, at, object, limit);
    }

    /** "Held talks with", "had a friendly exchange with", "exchanged views with". */
    @Nullable
    Predicate talked(Tokens tokens, Names names, int at, int limit) {
        for (int i = at + 1; i + 1 < Math.min(limit, at + LONGEST_PLACE); i++) {
            if (lexicon.talk.contains(tokens.get(i)) && tokens.get(i + 1).is("with")) {
                return guests(tokens, names, at, i + 2, limit);
            }
        }
        return null;
    }

    /** Behind "with", which may stand behind "and talked" or "in the city"; -1 when there is none. */
    private int behindWith(Tokens tokens, int from, int limit) {
        boolean further = ActivityLexicon.IN.contains(tokens.get(from))
                || tokens.get(from).is("and");
        int stop = Math.min(limit, from + (further ? LONGEST_PLACE : 1));
        for (int i = from; i < stop && !tokens.get(i).isPunctuation(); i++) {
            if (tokens.get(i).is("with")) {
                return i + 1;
            }
        }
        return -1;
    }

    private @Nullable Predicate guests(Tokens tokens, Names names, int at, int object, int limit) {
        int end = clauses.end(tokens, names, object, limit);
        int stop = Math.min(limit, object + LONGEST_OBJECT);
        for (int i = object; i < stop && (i < end || names.has(object)); i++) {
            Token token = tokens.get(i);
            if (token.is(".") || token.is(";") || lexicon.say.contains(token)) {
                return null;
            }
            if (lexicon.guest.contains(token) && (i > object || token.norm().endsWith("s") || names.has(i + 1))) {
                return new Predicate(Kind.RECEPTION, Rule.ACTIVITY_RECEIVED, at, end, place(tokens, object, end));
            }
        }
        return null;
    }

    /** Behind "at" in "met with the guests at the Hebin Hotel"; the end of the clause where no place is told. */
    private static int place(Tokens tokens, int from, int end) {
        for (int i = end - 2; i > from; i--) {
            boolean named = tokens.get(i + 1).isCapitalised()
                    || tokens.get(i + 1).is("the")
                            && i + 2 < end
                            && tokens.get(i + 2).isCapitalised();
            if (tokens.get(i).is("at") && named) {
                return i + 1;
            }
        }
        return end;
    }
}
