package org.plenum.extraction.person;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.Byline;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Field;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.document.OutletNames;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Vocabulary;

/**
 * Finds the people credited: {@code byline.dateline} in "(Reporter Wang Jin, photo by Tang Qing)", {@code byline.field} behind
 * "reporter:", {@code byline.apposed} in "A, a reporter from B". A name that both print counts once, as the dateline cuts it ("Wang Jin Tangqing").
 */
public final class BylineReader {

    private static final int LONGEST_FIELD = 120;
    private static final int MOST_STAMPS = 40;
    private static final Set<String> TELLING = Set.of(
            "delivers",
            "delivered",
            "presides",
            "presided",
            "chairs",
            "speaks",
            "spoke",
            "makes",
            "made",
            "gives",
            "attends",
            "attended");

    private static final OutletNames OUTLETS = new OutletNames();

    private final CreditLines credits;

    public BylineReader(NameReader nameReader) {
        this.credits = new CreditLines(nameReader);
    }

    /** The people credited, each once: in datelines and credit lines first, then in the text, then behind labels. */
    public List<Byline> read(Document document, Names names) {
        Bylines bylines = new Bylines(document);
        for (Line line : document.lines()) {
            boolean credit = line.label() == Label.CREDIT && !isField(document, line) && !isTold(document, line.span());
            boolean dateline = line.label() == Label.DATELINE && !isPhoto(document, line);
            if (dateline || credit) {
                credits.read(document, names, line.span(), null, Rule.BYLINE_DATELINE, bylines);
            }
        }
        for (Line line : document.lines().subList(0, Math.min(document.lines().size(), MOST_STAMPS))) {
            if (line.label() == Label.METADATA && !isField(document, line)) {
                stamped(document, names, line, bylines);
            }
        }
        CreditedInText.read(document, names, bylines);
        for (Field field : document.fields()) {
            Byline.Kind kind = kind(field.key());
            boolean person = kind != null && !field.value().equals(field.label());
            if (person && (isTold(document, field.value()) || isBody(document, names, field))) {
                continue;
            }
            if (person && field.value().length() <= LONGEST_FIELD) {
                credits.read(document, names, field.value(), kind, Rule.BYLINE_FIELD, bylines);
            } else if (field.key().equals("author")
                    || field.key().equals("contributor") && credits.arePeople(document, names, field.value())) {
                author(document, names, field, bylines);
            }
        }
        return bylines.all();
    }

    /** "Editor: Heshan Intermediate Court": a body, and nobody's name beside it. */
    private static boolean isBody(Document document, Names names, Field field) {
        int from = document.tokenAt(field.value().start());
        int to = document.tokenAt(field.value().end());
        boolean named = false;
        for (int i = from; i < to; i++) {
            named |= names.has(i);
        }
        return !named && OUTLETS.isBody(document.tokens(), from, to);
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

    /** "Photo: A, vice chairman, delivers a speech": a caption, which tells what A does. */
    private static boolean isTold(Document document, Span span) {
        for (int i = document.tokenAt(span.start()); i < document.tokenAt(span.end()); i++) {
            Token token = document.token(i);
            if (token.has(Vocabulary.CUE) && TELLING.contains(token.norm())) {
                return true;
            }
        }
        return false;
    }

    /** "(Photo: A, vice chairman, delivers a speech)" above the text. */
    private static boolean isPhoto(Document document, Line line) {
        int first = document.tokenAt(line.span().start());
        return document.token(first).is("(") && document.token(first + 1).is("photo") && isTold(document, line.span());
    }

    /** Of a stamp, "By A, B   2022-03-06" and "2022-03-06   A   Yiyang Daily": whom a site names beside the day. */
    private void stamped(Document document, Names names, Line line, Bylines bylines) {
        int end = document.tokenAt(line.span().end());
        for (int i = document.tokenAt(line.span().start()); i < end; i++) {
            boolean by = document.token(i).is("by") && document.token(i).isCapitalised() && i + 1 < end;
            Names.Name name = names.at(i);
            if (by) {
                int to = i + 2;
                while (to < end
                        && document.token(to).start() - document.token(to - 1).end() <= 1
                        && document.token(to).kind() != Token.Kind.NUMBER) {
                    to++;
                }
                credits.read(
                        document, names, document.span(i + 1, to), Byline.Kind.REPORTER, Rule.BYLINE_AUTHOR, bylines);
                return;
            }
            if (name != null && name.from() == i && isApart(document, i) && isApart(document, name.to())) {
                bylines.add(i, name.to(), Byline.Kind.REPORTER, Rule.BYLINE_AUTHOR);
            }
        }
    }

    /** Whether no word goes on here with a blank between: a name within another is none. */
    private static boolean isApart(Document document, int at) {
        return at == 0
                || at >= document.tokens().size()
                || !document.token(at).isCapitalised()
                || !document.token(at - 1).isCapitalised()
                || document.token(at).start() - document.token(at - 1).end() > 1;
    }

    /** "author: Zhang San": people only when the letters of all say so. */
    private void author(Document document, Names names, Field field, Bylines bylines) {
        if (credits.arePeople(document, names, field.value())) {
            credits.read(document, names, field.value(), Byline.Kind.REPORTER, Rule.BYLINE_AUTHOR, bylines);
            return;
        }
        int end = document.tokenAt(field.value().end());
        for (int i = document.tokenAt(field.value().start()); i < end; i++) {
            Names.Name name = names.at(i);
            if (name != null && name.from() == i) {
                bylines.add(i, name.to(), Byline.Kind.REPORTER, Rule.BYLINE_AUTHOR);
            } else if (credits.isHan(document.token(i))) {
                bylines.add(i, i + 1, Byline.Kind.REPORTER, Rule.BYLINE_AUTHOR);
            }
        }
    }
}
