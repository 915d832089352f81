package org.plenum.extraction.person;

import java.util.List;
import org.plenum.extraction.phrase.Chunk;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordSet;

/** Members of a list who have no name: "A, | two | other members of the group, and B", "A, | three clerks, | and B". */
final class UnnamedMembers {

    private static final WordSet COUNTS =
            WordSet.of("the", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int LONGEST = 4;

    private UnnamedMembers() {}

    /** Index behind the word that counts "other members" or, in a list behind words for a role, behind words for people; else the index given. */
    static int behind(List<Chunk> chunks, int at, Tokens tokens, boolean inverted) {
        Token token = tokens.get(chunks.get(at).from());
        if (!chunks.get(at).is(Type.WORD) || at + 1 >= chunks.size()) {
            return at;
        }
        if (chunks.get(at + 1).is(Type.OTHER_POST)) {
            return COUNTS.contains(token) || token.kind() == Token.Kind.NUMBER ? at + 1 : at;
        }
        boolean apart = chunks.get(at - 1).is(Type.COMMA) || chunks.get(at - 1).is(Type.AND);
        int end = at;
        while (inverted
                && apart
                && end < chunks.size()
                && end - at < LONGEST
                && chunks.get(end).is(Type.WORD)
                && !tokens.has(chunks.get(end).from(), Vocabulary.STOP)) {
            end++;
        }
        boolean plural =
                end > at && tokens.get(chunks.get(end - 1).from()).norm().endsWith("s");
        return plural && end < chunks.size() && chunks.get(end).is(Type.COMMA) ? end : at;
    }
}
