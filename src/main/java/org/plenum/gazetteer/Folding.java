package org.plenum.gazetteer;

import java.text.Normalizer;

/**
 * Brings spellings of a name together: "Lu'an", "LUAN" and "Lu’an" become {@code luan}, "Lüliang" becomes {@code luliang}. Letters
 * are folded one by one with fixed tables, so the answer is the same in every locale.
 */
final class Folding {

    private Folding() {}

    /** Letters and digits only: lower case, without accents; Chinese characters stay as they are. */
    static String fold(CharSequence text) {
        if (text instanceof String whole && isFolded(whole)) {
            return whole;
        }
        return fold(text.toString().toCharArray(), 0, text.length());
    }

    /** The same of some characters. */
    static String fold(char[] text, int from, int to) {
        char[] folded = new char[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            char letter = letter(text[i]);
            if (letter != 0) {
                folded[size++] = letter;
            }
        }
        return new String(folded, 0, size);
    }

    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** The folded letter or digit; 0 for anything else, combining accents included. */
    static char letter(char c) {
        if (c < 0x80) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + ('a' - 'A'));
            }
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? c : 0;
        }
        if (c < 0x250 || c >= 0x1E00 && c < 0x1F00) {
            char base =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            return base < 0x80 ? letter(base) : Character.isLetter(base) ? Character.toLowerCase(base) : 0;
        }
        return Character.isLetterOrDigit(c) && !Character.isSurrogate(c) ? Character.toLowerCase(c) : 0;
    }

    /** Whether the character is one of those that people type inside "Xi'an". */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´' || c == '＇';
    }

    /** Whether the character is a combining accent, part of the letter before it. */
    static boolean isAccent(char c) {
        return c >= 0x300 && c < 0x370;
    }

    static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF;
    }
}
