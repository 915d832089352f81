package org.plenum.extraction.text;

/**
 * The form of a text that is read: of the same length, so that what is found in it stands at the same place in the text itself. Every kind of
 * space is the plain one, and lines that were broken to fit a page are whole again.
 */
public final class PlainText {

    /** Lines of a page are not longer; a longer one is a paragraph in one piece. */
    private static final int WIDEST_PAGE = 120;

    private static final int NARROWEST_PAGE = 40;

    /** So many broken lines there have to be before a text is held for broken. */
    private static final int LEAST_BROKEN = 4;

    private PlainText() {}

    /** @return {@code text} itself where there is nothing to make plain */
    public static String of(String text) {
        char[] chars = text.toCharArray();
        boolean changed = makeSpacesPlain(chars);
        changed |= joinLines(text, chars);
        return changed ? new String(chars) : text;
    }

    private static boolean makeSpacesPlain(char[] chars) {
        boolean changed = false;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c > '~' && Character.getType(c) == Character.SPACE_SEPARATOR) {
                chars[i] = ' ';
                changed = true;
            }
        }
        return changed;
    }

    /**
     * A text was broken where no line is wider than a page and most lines with another right below them had no room for its first word. Only
     * such lines are joined with the next: a headline or a label that ends early keeps its line.
     */
    private static boolean joinLines(String text, char[] chars) {
        int width = widest(text);
        if (width > WIDEST_PAGE || width < NARROWEST_PAGE) {
            return false;
        }
        int followed = 0;
        int broken = 0;
        for (int start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
            int word = firstWord(text, end + 1);
            if (word > 0 && length(text, start, end) > 0) {
                followed++;
                broken += length(text, start, end) + 1 + word > width ? 1 : 0;
            }
        }
        if (broken < LEAST_BROKEN || broken * 2 < followed) {
            return false;
        }
        for (int start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
            int word = firstWord(text, end + 1);
            if (word > 0 && length(text, start, end) + 1 + word > width) {
                chars[end] = ' ';
                if (end > start && chars[end - 1] == '\r') {
                    chars[end - 1] = ' ';
                }
            }
        }
        return true;
    }

    private static int widest(String text) {
        int widest = 0;
        for (int start = 0; start < text.length() && widest <= WIDEST_PAGE; ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            widest = Math.max(widest, length(text, start, end));
            start = end + 1;
        }
        return widest;
    }

    /** Of a line, without the white space at its end. */
    private static int length(String text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) <= ' ') {
            last--;
        }
        return last - start;
    }

    /** Length of the word that a line begins with; 0 where it is blank or indented. */
    private static int firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        return end - start;
    }
}
