package org.plenum.extraction.document;

import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;
import org.plenum.gazetteer.PersonName.Plausibility;
import org.plenum.gazetteer.PinyinNames;

/** Finds who is credited on a line of its own or in the bracket at the end of a paragraph. Immutable. */
final class Credits {

    private static final int LONGEST = 60;
    private static final int LONGEST_PAPER = 6;
    private static final int LONGEST_PHOTO_CREDIT = 12;
    private static final int LONGEST_WITH_WORKPLACE = 16;
    private static final WordSet WORK =
            WordSet.of("text", "photo", "photos", "picture", "pictures", "article", "video", "words");
    private static final WordSet WORKPLACES = WordSet.of(
            "center", "centre", "office", "media", "department", "bureau", "news", "daily", "station", "committee");
    private static final FieldReader FIELDS = new FieldReader();

    private final PinyinNames pinyin = PinyinNames.standard();
    private final PhraseTable<String> words = Lexicon.read("datelines.txt").table();

    /** Whether a short line credits people: "Rule of Law Daily all-media reporter Rosasha correspondent Ning Zhengfa". */
    boolean isLine(Tokens tokens, int from, int to) {
        if (to - from > 24) {
            return false;
        }
        if (isPaperAndNames(tokens, from, to)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            PhraseTable.Match<String> match = words.longest(tokens, i, to);
            if (match != null && isCredit(match, i == from) && match.to() < to) {
                boolean apposed = tokens.get(match.to()).is(":")
                        && i > from
                        && tokens.get(i - 1).isWord();
                int name = apposed ? match.to() + 1 : match.to();
                boolean likely =
                        name == match.to() || name + 1 < to && isLikely(tokens.get(name), tokens.get(name + 1));
                return name < to && likely && tokens.get(name).isCapitalised() && !hasVerb(tokens, name, to);
            }
        }
        return false;
    }

