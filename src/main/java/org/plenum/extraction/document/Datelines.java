package org.plenum.extraction.document;

import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/**
 * Finds the dateline at the head of a paragraph: "News from Yueyang Daily, all media, April 20 (Reporter Wang Jin)",
 * "Yiyang Daily All-Media News (Reporter Leng Tao)", "Rule of Law Daily all-media reporter Rosasha", "(LSO) -", "Jiaxing, August 18,
 * 2023 \u2013", "Reporter Shi Ping of our newspaper reported that".
 */
final class Datelines {

    private static final WordSet ENDS = WordSet.of(".", ";", "!", "?");
    private static final WordSet BRACKETS = WordSet.of("(", "[", "\u3010");
    private static final WordSet OF_CREDIT =
            WordSet.of(",", "and", "of", "from", "our", "this", "the", "newspaper", "paper", "intern", "trainee");
    private static final int LONGEST = 60;
    private static final int LONGEST_PLACE = 10;
    private static final int LONGEST_HAN = 4;
    private static final int LEAST_BEHIND = 12;
    private static final int LONGEST_REPORTED = 16;

    private final PhraseTable<String> words = Lexicon.read("datelines.txt").table();
    private final Openings openings = new Openings();
    private final OutletNames outlets = new OutletNames();

    /** Index behind the last token of the dateline that begins at {@code from}; {@code from} when there is none. */
    int end(Tokens tokens, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        int credit = creditInBrackets(tokens, from, limit);
        if (credit > from) {
            return skipDash(tokens, credit, limit);
        }
        int agency = agencyInBrackets(tokens, from, limit);
        if (agency > from) {
            return agency;
        }
        int place = placeAndDay(tokens, from, limit);
        int opened = place > from ? place : beforeOpening(tokens, from, limit);
        int agencyNews = opened > from ? opened : namedBeforeColon(tokens, from, limit);
        return agencyNews > from ? agencyNews : reported(tokens, from, limit);
    }

    /** "Yellow River News Network Changzhi News:": capitalised words, a paper's among them, before a colon. */
    private int namedBeforeColon(Tokens tokens, int from, int limit) {
        boolean news = false;
        for (int i = from; i < Math.min(limit, from + LONGEST_PLACE); i++) {
            Token token = tokens.get(i);
            if (token.is(":") || token.is("|")) {
                boolean named = news && token.is(":")
                        || limit - i > LEAST_BEHIND
                                && outlets.isName(tokens, from, i)
                                && !Menus.isStroked(tokens, from, limit);
                return named && i > from + 1 && i + 1 < limit ? i + 1 : from;
            }
            if (!token.isCapitalised() && !token.is("of") && !token.is("and") && !token.is("'s")) {
                return from;
            }
            PhraseTable.Match<String> match = words.longest(tokens, i, limit);
            news |= match != null && match.value().equals("news");
        }
        return from;
    }

    /** "Yiyang News Network News | On March 5, ...", "News from this newspaper | On March 5": a paper's name and "news" right before the first sentence. */
    private int beforeOpening(Tokens tokens, int from, int limit) {
        boolean fromPaper = limit - from > 3
                && tokens.get(from).is("news")
                && tokens.get(from + 1).is("from");
        int at = fromPaper ? from + 2 : from;
        while (at < Math.min(limit, from + LONGEST_PLACE)
                && (tokens.get(at).isCapitalised()
                        || at > from
                                && (tokens.get(at).is("and") || tokens.get(at).is("'s"))
                        || fromPaper && tokens.get(at).isWord())
                && !openings.opensReport(tokens, at, limit)) {
            at++;
        }
        boolean comma = at < limit && tokens.get(at).is(",");
        int sentence = comma ? at + 1 : at;
        boolean opens = sentence < limit && openings.opensReport(tokens, sentence, limit);
        boolean news = fromPaper && at > from + 2 || at > from + 2 && isNews(tokens.get(at - 1));
        return opens && news ? sentence : from;
    }

    private static boolean isNews(Token token) {
        return token.is("news") || token.is("report") || token.is("dispatch") || token.is("telegram");
    }

    /** "Jiaxing, August 18, 2023 \u2013 Yesterday": a place and a day before a dash. */
    private int placeAndDay(Tokens tokens, int from, int limit) {
        boolean month = false;
        for (int i = from; i < Math.min(limit, from + LONGEST_PLACE); i++) {
            Token token = tokens.get(i);
            if (token.is("-") && !token.joined()) {
                boolean spaced = i + 1 < limit && tokens.get(i + 1).start() > token.end();
                return month && i > from + 2 && spaced ? skipDash(tokens, i, limit) : from;
            }
            boolean figure = token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.ORDINAL;
            if (!token.isCapitalised() && !figure && !token.is(",") && !token.is(".")) {
                return from;
            }
            month |= openings.isMonth(token);
        }
        return from;
    }

