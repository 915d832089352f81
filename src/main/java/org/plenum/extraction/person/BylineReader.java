package org.plenum.extraction.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.Byline;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Field;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;

/**
 * Finds the people credited: {@code byline.dateline} in "(Reporter Wang Jin, photo by Tang Qing)", {@code byline.field} behind
 * "reporter:", {@code byline.apposed} in "A, a reporter from B". A name that both print counts once, as the dateline cuts it ("Wang Jin Tangqing").
 */
public final class BylineReader {

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_CREDIT = 10;
    private static final Set<String> EDITORS = Set.of("责编", "责任编辑", "编辑");

    private final PhraseTable<String> credits = Lexicon.read("datelines.txt").table();
    private final NameReader nameReader;

    public BylineReader(NameReader nameReader) {
        this.nameReader = nameReader;
    }

    public List<Byline> read(Document document, Names names) {
        Map<String, Byline> bylines = new LinkedHashMap<>();
        for (Line line : document.lines()) {
            if (line.label() == Label.DATELINE || line.label() == Label.CREDIT && !isField(document, line)) {
                credited(document, names, line.span(), null, Rule.BYLINE_DATELINE, bylines);
            }
        }
        apposed(document, names, bylines);
        editors(document, bylines);
        brackets(document, names, bylines);
        for (Field field : document.fields()) {
            Byline.Kind kind = kind(field.key());
            boolean person = kind != null && !field.value().equals(field.label());
            if (person && field.value().length() <= 120) {
                credited(document, names, field.value(), kind, Rule.BYLINE_FIELD, bylines);
            } else if (field.key().equals("author")) {
                author(document, names, field, bylines);
            }
        }
        return List.copyOf(bylines.values());
    }

