package org.plenum.extraction.phrase;

import java.util.List;
import org.plenum.extraction.phrase.Chunk.Type;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordClasses;
import org.plenum.extraction.text.WordSet;

/** Gives "representative" the words before it that say of whom: "parent representative", "village cadre representatives". Immutable. */
final class Occupations {

    private static final int LONGEST = 3;
    private static final WordSet REPRESENTATIVES = WordSet.of("representative", "representatives");
    private static final WordSet ARTICLES = WordSet.of("the", "a", "an", "our");

    private final WordClasses words;

    Occupations(WordClasses words) {
        this.words = words;
    }

    /** Lets the last chunk begin earlier, where it is such a title. */
    void extend(List<Chunk> chunks, Tokens tokens) {
        int last = chunks.size() - 1;
        Chunk chunk = chunks.get(last);
        PostPhrase post = chunk.post();
        if (post == null || !REPRESENTATIVES.contains(tokens.get(post.office().from()))) {
            return;
        }
        int first = last;
        while (first > 0 && last - first < LONGEST && isOfWhom(chunks.get(first - 1), tokens)) {
            first--;
        }
        if (first == last || !begins(chunks, first, tokens)) {
            return;
        }
        int from = chunks.get(first).from();
        chunks.subList(first, chunks.size()).clear();
        chunks.add(
                new Chunk(chunk.type(), from, chunk.to(), new PostPhrase(from, post.to(), post.office()), null, null));
    }

    private boolean isOfWhom(Chunk chunk, Tokens tokens) {
        Token token = tokens.get(chunk.from());
        return chunk.is(Type.WORD)
                && chunk.to() == chunk.from() + 1
                && token.isWord()
                && !token.is("of")
                && !token.is("for")
                && !token.has(Vocabulary.CUE | Vocabulary.MEETING)
                && !words.endsPhrase(token);
    }

    private static boolean begins(List<Chunk> chunks, int first, Tokens tokens) {
        if (first == 0) {
            return true;
        }
        Chunk before = chunks.get(first - 1);
        return before.is(Type.COMMA)
                || before.is(Type.AND)
                || before.is(Type.BREAK)
                || ARTICLES.contains(tokens.get(before.from()));
    }
}
