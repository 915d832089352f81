package org.plenum.extraction.meeting;

import java.util.List;
import java.util.Set;
import org.plenum.extraction.text.Token;
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

    private final WordClasses words;

    HoldVerbs(WordClasses words) {
        this.words = words;
    }

    /** Only an article, "its" or an adjective between. */
    boolean isNear(List<Token> tokens, int from, int to) {
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

    /** "presided over | the convening of | the meeting": index behind the words that say no more than the verb. */
    int behindConvening(List<Token> tokens, int behind, int limit) {
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

    private boolean isGoverned(Token before) {
        return words.isPreposition(before) || before.is("for") || before.is("of");
    }

    /** What will or should be held, and "the requirements on holding". */
    boolean isPlanned(List<Token> tokens, int verb, int from) {
        if (verb > from && tokens.get(verb).is("holding") && isGoverned(tokens.get(verb - 1))) {
            return true;
        }
        for (int i = Math.max(from, verb - 2); i < verb; i++) {
            if (PLANNED.contains(tokens.get(i).norm())) {
                return !tokens.get(i).is("to") || i == from || !DONE.contains(tokens.get(i - 1));
            }
        }
        return false;
    }
}