    /** "Zhao Yuxian, a reporter from the Pingliang Rong Media Center": rule {@code byline.apposed}. */
    private void apposed(Document document, Names names, Map<String, Byline> bylines) {
        List<Token> tokens = document.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean reporter = tokens.get(i).is("reporter") || tokens.get(i).is("correspondent");
            if (reporter && isOfOurs(tokens, names, i + 1)) {
                Names.Name ours = names.at(i + 1);
                add(
                        document,
                        i + 1,
                        ours == null ? i + 2 : ours.to(),
                        Byline.Kind.REPORTER,
                        Rule.BYLINE_APPOSED,
                        bylines);
            }
            if (!reporter || i < 2 || !isWorkplace(tokens, i + 1)) {
                continue;
            }
            int at = i - 1;
            while (at > 0
                    && (tokens.get(at).is("a")
                            || tokens.get(at).is("our")
                            || tokens.get(at).is(","))) {
                at--;
            }
            Names.Name name = at < i - 1 ? names.at(at) : null;
            if (name != null) {
                add(document, name.from(), name.to(), Byline.Kind.REPORTER, Rule.BYLINE_APPOSED, bylines);
            }
        }
    }

    /** "Reporter A of our newspaper reported that ...", "our reporter A". */
    private static boolean isOfOurs(List<Token> tokens, Names names, int at) {
        Names.Name name = names.at(at);
        if (name == null || name.from() != at || name.to() + 1 >= tokens.size()) {
            return false;
        }
        boolean of = tokens.get(name.to()).is("of") || tokens.get(name.to()).is("from");
        boolean behind = of && isOurs(tokens.get(name.to() + 1));
        return behind || at > 1 && tokens.get(at - 2).is("our");
    }

    private static boolean isOurs(Token token) {
        return token.is("our") || token.is("this");
    }

    /** "(Social media reporter of Foshan Daily Wang Hong)" in running text, "Photo by Ma Lin", "Qiao Hui Photography". */
    private static void brackets(Document document, Names names, Map<String, Byline> bylines) {
        List<Token> tokens = document.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Names.Name name = names.at(i);
            if (name == null || name.from() != i) {
                continue;
            }
            boolean photo =
                    i > 1 && tokens.get(i - 1).is("by") && tokens.get(i - 2).is("photo")
                            || name.to() < tokens.size()
                                    && tokens.get(name.to()).text().equals("Photography");
            if (photo) {
                add(document, i, name.to(), Byline.Kind.PHOTOGRAPHER, Rule.BYLINE_APPOSED, bylines);
            } else if (isInCredit(tokens, i, name.to())) {
                add(document, i, name.to(), Byline.Kind.REPORTER, Rule.BYLINE_APPOSED, bylines);
            }
        }
    }

    /** Whether the name ends or begins a bracket that has "reporter" in it and no title. */
    private static boolean isInCredit(List<Token> tokens, int from, int to) {
        boolean begins = from > 0 && tokens.get(from - 1).is("(");
        boolean ends = to < tokens.size() && tokens.get(to).is(")");
        int step = begins ? 1 : -1;
        for (int n = 0, at = begins ? to : from - 1; begins != ends && n < LONGEST_CREDIT; n++, at += step) {
            if (at < 0
                    || at >= tokens.size()
                    || tokens.get(at).is("(")
                    || tokens.get(at).is(")")) {
                return false;
            }
            if (tokens.get(at).is("reporter") || tokens.get(at).is("correspondent")) {
                return true;
            }
        }
        return false;
    }

    /** "(责编:张雪冬、刘泽)": editors in a bracket, where no label begins the line. */
    private static void editors(Document document, Map<String, Byline> bylines) {
        List<Token> tokens = document.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.HAN
                    && EDITORS.contains(tokens.get(i).text())
                    && tokens.get(i + 1).is(":")) {
                for (int at = i + 2; at < tokens.size() && isHanName(tokens.get(at)); at += 2) {
                    add(document, at, at + 1, Byline.Kind.EDITOR, Rule.BYLINE_FIELD, bylines);
                    if (at + 1 >= tokens.size() || !tokens.get(at + 1).is(",")) {
                        break;
                    }
                }
            }
        }
    }

    private static boolean isHanName(Token token) {
        return token.kind() == Token.Kind.HAN && token.text().length() <= LONGEST_NAME;
    }

    private static boolean isField(Document document, Line line) {
        return document.fields().stream().anyMatch(field -> line.span().contains(field.label()));
    }

    private static Byline.@Nullable Kind kind(String key) {
        return switch (key) {
            case "reporter" -> Byline.Kind.REPORTER;
            case "photographer" -> Byline.Kind.PHOTOGRAPHER;
            case "editor" -> Byline.Kind.EDITOR;
            case "translator" -> Byline.Kind.TRANSLATOR;
            default -> null;
        };
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

    /** "author: Zhang San": a person only when the letters say so. */
    private void author(Document document, Names names, Field field, Map<String, Byline> bylines) {
        for (int i = first(document, field.value()); i < end(document, field.value()); i++) {
            Names.Name name = names.at(i);
            if (name != null && name.from() == i) {
                add(document, i, name.to(), Byline.Kind.REPORTER, Rule.BYLINE_AUTHOR, bylines);
            }
        }
    }

    private void credited(
            Document document,
            Names names,
            Span span,
            Byline.@Nullable Kind given,
            Rule rule,
            Map<String, Byline> bylines) {
        List<Token> tokens = document.tokens();
        int end = end(document, span);
        int at = first(document, span);
        Byline.Kind kind = given == null && namesFirst(tokens, names, at, end) ? Byline.Kind.REPORTER : given;
        int creditEnd = -1;
        while (at < end) {
            PhraseTable.Match<String> credit = credits.longest(tokens, at, end);
            if (tokens.get(at).is("/") || at == creditEnd && isWorkplace(tokens, at)) {
                at = behindWorkplace(tokens, names, at, end);
            } else if (credit != null && !credit.value().equals("news")) {
                kind = kindOf(document.printed(credit.from(), credit.to()).toLowerCase(java.util.Locale.ROOT));
                at = credit.to();
                creditEnd = at;
            } else if (kind != null && tokens.get(at).isCapitalised() && credit == null) {
                int to = nameEnd(tokens, names, at, end);
                if (names.has(at) || tokens.subList(at, to).stream().allMatch(nameReader::mayBeName)) {
                    add(document, at, to, kind, rule, bylines);
                }
                at = to;
            } else {
                if (kind != null
                        && tokens.get(at).kind() == Token.Kind.HAN
                        && tokens.get(at).text().length() <= 4) {
                    add(document, at, at + 1, kind, rule, bylines);
                }
                at++;
            }
        }
    }

    /** "(Zhang San, reporter from Huaiji)", "(Zhang San, Li Si)": the names stand before what credits them, or alone. */
    private boolean namesFirst(List<Token> tokens, Names names, int from, int end) {
        if (from + 1 >= end || !tokens.get(from).is("(") && !tokens.get(from).is("[")) {
            return false;
        }
        return names.has(from + 1) || tokens.get(from + 1).kind() == Token.Kind.HAN;
    }

    /** "from", "of" behind "reporter": a paper or a town follows. */
    private static boolean isWorkplace(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.is("from") || token.is("of") || token.is("with") || token.is("at");
    }

    /** Index behind "from Foshan Daily": the next mark, or the name that stands behind the paper. */
    private static int behindWorkplace(List<Token> tokens, Names names, int from, int end) {
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

    private int nameEnd(List<Token> tokens, Names names, int at, int end) {
        Names.Name name = names.at(at);
        if (name != null) {
            return Math.min(end, name.to());
        }
        int to = at + 1;
        while (to < end
                && to - at < LONGEST_NAME
                && tokens.get(to).isCapitalised()
                && !names.has(to)
                && credits.longest(tokens, to, end) == null) {
            to++;
        }
        return to;
    }

    private static void add(
            Document document, int from, int to, Byline.Kind kind, Rule rule, Map<String, Byline> bylines) {
        String printed = document.printed(from, to);
        Evidence evidence = Evidence.of(document.text(), document.span(from, to), rule);
        bylines.putIfAbsent(NameKey.of(printed), new Byline(printed, kind, evidence));
    }

    private static int first(Document document, Span span) {
        return document.tokenAt(span.start());
    }

    private static int end(Document document, Span span) {
        return document.tokenAt(span.end());
    }
}
