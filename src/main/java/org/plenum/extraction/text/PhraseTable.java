package org.plenum.extraction.text;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
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

        /** Number of the only word that goes on from here, as most have none or one; 0 when none or several do. */
        private int only;

        private @Nullable Node<V> behindOnly;

        /** Where several go on: their numbers, each in the slot of its last bits or the next free one; 0 is free. */
        private int @Nullable [] numbers;

        /** Where the phrases go on behind the word of a slot. */
        private @Nullable Node<V>[] slots = nodes(0);

        @Nullable
        V value;

        /** Makes the tables for look-up out of {@link #next}, here and below. */
        void freeze() {
            next.values().forEach(Node::freeze);
            if (next.size() == 1) {
                next.forEach((norm, node) -> {
                    only = Vocabulary.standard().known(norm);
                    behindOnly = node;
                });
            } else if (next.size() > 1) {
                tabulate();
            }
            next.clear();
        }

        private void tabulate() {
            int[] table = new int[Integer.highestOneBit(next.size()) * 4];
            slots = nodes(table.length);
            next.forEach((norm, node) -> {
                int number = Vocabulary.standard().known(norm);
                int slot = slot(table, number);
                table[slot] = number;
                slots[slot] = node;
            });
            numbers = table;
        }

        /** The slot of a number, or the free one where it would be: there always is one, at most half of them are taken. */
        private static int slot(int[] numbers, int number) {
            int slot = number & numbers.length - 1;
            while (numbers[slot] != 0 && numbers[slot] != number) {
                slot = slot + 1 & numbers.length - 1;
            }
            return slot;
        }

        @Nullable
        Node<V> behind(int number) {
            if (number == 0) {
                return null;
            }
            if (numbers == null) {
                return number == only ? behindOnly : null;
            }
            return slots[slot(numbers, number)];
        }
    }

    /** Where phrases go on behind their first word: most words begin none. */
    private final WordMap<Node<V>> first;

    /** Words that are phrases themselves, and those that stand behind the first word of one. */
    private final WordSet alone;

    private final WordSet second;

    private PhraseTable(Node<V> root) {
        alone = WordSet.of(root.next.entrySet().stream()
                .filter(entry -> entry.getValue().value != null)
                .map(Map.Entry::getKey)
                .toList());
        second = WordSet.of(root.next.values().stream()
                .flatMap(node -> node.next.keySet().stream())
                .collect(Collectors.toSet()));
        root.next.values().forEach(Node::freeze);
        this.first = new WordMap<>(root.next);
    }

    @SuppressWarnings("unchecked")
    private static <V> @Nullable Node<V>[] nodes(int size) {
        return new Node[size];
    }

    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /** The longest phrase that begins at token {@code at} and ends at or before {@code limit}; null when none does. */
    public @Nullable Match<V> longest(Tokens tokens, int at, int limit) {
        Node<V> node = at < limit ? first.get(tokens, at) : null;
        if (node == null) {
            return null;
        }
        V value = node.value;
        int end = at + 1;
        for (int i = at + 1; i < limit; i++) {
            node = node.behind(tokens.number(i));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                value = node.value;
                end = i + 1;
            }
        }
        return value == null ? null : new Match<>(at, end, value);
    }

    /** Whether a phrase begins at a token, however long: cheaper than {@link #longest}, and true wherever that finds one up to some limit. */
    public boolean begins(Tokens tokens, int at) {
        if (alone.contains(tokens, at)) {
            return true;
        }
        boolean goesOn = at + 1 < tokens.size() && second.contains(tokens, at + 1);
        Node<V> node = goesOn ? first.get(tokens, at) : null;
        for (int i = at + 1; node != null && node.value == null; i++) {
            node = i < tokens.size() ? node.behind(tokens.number(i)) : null;
        }
        return node != null;
    }

    /** Whether a phrase may begin with a token. */
    public boolean mayBegin(Tokens tokens, int at) {
        return first.contains(tokens, at);
    }

    /** Index of the first token at or behind {@code from} with which a phrase may begin; {@code to} when none does before that. */
    public int next(Tokens tokens, int from, int to) {
        return first.next(tokens, from, to);
    }

    /** Whether this single word is a phrase of the table. */
    public boolean hasWord(Token token) {
        Node<V> node = first.get(token);
        return node != null && node.value != null;
    }

    /** Collects phrases; a phrase added twice keeps its first value. */
    public static final class Builder<V> {
        private final Node<V> root = new Node<>();

        private Builder() {}

        /** @param phrase of words that a lexicon has */
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

        /** @throws IllegalArgumentException when no lexicon has a word of some phrase */
        public PhraseTable<V> build() {
            return new PhraseTable<>(root);
        }
    }
}
