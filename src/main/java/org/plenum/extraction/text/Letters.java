package org.plenum.extraction.text;

/** What single characters are to the tokenizer. */
final class Letters {

    /** What {@link #kind} tells of a character. */
    static final int MARK = 0;

    static final int BLANK = 1;
    static final int LETTER = 2;
    static final int DIGIT = 3;
    static final int HAN = 4;
    static final int HYPHEN = 5;
    static final int APOSTROPHE = 6;

    /** The kinds of the characters of ASCII: most of what is read, and asked for each of them. */
    private static final byte[] KINDS = new byte[128];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) kindOf(c);
        }
    }

    private Letters() {}

    /** What a token that begins with the character may be. */
    static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : kindOf(c);
    }

    private static int kindOf(char c) {
        if (isBlank(c)) {
            return BLANK;
        }
        if (isHyphen(c)) {
            return HYPHEN;
        }
        if (isHan(c)) {
            return HAN;
        }
        if (isApostrophe(c)) {
            return APOSTROPHE;
        }
        if (isLetter(c)) {
            return LETTER;
        }
        return c >= '0' && c <= '9' ? DIGIT : MARK;
    }

    /** White space of any kind, and what has no width. */
    static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    static boolean isLetter(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return Character.isLetter(c) && !isHan(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Whether this is a Chinese character. */
    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** A mark or a blank of ASCII, but no apostrophe. */
    static boolean endsPlainWord(char c) {
        return c < '0' && c != '\'' || c >= ':' && c <= '@';
    }

    /** Typographic and full-width marks as those of ASCII. */
    static char normal(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u2032' -> '\'';
            case '\u201c', '\u201d', '\u300a', '\u300b', '\u300c', '\u300d' -> '"';
            case '\uff0c', '\u3001' -> ',';
            case '\u3002', '\uff0e' -> '.';
            case '\uff1a' -> ':';
            case '\uff1b' -> ';';
            case '\uff08' -> '(';
            case '\uff09' -> ')';
            case '\uff01' -> '!';
            case '\uff1f' -> '?';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            default -> c;
        };
    }
}
