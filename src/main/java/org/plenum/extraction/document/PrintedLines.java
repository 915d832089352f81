package org.plenum.extraction.document;

import java.util.ArrayList;
import java.util.List;
import org.plenum.extraction.Span;

/** Cuts a text into its lines. */
final class PrintedLines {

    private PrintedLines() {}

    /** The lines that are not blank, without the white space around them. */
    static List<Span> of(char[] chars) {
        List<Span> printed = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < chars.length; i++) {
            if (isBreak(chars[i])) {
                add(printed, chars, start, i);
                start = i + 1;
            }
        }
        add(printed, chars, start, chars.length);
        return printed;
    }

    private static void add(List<Span> printed, char[] chars, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(chars[from])) {
            from++;
        }
        while (to > from && isBlank(chars[to - 1])) {
            to--;
        }
        if (from < to) {
            printed.add(new Span(from, to));
        }
    }

    /** A part of a line without the marks at its end that led to what stood behind it. */
    static Span trimmed(String text, Span span) {
        int to = span.end();
        while (to > span.start() + 1
                && (isBlank(text.charAt(to - 1)) || "|-,;[(\u2013".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return new Span(span.start(), to);
    }

    private static boolean isBreak(char c) {
        if (c >= ' ' && c <= '~') {
            return false;
        }
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
