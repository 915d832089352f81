package org.plenum.extraction.document;

import java.util.List;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.gazetteer.PersonName.Plausibility;
import org.plenum.gazetteer.PinyinNames;

/**
 * Finds the dateline at the head of a paragraph: "News from Yueyang Daily, all media, April 20 (Reporter Wang Jin)",
 * "Yiyang Daily All-Media News (Reporter Leng Tao)", "Rule of Law Daily all-media reporter Rosasha", "(LSO) -".
 */
final class Datelines {

    private static final int LONGEST = 60;

    private final PinyinNames pinyin = PinyinNames.standard();
    private final PhraseTable<String> words = Lexicon.read("datelines.txt").table();

    /** Index behind the last token of the dateline that begins at {@code from}; {@code from} when there is none. */
    int end(List<Token> tokens, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        int credit = creditInBrackets(tokens, from, limit);
        if (credit > from) {
            return skipDash(tokens, credit, limit);
        }
        int agency = agencyInBrackets(tokens, from, limit);
        if (agency > from) {
            return agency;
        }
        return from;
    }

    /** Whether a short line credits people: "Rule of Law Daily all-media reporter Rosasha correspondent Ning Zhengfa". */
    boolean isCreditLine(List<Token> tokens, int from, int to) {
        if (to - from > 24) {
            return false;
        }
        for (int i = from; i < to; i++) {
            PhraseTable.Match<String> match = words.longest(tokens, i, to);
            if (match != null && isCredit(match, i == from) && match.to() < to) {
                return tokens.get(match.to()).isCapitalised() && !hasVerb(tokens, match.to(), to);
            }
        }
        return false;
    }

    private static boolean isCredit(PhraseTable.Match<String> match, boolean first) {
        return match.value().equals("credit") || first && match.value().equals("start");
    }

    private boolean hasVerb(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean lower = token.isWord() && !token.isCapitalised();
            if (lower && words.longest(tokens, i, to) == null && !token.is("and")) {
                return true;
            }
        }
        return false;
    }

    /** "... (Reporter Liu Zhiheng)": up to the bracket that closes, where all before it is free of sentence ends. */
    private int creditInBrackets(List<Token> tokens, int from, int limit) {
        for (int i = from; i < limit; i++) {
            Token token = tokens.get(i);
            if (token.is(".") || token.is(";") || token.is("!") || token.is("?")) {
                return from;
            }
            if (token.is("(") || token.is("[")) {
                PhraseTable.Match<String> match = i + 1 < limit ? words.longest(tokens, i + 1, limit) : null;
                int close = closing(tokens, i, limit);
                if (close < 0) {
                    return from;
                }
                if (match != null && isCredit(match, true) || creditsNameInside(tokens, i + 1, close)) {
                    return close + 1;
                }
            }
        }
        return from;
    }

    /** "Inner Mongolia Daily Social Media Reporter Liu Xiaodong": a credit and a name somewhere in the bracket. */
    private boolean creditsNameInside(List<Token> tokens, int from, int close) {
        for (int i = from; i < close; i++) {
            PhraseTable.Match<String> match = words.longest(tokens, i, close);
            if (match != null && isCredit(match, false)) {
                return match.to() < close
                        && (tokens.get(match.to()).isCapitalised()
                                || tokens.get(match.to()).kind() == Token.Kind.HAN);
            }
        }
        return false;
    }

    /**
     * Index of the bracket at the end of a paragraph that credits people: "(Reporter A, correspondent B)", "(A, reporter from C)", "(Photo
     * by A/Paper)", "(A, B)"; {@code to} when there is none.
     */
    int creditAtEnd(List<Token> tokens, int from, int to) {
        int close = to - 1;
        while (close > from && tokens.get(close).is(".")) {
            close--;
        }
        if (close <= from || !tokens.get(close).is(")") && !tokens.get(close).is("]")) {
            return to;
        }
        for (int open = close - 1; open >= Math.max(from, close - LONGEST); open--) {
            Token token = tokens.get(open);
            if (token.is(")") || token.is("]")) {
                return to;
            }
            if (token.is("(") || token.is("[")) {
                return creditsPeople(tokens, open + 1, close) ? open : to;
            }
        }
        return to;
    }

    private boolean creditsPeople(List<Token> tokens, int from, int close) {
        for (int i = from; i < close; i++) {
            PhraseTable.Match<String> match = words.longest(tokens, i, close);
            if (match != null && isCredit(match, i == from)) {
                return i > from && tokens.get(from).isCapitalised() || creditsName(tokens, match.to(), close);
            }
        }
        return onlyNames(tokens, from, close);
    }

    private static boolean creditsName(List<Token> tokens, int at, int close) {
        int name = at < close && (tokens.get(at).is(":") || tokens.get(at).is("by")) ? at + 1 : at;
        return name < close
                && (tokens.get(name).isCapitalised() || tokens.get(name).kind() == Token.Kind.HAN);
    }

    /** Whether nothing but names stands in a bracket: two words of pinyin each, or two or three Chinese characters. */
    private boolean onlyNames(List<Token> tokens, int from, int close) {
        int at = from;
        while (at < close) {
            Token token = tokens.get(at);
            boolean han = token.kind() == Token.Kind.HAN
                    && token.text().length() >= 2
                    && token.text().length() <= 3;
            if (han || token.is(",") || token.is("and")) {
                at++;
            } else if (at + 1 < close
                    && pinyin.read(token.text() + ' ' + tokens.get(at + 1).text())
                            .filter(name -> name.plausibility() == Plausibility.LIKELY)
                            .isPresent()) {
                at += 2;
            } else {
                return false;
            }
        }
        return at > from && close - from >= 2 && close - from <= 12;
    }

    /** "(LSO) -", "BEIJING, March 5 (Xinhua) --". */
    private static int agencyInBrackets(List<Token> tokens, int from, int limit) {
        int stop = Math.min(limit, from + 9);
        for (int i = from; i < stop; i++) {
            if (tokens.get(i).is("(")) {
                int close = closing(tokens, i, Math.min(limit, i + 6));
                boolean dash =
                        close > 0 && close + 1 < limit && tokens.get(close + 1).is("-");
                return dash ? skipDash(tokens, close + 1, limit) : from;
            }
        }
        return from;
    }

    private static int closing(List<Token> tokens, int open, int limit) {
        for (int i = open + 1; i < limit; i++) {
            if (tokens.get(i).is(")") || tokens.get(i).is("]")) {
                return i;
            }
        }
        return -1;
    }

    private static int skipDash(List<Token> tokens, int at, int limit) {
        int i = at;
        while (i < limit
                && (tokens.get(i).is("-")
                        || tokens.get(i).is(":")
                        || tokens.get(i).is(","))) {
            i++;
        }
        return i;
    }
}
