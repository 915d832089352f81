package org.plenum.extraction.text;

import java.util.HashMap;
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

    /** Values of words that no lexicon has; as a rule none. */
    private final Map<String, V> others = new HashMap<>(0);

    /** @param values by words as {@link Token#norm()} has them */
    @SuppressWarnings("unchecked")
    public WordMap(Map<String, V> values) {
        words = WordSet.of(values.keySet());
        byNumber = (V[]) new Object[Vocabulary.standard().size()];
        values.forEach((norm, value) -> {
            int number = Vocabulary.standard().number(norm);
            if (number > 0) {
                byNumber[number] = value;
            } else {
                others.put(norm, value);
            }
        });
    }

    /** What the word stands for; null when it has no value. */
    public @Nullable V get(Token token) {
        if (!words.contains(token)) {
            return null;
        }
        int number = token.number();
        return number > 0 ? byNumber[number] : others.get(token.norm());
    }
}
