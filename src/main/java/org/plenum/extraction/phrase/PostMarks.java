package org.plenum.extraction.phrase;

import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;

/** Marks and words within a title that do not end it: abbreviations, brackets, "stationed in", "in charge of". */
final class PostMarks {

    private PostMarks() {}

    /** "principal of Huaiji | No. 2 | Middle School". */
    static boolean isNumbered(Tokens tokens, int at, int limit) {
        return tokens.get(at).is("no")
                && tokens.get(at).isCapitalised()
                && at + 2 < limit
                && tokens.get(at + 1).is(".")
                && tokens.get(at + 2).kind() == Token.Kind.NUMBER;
    }

    /** "chairman of Huaxin Technology Co | . | , | Ltd | .": the marks of an abbreviation. */
    static boolean isOfCompany(Tokens tokens, int at) {
        Token before = tokens.get(at - 1);
        boolean stop = tokens.get(at).is(".") && (before.is("co") || before.is("ltd") || before.is("inc"));
        return stop
                || tokens.get(at).is(",")
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).is("ltd")
                        && (before.is(".") || before.is("co"));
    }

    /** "leader of the discipline inspection team | stationed in the government office". */
    static boolean isStationed(Tokens tokens, int at, int limit) {
        boolean placed = tokens.get(at).is("stationed")
                || tokens.get(at).is("dispatched")
                || tokens.get(at).is("resident");
        return placed
                && at + 1 < limit
                && (tokens.get(at + 1).is("in")
                        || tokens.get(at + 1).is("at")
                        || tokens.get(at + 1).is("to"));
    }

    /** A dash between blanks ends what is said before it. */
    static boolean isDash(Tokens tokens, int at) {
        boolean before = at > 0 && tokens.get(at).start() > tokens.get(at - 1).end();
        boolean after = at + 1 < tokens.size()
                && tokens.get(at + 1).start() > tokens.get(at).end();
        return before && after;
    }

    static boolean isCharge(Tokens tokens, int at, int limit) {
        return at + 2 < limit
                && tokens.get(at + 1).is("charge")
                && tokens.get(at + 2).is("of");
    }

    static int closing(Tokens tokens, int open, int limit) {
        for (int i = open + 1; i < Math.min(limit, open + 6); i++) {
            if (tokens.get(i).is(")")) {
                return i;
            }
            if (!tokens.get(i).isWord() && !tokens.get(i).is(":")) {
                return -1;
            }
        }
        return -1;
    }
}
