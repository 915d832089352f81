package org.plenum.extraction.person;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.Byline;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.OutletNames;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.Vocabulary;
import org.plenum.extraction.text.WordSet;

/**
 * Reads who is credited in a dateline, on a line of its own or behind a label: "(Reporter Wang Jin, photo by Tang Qing)", "(Zhang San,
 * reporter from Huaiji)", "(correspondent/Li Si)", "Shanxi Daily/Wang Wu". Immutable.
 */
final class CreditLines {

    private static final OutletNames OUTLETS = new OutletNames();
    private static final Set<String> HAN_EDITORS = Set.of("责任编辑", "责编", "编辑", "审核", "审核人", "校对");
    private static final int LONGEST_PAPER = 6;

    /** "Photo/WeChat account: ...". */
    private static final WordSet ACCOUNTS = WordSet.of("we", "chat", "wechat", "weibo");

    private final PhraseTable<String> credits = Lexicon.read("datelines.txt").table();
    private final CreditedNames cutter = new CreditedNames(credits);
    private final NameReader nameReader;

    CreditLines(NameReader nameReader) {
        this.nameReader = nameReader;
    }

    /**
     * Adds the people credited.
     *
     * @param given what they are credited for; null where the words say it
     */
    void read(Document document, Names names, Span span, Byline.@Nullable Kind given, Rule rule, Bylines bylines) {
        Tokens tokens = document.tokens();
        int end = document.tokenAt(span.end());
        int first = document.tokenAt(span.start());
        int at = behindPaper(tokens, first, end);
        boolean reporters = at > first || namesFirst(tokens, names, at, end);
        Byline.Kind kind = given == null && reporters ? Byline.Kind.REPORTER : given;
        int creditEnd = -1;
        while (at < end) {
            PhraseTable.Match<String> credit = credits.longest(tokens, at, end);
            if (at == creditEnd && tokens.get(at).is("/")) {
                at++;
            } else if (tokens.get(at).is("/")
                    || kind != null && tokens.get(at).is("in")
                    || at == creditEnd && isWorkplace(tokens, at)) {
                at = behindWorkplace(tokens, names, at, end);
            } else if (credit != null && !credit.value().equals("news")) {
                kind = kindOf(document.printed(credit.from(), credit.to()).toLowerCase(Locale.ROOT));
                at = credit.to();
                creditEnd = at;
            } else if (kind != null && credit == null && begins(tokens, names, at, end)) {
                boolean known = creditEnd >= 0 || given != null;
                int outlet = outletEnd(tokens, names, at, end);
                at = outlet > at ? outlet : named(document, names, at, end, known, kind, rule, bylines);
            } else if (kind != null && tokens.get(at).kind() == Token.Kind.HAN) {
                at = han(tokens, at, end, kind, rule, bylines);
            } else {
                at++;
            }
        }
        if (kind == null && tokens.get(first).is("(")) {
            named(names, first, end, rule, bylines);
        }
    }

    /** "(Qianyang County Media Center  Wang Hao  Ren Juan)": the names of a bracket in which no word says what they are credited for. */
    private static void named(Names names, int from, int end, Rule rule, Bylines bylines) {
        for (int i = from; i < end; i++) {
            Names.Name name = names.at(i);
            if (name != null && name.from() == i) {
                bylines.add(i, name.to(), Byline.Kind.REPORTER, rule);
            }
        }
    }

    /** "Shanxi Daily/Wang Wu": index behind the mark where a line begins with nothing but a paper before one; else the first token. */
    private static int behindPaper(Tokens tokens, int from, int end) {
        for (int i = from; i < Math.min(end, from + LONGEST_PAPER); i++) {
            if (tokens.get(i).is("/")) {
                return i > from + 1 && i + 1 < end ? i + 1 : from;
            }
            if (!tokens.get(i).isCapitalised()) {
                return from;
            }
        }
        return from;
    }

