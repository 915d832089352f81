package org.plenum.extraction.text;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/** Some words, found in running text by their numbers: no string is compared. Immutable. */
public final class WordSet {

    /** A bit for each number. */
    private final long[] numbers = new long[(Vocabulary.standard().size() >> 6) + 1];

    private WordSet(Collection<String> norms) {
        for (String norm : norms) {
            int number = Vocabulary.standard().known(norm);
            numbers[number >> 6] |= 1L << number;
        }
    }

    /**
     * A set of single words as {@link Token#norm()} has them.
     *
     * @throws IllegalArgumentException when no lexicon has one of them
     */
    public static WordSet of(Collection<String> norms) {
        return new WordSet(norms);
    }

    /** @throws IllegalArgumentException when no lexicon has one of them */
    public static WordSet of(String... norms) {
        return new WordSet(Set.of(norms));
    }

    /**
     * All words that the condition holds for, and those that no lexicon has, for which it was not asked: a first look at words by their numbers,
     * for {@link #contains}; {@link #next} would stop at every word that no lexicon has.
     */
    public static WordSet mayBe(Predicate<String> condition) {
        WordSet words = of(Vocabulary.standard().norms().filter(condition).toList());
        words.numbers[0] |= 1;
        return words;
    }

    public boolean contains(Token token) {
        return contains(token.number());
    }

    /** Whether a token is one of these words, without a look at the token itself. */
    public boolean contains(Tokens tokens, int index) {
        return contains(tokens.number(index));
    }

    /** No word of a lexicon has the number 0. */
    private boolean contains(int number) {
        return (numbers[number >> 6] & 1L << number) != 0;
    }

    /** Index of the first of these words at or behind a token; {@code to} when none of them stands before that. */
    public int next(Tokens tokens, int from, int to) {
        int at = from;
        while (at < to && !contains(tokens.number(at))) {
            at++;
        }
        return at;
    }
}
