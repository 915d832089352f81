package org.plenum.gazetteer;

import java.util.Collection;

/**
 * The first three letters of folded words: refuses most words that are none of them by a look at one bit, before they are folded and looked up.
 * Immutable once filled.
 */
final class FirstLetters {

    static final int LETTERS = 3;
    private static final int BITS_OF_LETTER = 5;

    /** In place of the third letter of a word of two. */
    private static final char NONE = 0;

    /** What is the same of a capital letter of ASCII and the small one. */
    private static final int LETTER = 31;

    private final long[] known = new long[1 << LETTERS * BITS_OF_LETTER >> 6];

    FirstLetters() {}

    FirstLetters(Collection<String> words) {
        words.forEach(this::add);
    }

    /** @param words one folded word or several, with blanks between */
    void add(String words) {
        int blank = words.indexOf(' ');
        String first = blank < 0 ? words : words.substring(0, blank);
        if (first.length() > 1) {
            int key = key(first.charAt(0), first.charAt(1), first.length() < LETTERS ? NONE : first.charAt(2));
            known[Math.max(0, key) >> 6] |= key < 0 ? 0 : 1L << key;
        }
    }

    /** Whether a printed word may be one of the words when it is folded; surely not where this is false. */
    boolean allow(String word) {
        int length = word.length();
        return length < 2 || allow(key(word.charAt(0), word.charAt(1), length < LETTERS ? NONE : word.charAt(2)));
    }

    /** The same of some characters. */
    boolean allow(char[] text, int from, int to) {
        int length = to - from;
        return length < 2 || allow(key(text[from], text[from + 1], length < LETTERS ? NONE : text[from + 2]));
    }

    private boolean allow(int key) {
        return key < 0 || (known[key >> 6] & 1L << key) != 0;
    }

    /** The letters as one number; -1 where one is no letter of ASCII. */
    private static int key(char first, char second, char third) {
        return isLetter(first) && isLetter(second) && (third == NONE || isLetter(third))
                ? ((first & LETTER) << BITS_OF_LETTER | second & LETTER) << BITS_OF_LETTER | third & LETTER
                : -1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
