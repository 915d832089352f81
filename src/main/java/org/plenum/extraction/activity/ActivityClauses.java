package org.plenum.extraction.activity;

import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/** Says where the clause of a verb ends. Immutable; each look is bounded. */
final class ActivityClauses {

    private static final int LONGEST = 32;
    private static final WordSet ABBREVIATED = WordSet.of("no", "co", "st", "ltd");
    private static final WordSet INNER = WordSet.of(",", "\"", "-", "(", ")", "'", "/");
    private static final WordSet TRAILING = WordSet.of(",", "and", "(");

    private final WordClasses words;
    private final ActivityLexicon lexicon;

    ActivityClauses(WordClasses words, ActivityLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Index behind the clause: a stop, a clause of its own, "on behalf of", or a comma behind which somebody else acts or speaks. */
    int end(Tokens tokens, Names names, int from, int limit) {
        int stop = Math.min(limit, from + LONGEST);
        int at = from;
        while (at < stop && !ends(tokens, names, at, from, stop)) {
            at++;
        }
        while (at > from && TRAILING.contains(tokens.get(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean ends(Tokens tokens, Names names, int at, int from, int stop) {
        Token token = tokens.get(at);
        boolean abbreviated = token.is(".") && at > from && ABBREVIATED.contains(tokens.get(at - 1));
        boolean mark = token.isPunctuation() && !abbreviated && !INNER.contains(token);
        boolean link = token.is(",") || token.is("and") && at > from;
        boolean other = link && at + 1 < stop && isOther(tokens, names, at + 1);
        boolean behalf = token.is("on") && at + 1 < stop && tokens.get(at + 1).is("behalf");
        return mark || other || behalf || words.isSubordinator(token) || lexicon.say.contains(token);
    }

    private boolean isOther(Tokens tokens, Names names, int next) {
        int at = tokens.get(next).is("and") ? next + 1 : next;
        if (at >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(at);
        boolean act = words.isVerb(token) && !token.isCapitalised() && lexicon.kind(token) == null;
        return names.has(at) || act || lexicon.say.contains(token) || lexicon.accompany.contains(token);
    }
}
