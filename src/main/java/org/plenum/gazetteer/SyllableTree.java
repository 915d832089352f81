package org.plenum.gazetteer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/** Syllables as a tree of letters: which are at a place of a word is read letter by letter, without cutting the word up. Immutable. */
final class SyllableTree {

    /** The node before the first letter. */
    static final int ROOT = 0;

    private static final int LETTERS = 26;

    /** For each node and letter the node behind it; {@link #ROOT} where no syllable goes on so. */
    private short[] behind = new short[LETTERS];

    private final BitSet ends = new BitSet();

    /** @param syllables in small letters of ASCII; others are left out */
    SyllableTree(Collection<String> syllables) {
        syllables.stream()
                .filter(s -> s.chars().allMatch(SyllableTree::isLetter))
                .forEach(this::add);
    }

    private void add(String syllable) {
        int node = ROOT;
        for (int i = 0; i < syllable.length(); i++) {
            int next = next(node, syllable.charAt(i));
            if (next == ROOT) {
                next = behind.length / LETTERS;
                behind[node * LETTERS + syllable.charAt(i) - 'a'] = (short) next;
                behind = Arrays.copyOf(behind, behind.length + LETTERS);
            }
            node = next;
        }
        ends.set(node);
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    /** The node behind a letter; {@link #ROOT} when no syllable goes on with it. */
    int next(int node, char letter) {
        return isLetter(letter) ? behind[node * LETTERS + letter - 'a'] : ROOT;
    }

    /** Whether the letters up to the node are a syllable. */
    boolean isSyllable(int node) {
        return ends.get(node);
    }
}
