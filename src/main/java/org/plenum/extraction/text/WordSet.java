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

    private WordSet(Collection<String> norms) {
        for (String norm : norms) {
            int number = Vocabulary.standard().number(norm);
            if (number > 0) {
                numbers[number >> 6] |= 1L << number;
            } else {
                others.add(norm);
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
                : !others.isEmpty() && others.contains(token.norm());
    }
}
