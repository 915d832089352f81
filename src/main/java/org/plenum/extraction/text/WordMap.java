package org.plenum.extraction.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What single words stand for, found in running text by the numbers of the words, as {@link WordSet} finds them. Immutable.
 *
 * @param <V> what a word stands for
 */
public final class WordMap<V> {

    /** Which words have a value: small, so that most words are passed over without a look at the tables. */
    private final WordSet words;

    private final @Nullable V[] byNumber;

    /**
     * @param values by words as {@link Token#norm()} has them
     * @throws IllegalArgumentException when no lexicon has one of them
     */
    @SuppressWarnings("unchecked")
    public WordMap(Map<String, V> values) {
        words = WordSet.of(values.keySet());
        byNumber = (V[]) new Object[Vocabulary.standard().size()];
        values.forEach((norm, value) -> byNumber[Vocabulary.standard().known(norm)] = value);
    }

    /** What the word stands for; null when it has no value. */
    public @Nullable V get(Token token) {
        return words.contains(token) ? byNumber[token.number()] : null;
    }

    /** What a token stands for, without a look at the token itself; null when it has no value. */
    public @Nullable V get(Tokens tokens, int index) {
        return words.contains(tokens, index) ? byNumber[tokens.number(index)] : null;
    }

    /** Whether a token stands for something. */
    boolean contains(Tokens tokens, int index) {
        return words.contains(tokens, index);
    }

    /** Index of the first word with a value at or behind a token; {@code to} when none stands before that. */
    int next(Tokens tokens, int from, int to) {
        return words.next(tokens, from, to);
    }
}
