package org.plenum.extraction.activity;

import java.util.List;
import org.plenum.extraction.person.PersonGroup;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.WordSet;

/**
 * Says of the people of a sentence whether they came along: "accompanied by A and B", "A and B accompanied the inspection", "A attended the
 * activity". Immutable.
 */
final class Company {

    private static final int LONGEST = 8;
    private static final WordSet WITH = WordSet.of("with", "by");
    private static final WordSet ALONG = WordSet.of("along", "together", "joined", "accompanied");

    private final ActivityLexicon lexicon;

    Company(ActivityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "accompanied by", "along with" right before the group. */
    boolean isAccompanying(List<Chunk> chunks, PersonGroup group, List<Token> tokens) {
        int at = chunks.get(group.firstChunk()).from() - 1;
        while (at > 0 && (tokens.get(at).is("the") || tokens.get(at).is(":"))) {
            at--;
        }
        return at > 0 && WITH.contains(tokens.get(at)) && ALONG.contains(tokens.get(at - 1));
    }

    /**
     * Whether the words behind the group say that it came along.
     *
     * @param only no meeting is reported, so that "attended" alone is enough
     */
    boolean joined(List<Token> tokens, int from, int limit, boolean only) {
        int stop = Math.min(limit, from + LONGEST);
        for (int at = from; at < stop; at++) {
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
        }
        return false;
    }

    private boolean isActivity(List<Token> tokens, int from, int limit, boolean only) {
        boolean bare = from >= limit || tokens.get(from).isPunctuation();
        for (int i = from; i < Math.min(limit, from + LONGEST) && !tokens.get(i).is(","); i++) {
            if (lexicon.activity.contains(tokens.get(i)) || tokens.get(i).is("together")) {
                return true;
            }
        }
        return bare && only;
    }
}
