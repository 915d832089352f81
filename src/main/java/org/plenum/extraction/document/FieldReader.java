package org.plenum.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Span;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;

/** Reads labels with their values, alone on a line or several in a row: "source:Yueyang Daily Views:12". Immutable. */
final class FieldReader {

    private static final int LONGEST_VALUE = 160;

    /** Fewer words than this before a label are no headline. */
    private static final int LEAST_BEFORE = 3;

    /** Labels that may stand behind the last sentence of a paragraph. */
    private static final Set<String> CREDITS = Set.of("source", "editor");

    /** Labels that a bracket of nothing but labels may open with. */
    private static final Set<String> BRACKETED = Set.of("author", "reviewed", "reporter");

    private static final Set<String> STROKED =
            Set.of("editor", "reviewed", "source", "translator", "reporter", "photographer", "author");

    /** A Chinese character that sites print as a stroke. */
    private static final String STROKE = "\u4e28";

    private static final String FULL_WIDTH_BAR = "\uff5c";

    private static final int LONGEST_CREDITS = 24;

    private static final Set<String> BULLETS = Set.of("|", "\u2022", "\u00b7", "*", "-", "\u25cf", "\u25aa");

    /** Labels that may stand behind a headline on its line; "Topic:" and the like are part of headlines. */
    private static final Set<String> INLINE = Set.of("time", "source", "author", "editor", "reviewed", "views", "size");

    private final PhraseTable<String> labels = Lexicon.read("labels.txt").table();

    /** The fields of a line that begins with a label; empty for another line. */
    List<Field> fields(Tokens tokens, int start, int to) {
        int from = behindBullet(tokens, start, to);
        List<Field> fields = new ArrayList<>();
        String key = null;
        Span label = null;
        int valueFrom = from;
        int i = from;
        while (i < to) {
            PhraseTable.Match<String> match = startsField(tokens, i, from, to);
            if (match == null) {
                if (key == null) {
                    return List.of();
                }
                i++;
                continue;
            }
            if (key != null && label != null && i > valueFrom) {
                fields.add(field(key, label, tokens, valueFrom, i));
            }
            key = match.value();
            label = new Span(tokens.get(i).start(), tokens.get(match.to()).end());
            i = match.to() + 1;
            valueFrom = i;
        }
        if (key != null && label != null && valueFrom < to) {
            fields.add(field(key, label, tokens, valueFrom, to));
        }
        return fields.isEmpty() && key != null && label != null ? List.of(new Field(key, label, label)) : fields;
    }

    /** "| Author: ...", "• Source: ...", "(Source: ...)": a mark that lists use, or a bracket around labels, is no part of the label. */
    private int behindBullet(Tokens tokens, int from, int to) {
        if (from >= to) {
            return from;
        }
        boolean bullet = to - from > 2 && BULLETS.contains(tokens.get(from).norm());
        boolean opened = tokens.get(from).is("(") || tokens.get(from).is("[");
        boolean bracket = to - from > 4 && opened && isBracketed(tokens, from + 1, to);
        return bullet || bracket ? from + 1 : from;
    }

    private boolean isBracketed(Tokens tokens, int at, int to) {
        PhraseTable.Match<String> match = labels.longest(tokens, at, to);
        return match != null
                && (match.value().equals("source")
                        || BRACKETED.contains(match.value())
                                && tokens.get(to - 1).is(")"))
                && match.to() < to
                && tokens.get(match.to()).is(":");
    }

    /**
     * Index of the first token of the labels that a headline runs into ("... work conference 2022-08-19 | Source: Huaiji"), the date
     * before them included; {@code to} when none are there.
     */
    int fieldsBehind(Tokens tokens, int from, int to, boolean inBody) {
        int first = inBody ? Math.max(from, to - LONGEST_CREDITS) : from;
        for (int i = first + LEAST_BEFORE; i < to; i++) {
            PhraseTable.Match<String> match =
                    tokens.get(i).isCapitalised() || tokens.get(i).kind() == Token.Kind.HAN || isBehindStamp(tokens, i)
                            ? startsField(tokens, i, from, to)
                            : null;
            if (match != null && (inBody ? CREDITS : INLINE).contains(match.value())) {
                return i;
            }
        }
        return to;
    }

    private PhraseTable.@Nullable Match<String> startsField(Tokens tokens, int i, int from, int to) {
        Token token = tokens.get(i);
        boolean atStart = i == from;
        boolean glued = !atStart && tokens.get(i - 1).end() == token.start();
        boolean han = token.kind() == Token.Kind.HAN;
        if (glued && !token.isCapitalised() && !han && !tokens.get(i - 1).isPunctuation()) {
            return null;
        }
        PhraseTable.Match<String> match = labels.longest(tokens, i, to);
        if (match == null || match.to() >= to || !endsLabel(tokens, match)) {
            return null;
        }
        boolean starts = atStart
                || token.isCapitalised()
                || han
                || tokens.get(i - 1).isPunctuation()
                || isBehindStamp(tokens, i)
                || isMade(match, tokens.get(i - 1));
        return starts ? match : null;
    }

    /** "10:16:20 | source: ...": a label in small letters behind the time. */
    private static boolean isBehindStamp(Tokens tokens, int i) {
        return i > 0
                && tokens.get(i - 1).kind() == Token.Kind.NUMBER
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(":");
    }

    /** "source: Meizhou Daily | author: ...": a label in small letters behind a name. */
    private static boolean isMade(PhraseTable.Match<String> label, Token before) {
        return INLINE.contains(label.value()) && before.isCapitalised();
    }

    /** A colon; behind the label of somebody who made the page also a stroke: "Editor / Feng Min", "Source | Huaiji Release". */
    private static boolean endsLabel(Tokens tokens, PhraseTable.Match<String> label) {
        Token mark = tokens.get(label.to());
        return mark.is(":")
                || (mark.is("/") || mark.is(STROKE)) && STROKED.contains(label.value())
                || (mark.is("|") || mark.is(FULL_WIDTH_BAR))
                        && STROKED.contains(label.value())
                        && isNamed(tokens, label.to() + 1);
    }

    /** Two capitalised words: who made the page, and no item of a menu. */
    private static boolean isNamed(Tokens tokens, int at) {
        if (at < tokens.size() && tokens.get(at).kind() == Token.Kind.HAN) {
            return true;
        }
        return at + 1 < tokens.size()
                && tokens.get(at).isCapitalised()
                && tokens.get(at + 1).isCapitalised()
                && tokens.get(at + 1).start() - tokens.get(at).end() == 1;
    }

    /** "(source Zhengzhou Release)", at the end of a paragraph and without a colon; one field or none. */
    List<Field> sourceInBracket(Tokens tokens, int from, int to) {
        PhraseTable.Match<String> match = from < to ? labels.longest(tokens, from, to) : null;
        int close = to;
        while (close > from && tokens.get(close - 1).isPunctuation()) {
            close--;
        }
        if (match == null
                || !match.value().equals("source")
                || match.to() >= close
                || !tokens.get(match.to()).isCapitalised()) {
            return List.of();
        }
        Span label =
                new Span(tokens.get(from).start(), tokens.get(match.to() - 1).end());
        return List.of(field("source", label, tokens, match.to(), close));
    }

    private static Field field(String key, Span label, Tokens tokens, int from, int to) {
        return new Field(
                key,
                label,
                new Span(tokens.get(from).start(), tokens.get(to - 1).end()));
    }

    /** Whether the value of a field is so long that it is the body, run into the label. */
    static boolean isBody(Field field) {
        return field.value().length() > LONGEST_VALUE;
    }
}