    /** "(Zhang San, reporter from Huaiji)", "(Zhang San, Li Si)": the names stand before what credits them, or alone. */
    private boolean namesFirst(Tokens tokens, Names names, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (tokens.get(i).is("(") || tokens.get(i).is("[")) {
                return names.has(i + 1)
                        || cutter.isLower(tokens, i + 1, end)
                        || tokens.get(i + 1).has(Vocabulary.NAME)
                        || i + 3 < end && tokens.get(i + 3).joined()
                        || i == from && tokens.get(i + 1).kind() == Token.Kind.HAN;
            }
        }
        return false;
    }

    /** "from", "of" behind "reporter": a paper or a town follows. */
    static boolean isWorkplace(Tokens tokens, int at) {
        Token token = tokens.get(at);
        return token.is("from") || token.is("of") || token.is("with") || token.is("at");
    }

    /** Index behind "from Foshan Daily": the next mark, or the name that stands behind the paper. */
    private static int behindWorkplace(Tokens tokens, Names names, int from, int end) {
        int at = from;
        while (at < end
                && (at < from + 2 || !names.has(at))
                && !tokens.get(at).is(",")
                && !tokens.get(at).is(";")
                && !tokens.get(at).is(")")) {
            at++;
        }
        return at;
    }

    /** "(Reporter Zhang San, Yiyang Daily)": index behind the name of an outlet; the index given when none stands there. */
    private static int outletEnd(Tokens tokens, Names names, int at, int end) {
        int to = at;
        while (to < end && tokens.get(to).isCapitalised() && !names.has(to)) {
            to++;
        }
        return to - at > 1 && OUTLETS.isNews(tokens, at, to) ? to : at;
    }

    private boolean begins(Tokens tokens, Names names, int at, int end) {
        return tokens.get(at).isCapitalised() && !ACCOUNTS.contains(tokens.get(at))
                || names.has(at)
                || cutter.isLower(tokens, at, end);
    }

    /**
     * Adds the names that begin here; answers the index behind them.
     *
     * @param credited whether a word before them says that people are credited, so that names need not be known by their letters
     */
    private int named(
            Document document,
            Names names,
            int at,
            int end,
            boolean credited,
            Byline.Kind kind,
            Rule rule,
            Bylines bylines) {
        Tokens tokens = document.tokens();
        Names.Name name = names.at(at);
        int to = Math.max(cutter.end(tokens, at, end), name == null ? at + 1 : Math.min(end, name.to()));
        boolean whole = credited
                || to >= end
                || tokens.get(to).isPunctuation()
                || tokens.get(to).is("and");
        for (Span cut : cutter.cut(tokens, names, at, to)) {
            boolean known = names.has(cut.start());
            if (known || whole && isPossible(tokens, cut)) {
                bylines.add(cut.start(), cut.end(), kind, rule);
            }
        }
        return to;
    }

    private boolean isPossible(Tokens tokens, Span cut) {
        for (int i = cut.start(); i < cut.end(); i++) {
            Token token = tokens.get(i);
            boolean letters = token.isWord() && token.text().chars().noneMatch(Character::isDigit);
            boolean inner = i > cut.start() && token.joined();
            if (!letters || !inner && token.isCapitalised() && !nameReader.mayBeName(token)) {
                return false;
            }
        }
        return true;
    }

    /** Whether Chinese characters are a name. */
    boolean isHan(Token token) {
        return cutter.isHan(token);
    }

    /** Whether there is nothing but names: "Pema Lhamo, Gao Feng", "zhou lei". */
    boolean arePeople(Document document, Names names, Span span) {
        Tokens tokens = document.tokens();
        int end = document.tokenAt(span.end());
        int at = document.tokenAt(span.start());
        while (at < end) {
            Token token = tokens.get(at);
            int to = begins(tokens, names, at, end) ? cutter.end(tokens, at, end) : at;
            boolean mark = token.is(",") || token.is("and") || token.is(";") || cutter.isHan(token);
            if (to == at && !mark || to > at && !cutter.areLikely(tokens, names, at, to)) {
                return false;
            }
            at = Math.max(to, at + 1);
        }
        return true;
    }

    /** A name in Chinese characters, "\u5f20 \u745c" among them; answers the index behind it. */
    private int han(Tokens tokens, int at, int end, Byline.Kind kind, Rule rule, Bylines bylines) {
        Token token = tokens.get(at);
        boolean apart = at + 1 < end
                && token.text().length() == 1
                && tokens.get(at + 1).kind() == Token.Kind.HAN
                && tokens.get(at + 1).text().length() == 1;
        if (apart || cutter.isHan(token)) {
            bylines.add(at, apart ? at + 2 : at + 1, kind, rule);
        }
        return apart ? at + 2 : at + 1;
    }

    private static Byline.Kind kindOf(String credit) {
        if (HAN_EDITORS.contains(credit)) {
            return Byline.Kind.EDITOR;
        }
        if (credit.contains("photo") || credit.contains("pict") || credit.startsWith("摄")) {
            return Byline.Kind.PHOTOGRAPHER;
        }
        if (credit.contains("correspondent")) {
            return Byline.Kind.CORRESPONDENT;
        }
        return credit.startsWith("editor")
                ? Byline.Kind.EDITOR
                : credit.startsWith("transl") ? Byline.Kind.TRANSLATOR : Byline.Kind.REPORTER;
    }
}
