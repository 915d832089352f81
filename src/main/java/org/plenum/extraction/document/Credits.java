package org.plenum.extraction.document;

import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordSet;
import org.plenum.gazetteer.PinyinNames;

/** Finds who is credited on a line of its own or in the bracket at the end of a paragraph. Immutable. */
final class Credits {

    private static final int LONGEST = 60;
    private static final int LONGEST_PAPER = 6;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_NAMES = 12;
    private static final int LONGEST_HAN = 8;
    private static final int LONGEST_PHOTO_CREDIT = 12;
    private static final int LONGEST_LAST = 14;
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
        boolean han = to - from > 1
                && tokens.get(to - 1).is(".")
                && tokens.get(to - 2).kind() == Token.Kind.HAN;
        if (to - from > 24 || han) {
            return false;
        }
        if (isPaperAndNames(tokens, from, to)) {
            return true;
        }
        for (int i = from; i < to && !isSentence(tokens.get(i)); i++) {
            PhraseTable.Match<String> match = words.longest(tokens, i, to);
            if (match != null && isCredit(match, i == from) && match.to() < to) {
                boolean apposed = tokens.get(match.to()).is(":")
                        && i > from
                        && tokens.get(i - 1).isWord();
                int name = apposed ? match.to() + 1 : match.to();
                boolean likely =
                        name == match.to() || name + 1 < to && isLikely(tokens.get(name), tokens.get(name + 1));
                return name < to && likely && beginsName(tokens, name, to) && !hasVerb(tokens, name, to);
            }
        }
        return false;
    }

    /** Chinese characters that are too many for a name or a paper's. */
    private static boolean isSentence(Token token) {
        return token.kind() == Token.Kind.HAN && token.text().length() > LONGEST_HAN;
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
            boolean lower = token.isWord() && !token.isCapitalised() && !place && !token.joined();
            if (lower && isLower(tokens, i, to)) {
                i++;
                continue;
            }
            if ((lower || isSentence(token)) && words.longest(tokens, i, to) == null && !token.is("and")) {
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

    /** Index of the credits that a paragraph ends with, in a bracket or behind its last full stop; {@code to} when there are none. */
    int last(Tokens tokens, int from, int to) {
        int bracket = atEnd(tokens, from, to);
        return bracket < to ? bracket : behindLastStop(tokens, from, to);
    }

    /** Index behind the last full stop where nothing but credits follow: "... was held. Reporter A, correspondent B"; {@code to} without. */
    private int behindLastStop(Tokens tokens, int from, int to) {
        for (int at = to - 1; at > Math.max(from, to - LONGEST_LAST); at--) {
            if (tokens.get(at - 1).is(".")) {
                return isLine(tokens, at, to) ? at : to;
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
            likely |= begins && i + 1 < close && isLikely(token, tokens.get(i + 1)) || token.has(Vocabulary.NAME);
        }
        return workplace && likely && close - from <= LONGEST_WITH_WORKPLACE;
    }

    /** "(Tan Lan/text, Guo Xin/photo)": names, each with what it made. */
    private boolean namesAndWork(Tokens tokens, int from, int close) {
        int at = from;
        while (at < close) {
            int name = at;
            while (name < close && name - at < LONGEST_NAME && isOfName(tokens.get(name))) {
                name++;
            }
            if (name == at || name + 1 >= close || !tokens.get(name).is("/") || !WORK.contains(tokens.get(name + 1))) {
                return false;
            }
            at = name + 2;
            at += at < close && (tokens.get(at).is(",") || tokens.get(at).is(";")) ? 1 : 0;
        }
        return at > from && at >= close;
    }

    private boolean creditsName(Tokens tokens, int at, int close) {
        int name = at < close && isLink(tokens.get(at)) ? at + 1 : at;
        return name < close && beginsName(tokens, name, close);
    }

    private boolean beginsName(Tokens tokens, int at, int to) {
        Token token = tokens.get(at);
        return token.isCapitalised() || token.kind() == Token.Kind.HAN || isLower(tokens, at, to);
    }

    /** "pan zhou": a surname and a given name that a translation left in small letters. */
    private boolean isLower(Tokens tokens, int at, int to) {
        return at + 1 < to
                && !tokens.get(at).isCapitalised()
                && !tokens.get(at + 1).isCapitalised()
                && !tokens.get(at + 1).has(~Vocabulary.NAME)
                && pinyin.mayBeLowerCase(
                        tokens.get(at).text(), tokens.get(at + 1).text());
    }

    private static boolean isLink(Token token) {
        return token.is(":") || token.is("by") || token.is("/");
    }

    /** Whether nothing but names stands in a bracket: of pinyin, of the parts of other peoples' names, or in Chinese characters. */
    private boolean onlyNames(Tokens tokens, int from, int close) {
        if (close == from + 1 && tokens.get(from).kind() == Token.Kind.HAN) {
            String only = tokens.get(from).text();
            return isShortHan(tokens.get(from)) && pinyin.isHanSurname(only.substring(0, 1));
        }
        int at = from;
        boolean likely = false;
        while (at < close) {
            Token token = tokens.get(at);
            int end = pieceEnd(tokens, at, close);
            boolean name = isName(tokens, at, end);
            if (end == at && !isShortHan(token) && !token.is(",") && !token.is("and")) {
                return false;
            }
            if (end > at && !name && (end - at != 2 || tokens.get(at).has(~Vocabulary.NAME))) {
                return false;
            }
            likely |= name || isShortHan(token);
            at = Math.max(at + 1, end);
        }
        return likely && close - from <= LONGEST_NAMES;
    }

    private static boolean isShortHan(Token token) {
        return token.kind() == Token.Kind.HAN
                && token.text().length() >= 2
                && token.text().length() <= 3;
    }

    /** Index behind the words of names with one blank between two. */
    private int pieceEnd(Tokens tokens, int from, int close) {
        if (isLower(tokens, from, close)) {
            return from + 2;
        }
        int end = from;
        while (end < close
                && isOfName(tokens.get(end))
                && (end == from || tokens.get(end).start() - tokens.get(end - 1).end() <= 1)) {
            end++;
        }
        return end;
    }

    private boolean isName(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean pair = i + 1 < to && isLikely(token, tokens.get(i + 1));
            if (pair || i == from && isLower(tokens, from, to) || token.joined() || token.has(Vocabulary.NAME)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfName(Token token) {
        return token.isWord() && (token.isCapitalised() || token.joined());
    }

    private boolean isLikely(Token surname, Token given) {
        return pinyin.isLikely(surname.text() + ' ' + given.text());
    }
}
