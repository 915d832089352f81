package org.plenum.extraction.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases of several words in running text, the longest first. Phrases and text are cut by the same tokenizer, so that
 * case, hyphens and the kind of apostrophe do not count.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {

    /**
     * @param from index of the first token
     * @param to index behind the last token
     */
    public record Match<V>(int from, int to, V value) {}

    private static final class Node<V> {
        final Map<String, Node<V>> next = new HashMap<>();

        @Nullable
        V value;
    }

    private final Node<V> root;

    private PhraseTable(Node<V> root) {
        this.root = root;
    }

    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /** The longest phrase that begins at token {@code at} and ends at or before {@code limit}; null when none does. */
    public @Nullable Match<V> longest(List<Token> tokens, int at, int limit) {
        Node<V> node = root;
        Match<V> best = null;
        for (int i = at; i < limit; i++) {
            node = node.next.get(tokens.get(i).norm());
            if (node == null) {
                break;
            }
            if (node.value != null) {
                best = new Match<>(at, i + 1, node.value);
            }
        }
        return best;
    }

    /** Whether this single word is a phrase of the table. */
    public boolean hasWord(String norm) {
        Node<V> node = root.next.get(norm);
        return node != null && node.value != null;
    }

    /** Collects phrases; a phrase added twice keeps its first value. */
    public static final class Builder<V> {
        private final Node<V> root = new Node<>();

        private Builder() {}

        public Builder<V> add(String phrase, V value) {
            Node<V> node = root;
            for (Token token : Tokenizer.tokens(phrase)) {
                node = node.next.computeIfAbsent(token.norm(), key -> new Node<>());
            }
            if (node != root && node.value == null) {
                node.value = value;
            }
            return this;
        }

        public PhraseTable<V> build() {
            return new PhraseTable<>(root);
        }
    }
}
