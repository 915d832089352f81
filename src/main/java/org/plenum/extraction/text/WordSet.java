package org.plenum.extraction.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Some words, found in running text by their numbers: no string is compared for a word that a lexicon has. Immutable. */
public final class WordSet {

    /** A bit for each number. */
    private final long[] numbers = new long[(Vocabulary.standard().size() >> 6) + 1];

    /** Words that no lexicon has; as a rule none. */
    private final Set<String> others = new HashSet<>();

    /** A bit for the first letter of each of them, so that most other words need no look-up. */
    private long firstLetters;

    private WordSet(Collection<String> norms) {
        for (String norm : norms) {
            int number = Vocabulary.standard().number(norm);
            if (number > 0) {
                numbers[number >> 6] |= 1L << number;
            } else {
                others.add(norm);
                firstLetters |= 1L << norm.charAt(0);
            }
        }
    }

    /** A set of single words as {@link Token#norm()} has them. */
    public static WordSet of(Collection<String> norms) {
        return new WordSet(norms);
    }

    public static WordSet of(String... norms) {
        return new WordSet(Set.of(norms));
    }

    public boolean contains(Token token) {
        int number = token.number();
        return number > 0
                ? (numbers[number >> 6] & 1L << number) != 0
                : firstLetters != 0
                        && (firstLetters & 1L << token.norm().charAt(0)) != 0
                        && others.contains(token.norm());
    }
}