    /** "Shanxi Daily/Wang Wu": a paper, a mark, and nothing but names. */
    private boolean isPaperAndNames(Tokens tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST_PAPER); i++) {
            Token token = tokens.get(i);
            if (token.is("/")) {
                PhraseTable.Match<String> paper = i > from + 1 ? words.longest(tokens, i - 1, i) : null;
                return paper != null && paper.value().equals("news") && onlyNames(tokens, i + 1, to);
            }
            if (!token.isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    static boolean isCredit(PhraseTable.Match<String> match, boolean first) {
        return match.value().equals("credit") || first && match.value().equals("start");
    }

    private boolean hasVerb(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean place = (token.is("in") || token.is("from"))
                    && i + 1 < to
                    && tokens.get(i + 1).isCapitalised();
            boolean lower = token.isWord() && !token.isCapitalised() && !place;
            if (lower && words.longest(tokens, i, to) == null && !token.is("and")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Index of the bracket at the end of a paragraph that credits people: "(Reporter A, correspondent B)", "(A, reporter from C)", "(Photo
     * by A/Paper)", "(A, B)"; {@code to} when there is none.
     */
    int atEnd(Tokens tokens, int from, int to) {
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
                boolean credit = creditsPeople(tokens, open + 1, close)
                        || !FIELDS.sourceInBracket(tokens, open + 1, close).isEmpty();
                return credit ? open : to;
            }
        }
        return to;
    }

    /** Index of the words at the end that credit a photographer without a bracket: "... was held.Photo by reporter A/Paper"; {@code to} without. */
    int photoAtEnd(Tokens tokens, int from, int to) {
        for (int at = Math.max(from + 1, to - LONGEST_PHOTO_CREDIT); at + 2 < to; at++) {
            Token token = tokens.get(at);
            boolean photo = token.is("photo") && token.isCapitalised() || token.is("photographed");
            if (photo && tokens.get(at + 1).is("by") && tokens.get(at + 2).isWord()) {
                return hasVerb(tokens, at + 2, to) ? to : at;
            }
        }
        return to;
    }

    private boolean creditsPeople(Tokens tokens, int from, int close) {
        if (namesAndWork(tokens, from, close)) {
            return true;
        }
        for (int i = from; i < close; i++) {
            PhraseTable.Match<String> match = words.longest(tokens, i, close);
            if (match != null && isCredit(match, i == from)) {
                return i > from && tokens.get(from).isCapitalised() || creditsName(tokens, match.to(), close);
            }
        }
        return onlyNames(tokens, from, close) || namesAndWorkplace(tokens, from, close);
    }

    /** "(Qianyang County Media Center  Wang Hao  Ren Juan)", "(Yang Rui, Research Office)": names, and where those who wrote it work. */
    private boolean namesAndWorkplace(Tokens tokens, int from, int close) {
        boolean workplace = false;
        boolean likely = false;
        for (int i = from; i < close; i++) {
            Token token = tokens.get(i);
            boolean small = token.is(",") || token.is("county") || token.is("city") || token.is("district");
            boolean link = token.is("of") || token.is("and") || token.is("the") || token.is("'s");
            if (!token.isCapitalised() && !small && !link) {
                return false;
            }
            workplace |= WORKPLACES.contains(token);
            boolean begins = i == from
                    || tokens.get(i - 1).is(",")
                    || token.start() - tokens.get(i - 1).end() > 1;
            likely |= begins && i + 1 < close && isLikely(token, tokens.get(i + 1));
        }
        return workplace && likely && close - from <= LONGEST_WITH_WORKPLACE;
    }

    /** "(Tan Lan/text, Guo Xin/photo)": names, each with what it made. */
    private boolean namesAndWork(Tokens tokens, int from, int close) {
        int at = from;
        while (at + 3 < close
                && isLikely(tokens.get(at), tokens.get(at + 1))
                && tokens.get(at + 2).is("/")
                && WORK.contains(tokens.get(at + 3))) {
            at += 4;
            at += at < close && (tokens.get(at).is(",") || tokens.get(at).is(";")) ? 1 : 0;
        }
        return at > from && at >= close;
    }

    private static boolean creditsName(Tokens tokens, int at, int close) {
        int name = at < close && isLink(tokens.get(at)) ? at + 1 : at;
        return name < close
                && (tokens.get(name).isCapitalised() || tokens.get(name).kind() == Token.Kind.HAN);
    }

    private static boolean isLink(Token token) {
        return token.is(":") || token.is("by") || token.is("/");
    }

    /** Whether nothing but names stands in a bracket: two words of pinyin each, or two or three Chinese characters. */
    private boolean onlyNames(Tokens tokens, int from, int close) {
        int at = from;
        int likely = 0;
        if (close == from + 1) {
            String only = tokens.get(from).text();
            return tokens.get(from).kind() == Token.Kind.HAN
                    && only.length() >= 2
                    && only.length() <= 3
                    && pinyin.isHanSurname(only.substring(0, 1));
        }
        while (at < close) {
            Token token = tokens.get(at);
            boolean han = token.kind() == Token.Kind.HAN
                    && token.text().length() >= 2
                    && token.text().length() <= 3;
            if (han || token.is(",") || token.is("and")) {
                at++;
            } else if (at + 1 < close && isLikely(token, tokens.get(at + 1))) {
                likely++;
                at += 2;
            } else if (likely > 0
                    && at + 2 == close
                    && token.start() - tokens.get(at - 1).end() > 1
                    && token.isCapitalised()
                    && tokens.get(at + 1).isCapitalised()) {
                at += 2;
            } else {
                return false;
            }
        }
        return at > from && close - from >= 2 && close - from <= 12;
    }

    private boolean isLikely(Token surname, Token given) {
        return pinyin.read(surname.text() + ' ' + given.text())
                .filter(name -> name.plausibility() == Plausibility.LIKELY)
                .isPresent();
    }
}
