package org.plenum.extraction.person;

import java.util.Locale;
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

/**
 * Reads who is credited in a dateline, on a line of its own or behind a label: "(Reporter Wang Jin, photo by Tang Qing)", "(Zhang San,
 * reporter from Huaiji)", "(correspondent/Li Si)", "Shanxi Daily/Wang Wu". Immutable.
 */
final class CreditLines {

    private static final int LONGEST_NAME = 4;
    private static final OutletNames OUTLETS = new OutletNames();
    private static final int LONGEST_PAPER = 6;

    private final PhraseTable<String> credits = Lexicon.read("datelines.txt").table();
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
            } else if (kind != null && (tokens.get(at).isCapitalised() || names.has(at)) && credit == null) {
                int outlet = outletEnd(tokens, names, at, end);
                int to = outlet > at ? outlet : nameEnd(tokens, names, at, end);
                boolean whole = creditEnd >= 0 || given != null || endsName(tokens, to, end);
                boolean letters = tokens.get(at).kind() == Token.Kind.WORD
                        && tokens.get(at).text().chars().noneMatch(Character::isDigit);
                if (names.has(at) && outlet == at
                        || outlet == at
                                && letters
                                && whole
                                && tokens.stream(at, to).allMatch(nameReader::mayBeName)) {
                    bylines.add(at, to, kind, rule);
                }
                at = to;
            } else {
                if (kind != null
                        && tokens.get(at).kind() == Token.Kind.HAN
                        && tokens.get(at).text().length() <= 4) {
                    bylines.add(at, at + 1, kind, rule);
                }
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
                return i > from + 1 ? i + 1 : from;
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
                return names.has(i + 1) || i == from && tokens.get(i + 1).kind() == Token.Kind.HAN;
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

    private static boolean endsName(Tokens tokens, int at, int end) {
        return at >= end || tokens.get(at).isPunctuation() || tokens.get(at).is("and");
    }

    private int nameEnd(Tokens tokens, Names names, int at, int end) {
        Names.Name name = names.at(at);
        if (name != null) {
            return Math.min(end, name.to());
        }
        int to = at + 1;
        while (to < end
                && to - at < LONGEST_NAME
                && (tokens.get(to).isCapitalised() || tokens.get(to).joined())
                && !names.has(to)
                && credits.longest(tokens, to, end) == null) {
            to++;
        }
        return to;
    }

    private static Byline.Kind kindOf(String credit) {
        if (credit.contains("photo") || credit.contains("pict")) {
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
