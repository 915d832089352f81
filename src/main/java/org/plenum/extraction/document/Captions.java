package org.plenum.extraction.document;

import org.plenum.extraction.Span;
import org.plenum.extraction.text.Tokens;

/** Knows lines about pictures, and where in them the credit of the photographer begins. Immutable. */
final class Captions {

    private static final int LONGEST_CAPTION = 400;

    /** Marks that point from a caption at its picture. */
    private static final String POINTERS = "\u25b2\u25b3\u25bc\u25bd\u25c0\u25b6\u2191\u2193";

    private static final Credits CREDITS = new Credits();

    private final String text;
    private final Tokens tokens;

    Captions(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** A line about a picture: it ends with who took it, or points at the picture ("\u25b2 The scene of the meeting"). */
    boolean is(int from, int to, Span span) {
        if (span.length() > LONGEST_CAPTION) {
            return false;
        }
        int credit = photoCredit(from, to);
        return credit > from && (credit < to || POINTERS.indexOf(text.charAt(span.start())) >= 0);
    }

    /** Index of the bracket or the sentence at the end that says who took the picture; {@code to} when none does. */
    int photoCredit(int from, int to) {
        int open = CREDITS.atEnd(tokens, from, to);
        if (open > from && open + 1 < to && tokens.get(open + 1).norm().startsWith("photo")) {
            return open;
        }
        return open < to ? from : CREDITS.photoAtEnd(tokens, from, to);
    }
}
