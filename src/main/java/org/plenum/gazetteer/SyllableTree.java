package org.plenum.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Syllables as a tree of letters: which are at a place of a word is read letter by letter, without cutting the word up. Immutable. */
final class SyllableTree {

    /** The node before the first letter. */
    static final int ROOT = 0;

    private static final int LETTERS = 26;

    /** Letters of a word that is still split; no name is as long. */
    private static final int LONGEST_WORD = 24;

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

    /** How many syllables {@link #split} finds. */
    int count(String folded) {
        return lengths(folded, new int[folded.length()]);
    }

    /** The syllables of a folded word: of several ways to split, the one with the fewest and, of these, the longest first; empty when it is no pinyin. */
    List<String> split(String folded) {
        int[] length = new int[folded.length()];
        if (lengths(folded, length) == 0) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < folded.length(); i += length[i]) {
            parts.add(folded.substring(i, i + length[i]));
        }
        return parts;
    }

    /**
     * Fewest syllables, longest first; by dynamic programming from the end, so that no word is costly.
     *
     * @param length is given the length of the syllable at each of its letters
     * @return how many syllables there are; 0 when the word is no pinyin or too long
     */
    private int lengths(String folded, int[] length) {
        int n = folded.length();
        if (n == 0 || n > LONGEST_WORD) {
            return 0;
        }
        int[] count = new int[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            count[i] = LONGEST_WORD + 1;
            int node = next(ROOT, folded.charAt(i));
            for (int to = i + 1; node != ROOT; to++) {
                if (count[to] + 1 <= count[i] && isSyllable(node)) {
                    count[i] = count[to] + 1;
                    length[i] = to - i;
                }
                node = to < n ? next(node, folded.charAt(to)) : ROOT;
            }
        }
        return count[0] > LONGEST_WORD ? 0 : count[0];
    }
}