    /** "Reporter Shi Ping of our newspaper reported that", "Our reporter Li Na reports:", "Yiyang Daily reporter Li Na reported:". */
    private int reported(Tokens tokens, int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + LONGEST_PLACE)
                && (tokens.get(at).isCapitalised()
                        || at > from && tokens.get(at).is("'s"))
                && !isCredit(tokens, at, limit)) {
            at++;
        }
        PhraseTable.Match<String> credit = at < limit ? words.longest(tokens, at, limit) : null;
        if (credit == null || !Credits.isCredit(credit, false) || credit.to() >= limit) {
            return from;
        }
        if (!tokens.get(credit.to()).isCapitalised()) {
            return from;
        }
        boolean names = true;
        for (int i = credit.to() + 1; i < Math.min(limit, from + LONGEST_REPORTED); i++) {
            Token token = tokens.get(i);
            if (token.is("reported") || token.is("reports") || token.is("report")) {
                int next = i + 1;
                boolean link = next < limit
                        && (tokens.get(next).is("that")
                                || tokens.get(next).is(":")
                                || tokens.get(next).is(","));
                return link ? next + 1 : from;
            }
            if (token.is(":")) {
                return names && i + 1 < limit ? i + 1 : from;
            }
            if (token.is(".") || token.is(";")) {
                return from;
            }
            names &= isOfCredit(tokens, i, limit);
        }
        return from;
    }

    /** What may stand between "Reporter A" and a colon: ", correspondent B", "of this newspaper". */
    private boolean isOfCredit(Tokens tokens, int at, int limit) {
        Token token = tokens.get(at);
        return token.isCapitalised()
                || token.joined()
                || token.kind() == Token.Kind.HAN && token.text().length() <= LONGEST_HAN
                || OF_CREDIT.contains(token)
                || isCredit(tokens, at, limit);
    }

    private boolean isCredit(Tokens tokens, int at, int limit) {
        PhraseTable.Match<String> match = words.longest(tokens, at, limit);
        return match != null && Credits.isCredit(match, false);
    }

    /** "... (Reporter Liu Zhiheng)": up to the bracket that closes, where all before it is free of sentence ends. */
    private int creditInBrackets(Tokens tokens, int from, int limit) {
        for (int i = from; i < limit; i++) {
            Token token = tokens.get(i);
            if (ENDS.contains(token)) {
                return from;
            }
            if (BRACKETS.contains(token)) {
                PhraseTable.Match<String> match = i + 1 < limit ? words.longest(tokens, i + 1, limit) : null;
                int close = closing(tokens, i, limit);
                if (close < 0) {
                    return from;
                }
                if (match != null && Credits.isCredit(match, true) || creditsNameInside(tokens, i + 1, close)) {
                    return close + 1;
                }
            }
        }
        return from;
    }

    /**
     * A credit and a name somewhere in the bracket: "Inner Mongolia Daily Social Media Reporter Liu Xiaodong", "Social media reporter of
     * Inner Mongolia Daily Song Shuang", "Bai Dan, reporter from Inner Mongolia Daily".
     */
    private boolean creditsNameInside(Tokens tokens, int from, int close) {
        for (int i = from; i < close; i++) {
            PhraseTable.Match<String> match = words.longest(tokens, i, close);
            if (match != null && Credits.isCredit(match, false)) {
                int name = match.to() < close && isWorkplace(tokens.get(match.to())) ? match.to() + 1 : match.to();
                boolean before = i > from + 1
                        && (tokens.get(i - 1).is(",") || match.to() == close && hasComma(tokens, from, i))
                        && tokens.get(from).isCapitalised();
                return before
                        || name < close
                                && (tokens.get(name).isCapitalised()
                                        || tokens.get(name).kind() == Token.Kind.HAN);
            }
        }
        return false;
    }

    /** "Bai Dan, Inner Mongolia Daily social media | reporter": a name and its paper. */
    private static boolean hasComma(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (tokens.get(i).is(",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWorkplace(Token token) {
        return token.is("of") || token.is("from") || token.is("with");
    }

    /** "(LSO) -", "BEIJING, March 5 (Xinhua) --". */
    private static int agencyInBrackets(Tokens tokens, int from, int limit) {
        int stop = Math.min(limit, from + 9);
        for (int i = from; i < stop; i++) {
            if (tokens.get(i).is("(")) {
                int close = closing(tokens, i, Math.min(limit, i + 6));
                boolean dash =
                        close > 0 && close + 1 < limit && tokens.get(close + 1).is("-");
                boolean gloss = i + 2 < close && tokens.get(i + 2).is(":");
                return dash && !gloss ? skipDash(tokens, close + 1, limit) : from;
            }
        }
        return from;
    }

    private static int closing(Tokens tokens, int open, int limit) {
        for (int i = open + 1; i < limit; i++) {
            if (tokens.get(i).is(")") || tokens.get(i).is("]") || tokens.get(i).is("\u3011")) {
                return i;
            }
        }
        return -1;
    }

    private static int skipDash(Tokens tokens, int at, int limit) {
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
