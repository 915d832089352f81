package org.plenum.extraction.activity;

import java.util.List;
import org.plenum.extraction.document.Sentence;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/**
 * Says of the people of a sentence whether they came along: "accompanied by A and B", "A and B accompanied the inspection", "A attended the
 * activity". Immutable.
 */
final class Company {

    private static final int LONGEST = 8;
    private static final int LONGEST_LIST = 48;
    private static final int LONGEST_TITLE = 20;
    private static final WordSet WITHIN = WordSet.of("of", "for", "and", "as", "from");
    private static final WordSet WITH = WordSet.of("with", "by");
    private static final WordSet ALONG = WordSet.of("along", "together", "joined", "accompanied");

    private final WordClasses words;
    private final ActivityLexicon lexicon;

    Company(WordClasses words, ActivityLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Behind "accompanied by", "along with", and titles that are not the group's: "accompanied by the leaders of the zone, Mayor X". */
    boolean isAccompanying(int from, Sentence sentence, List<Token> tokens) {
        int stop = Math.max(sentence.from(), from - LONGEST_TITLE);
        for (int at = from - 1; at > stop; at--) {
            Token token = tokens.get(at);
            if (WITH.contains(token) && ALONG.contains(tokens.get(at - 1))) {
                return true;
            }
            boolean other = words.isPreposition(token) && !WITHIN.contains(token)
                    || words.isVerb(token) && !token.isCapitalised()
                    || token.isPunctuation() && !token.is(",") && !token.is(":");
            if (other) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether the words behind the group say that it came along; more who are not named may stand between ("as well as leaders of ...").
     *
     * @param next index of the first token of the people named next, or behind the sentence
     * @param only no meeting is reported before, so that "attended" alone is enough
     */
    boolean joined(List<Token> tokens, int from, int next, int limit, boolean only) {
        boolean verb = false;
        int near = Math.min(limit, from + LONGEST);
        int far = Math.max(near, Math.min(next, from + LONGEST_LIST));
        for (int at = from; at < (verb ? near : far); at++) {
            Token token = tokens.get(at);
            if (lexicon.say.contains(token)) {
                return false;
            }
            if (lexicon.accompany.contains(token)) {
                return at + 1 >= limit || !tokens.get(at + 1).is("by");
            }
            if (lexicon.join.contains(token)) {
                return isActivity(tokens, at + 1, limit, only);
            }
            verb |= words.isVerb(token) && !token.isCapitalised() || words.isSubordinator(token);
        }
        return false;
    }

    private boolean isActivity(List<Token> tokens, int from, int limit, boolean only) {
        int next = from < limit && tokens.get(from).is("part") ? from + 1 : from;
        boolean bare = next >= limit || tokens.get(next).isPunctuation();
        for (int i = from; i < Math.min(limit, from + LONGEST) && !tokens.get(i).is(","); i++) {
            if (lexicon.activity.contains(tokens.get(i)) || tokens.get(i).is("together")) {
                return true;
            }
        }
        return bare && only;
    }
}
