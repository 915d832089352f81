package org.plenum.extraction.meeting;

import java.util.Set;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Adjuncts;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/** Says of a verb such as "held" whether it tells of what has taken place, and whether what follows is its object. */
final class HoldVerbs {

    private static final Set<String> PLANNED =
            Set.of("will", "shall", "should", "would", "to", "must", "can", "could", "may");

    /** Words before "to hold" that tell of what was then done. */
    private static final WordSet DONE = WordSet.of(
            "continued",
            "continues",
            "proceeded",
            "on",
            "gathered",
            "assembled",
            "organized",
            "organised",
            "met",
            "sat",
            "came",
            "followed");

    private static final WordSet CONVENING = WordSet.of(
            "convening", "holding", "opening", "convocation", "hosting", "organization", "launch", "launching");

    private static final WordSet WATCH = WordSet.of("watch", "listen", "view", "attend");

    private static final int LONGEST_CALLED = 10;
    private static final WordSet CALLED = WordSet.of("convened", "summoned", "gathered", "assembled");
    private static final int LONGEST_NAME = 14;
    private static final WordSet HELD = WordSet.of(
            "held", "holds", "convened", "convenes", "organized", "organised", "over", "chaired", "convening");
    private static final WordSet PASSIVE = WordSet.of("was", "were", "is", "are", "been");
    /** Not "its" nor "the": those may be of the place. */
    private static final WordSet INDEFINITE = WordSet.of("a", "an");

    private static final WordSet LINKS =
            WordSet.of("in", "into", "on", "of", "for", "from", "with", "between", "to", "and");
    private static final WordSet PERIODS = WordSet.of("quarter", "half", "year", "period", "stage", "era", "phase");

    private final WordClasses words;

    HoldVerbs(WordClasses words) {
        this.words = words;
    }

    /** "held | on March 5 in Jiangnan Town | a meeting": index of the article behind the day and the place; that behind the verb where there are none. */
    int behindVerb(Tokens tokens, int verb, int end, int limit) {
        int behind = behindConvening(tokens, end, limit);
        boolean passive = verb > 0 && PASSIVE.contains(tokens, verb - 1);
        int article = behind < 0 || passive ? -1 : Adjuncts.behind(tokens, behind, limit, INDEFINITE);
        return Math.max(article, behind);
    }

    /** Only an article, "its" or an adjective between. */
    boolean isNear(Tokens tokens, int from, int to) {
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean mark = token.isPunctuation() && !token.is("\"");
            if (mark || words.isVerb(token) || words.isPreposition(token) || words.isSubordinator(token)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "held | an economic operation in the first quarter deployment meeting", "held thousand cadres into ten thousand homes visit meeting":
     * index of the first token of a name that goes on behind a preposition; -1 when the words from the verb to the meeting are no one name.
     *
     * @param behind index behind the verb
     * @param to index of the first token of the name behind the preposition
     */
    int nameAcross(Tokens tokens, int verb, int behind, int to, Names names) {
        boolean article = behind < to && words.isDeterminer(tokens.get(behind));
        int from = article ? behind + 1 : behind;
        boolean held = HELD.contains(tokens.get(behind - 1));
        if (!held || verb > behind || to - from < 2 || to - from > LONGEST_NAME || !opensName(tokens.get(from))) {
            return -1;
        }
        int last = words.isDeterminer(tokens.get(to - 1)) && isPeriod(tokens, to) ? to - 1 : to;
        boolean across = false;
        for (int i = from; i < last; i++) {
            Token token = tokens.get(i);
            boolean link = LINKS.contains(token) && i > from;
            boolean mark = token.isPunctuation() && !token.is("\"") && !token.is("'s");
            if (mark || names.has(i) || !link && words.endsPhrase(token)) {
                return -1;
            }
            across |= link;
        }
        return across ? from : -1;
    }

    /** "in the | first quarter deployment meeting", "for the new year work conference". */
    private boolean isPeriod(Tokens tokens, int at) {
        return at + 1 < tokens.size() && PERIODS.contains(tokens.get(at + 1))
                || words.isOrdinal(tokens.get(at)) && at + 2 < tokens.size() && PERIODS.contains(tokens.get(at + 2));
    }

    private boolean opensName(Token token) {
        return token.isWord() && !words.endsPhrase(token) && !words.isSubordinator(token)
                || token.kind() == Token.Kind.NUMBER
                || token.is("\"");
    }

    /** "presided over | the convening of | the meeting": index behind the words that say no more than the verb. */
    int behindConvening(Tokens tokens, int behind, int limit) {
        if (behind < 0 || behind + 2 >= limit) {
            return behind;
        }
        int noun = tokens.get(behind).is("the") ? behind + 1 : behind;
        if (!CONVENING.contains(tokens.get(noun))) {
            return behind;
        }
        boolean of = tokens.get(noun + 1).is("of");
        return of ? noun + 2 : noun == behind ? noun + 1 : behind;
    }

    /** "convened the heads of the departments | to hold": they came, and it was held. */
    private static boolean isCalledTo(Tokens tokens, int to, int from) {
        for (int i = to - 1;
                i >= Math.max(from, to - LONGEST_CALLED) && tokens.get(i).isWord();
                i--) {
            if (CALLED.contains(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "organized the heads of all towns and villages | to watch": however many they are. */
    private static boolean isOrganizedTo(Tokens tokens, int to, int verb, int from) {
        for (int i = to - 1; i >= from && WATCH.contains(tokens.get(verb)); i--) {
            if (tokens.get(i).is("organized") || tokens.get(i).is("organised")) {
                return true;
            }
        }
        return false;
    }

    /** What will or should be held, and "the requirements on holding". */
    boolean isPlanned(Tokens tokens, int verb, int from) {
        if (verb > from && tokens.get(verb).is("holding") && words.governs(tokens.get(verb - 1))) {
            return true;
        }
        for (int i = Math.max(from, verb - 2); i < verb; i++) {
            boolean month = tokens.get(i).is("may") && tokens.get(i).isCapitalised();
            if (!month && PLANNED.contains(tokens.get(i).norm())) {
                return !tokens.get(i).is("to")
                        || i == from
                        || !DONE.contains(tokens.get(i - 1))
                                && !isCalledTo(tokens, i, from)
                                && !isOrganizedTo(tokens, i, verb, from);
            }
        }
        return false;
    }
}
