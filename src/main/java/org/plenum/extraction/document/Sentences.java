package org.plenum.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;
import org.plenum.gazetteer.PinyinNames;

/** Cuts the lines that hold prose into sentences. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "no", "vol", "st", "gen", "col", "capt", "jr", "sr", "inc", "ltd", "co",
            "vs", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final WordSet STOPS = WordSet.of(".", "!", "?");

    private static final PinyinNames PINYIN = PinyinNames.standard();

    /** A longer sentence is cut: no rule looks further, and time stays linear in the text. */
    static final int MOST_TOKENS = 500;

    private final Tokens tokens;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<Sentence> of(Tokens tokens, List<Line> lines, String text) {
        Sentences cutter = new Sentences(tokens);
        int number = 0;
        while (number < lines.size()) {
            Line line = lines.get(number);
            int end = line.span().end();
            while (number + 1 < lines.size() && isWrapped(text, lines.get(number), lines.get(number + 1))) {
                number++;
                end = lines.get(number).span().end();
            }
            number++;
            if (isRead(line.label())) {
                cutter.cut(tokens.at(line.span().start()), tokens.behind(end), line);
            }
        }
        return cutter.sentences;
    }

    private static boolean isRead(Label label) {
        return label == Label.BODY || label == Label.HEADLINE || label == Label.SUBTITLE || label == Label.CAPTION;
    }

    /** Whether a paragraph was broken at a fixed width: a long line, and the next goes on in lower case. */
    private static boolean isWrapped(String text, Line line, Line next) {
        if (line.label() != Label.BODY
                || next.label() != Label.BODY
                || line.span().length() < 50) {
            return false;
        }
        char last = text.charAt(line.span().end() - 1);
        int breaks = 0;
        for (int i = line.span().end(); i < next.span().start(); i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        boolean open = Character.isLetterOrDigit(last) || last == ',';
        return breaks == 1
                && open
                && (Character.isLowerCase(text.charAt(next.span().start()))
                        || LineReader.endsInLink(line.span().of(text)));
    }

    private void cut(int from, int to, Line line) {
        int start = from;
        int at = nextStop(start, start, to);
        while (at < to) {
            int end = at + 1;
            if (at - start >= MOST_TOKENS || endsSentence(at, from, to)) {
                while (end < to
                        && isClosing(tokens.get(end))
                        && tokens.get(end).start() == tokens.get(end - 1).end()) {
                    end++;
                }
                add(start, end, line);
                start = end;
            }
            at = nextStop(start, end, to);
        }
        add(start, to, line);
    }

    /** Index of the next mark that may end the sentence, or of the token behind which it is cut because it is too long. */
    private int nextStop(int start, int from, int to) {
        return STOPS.next(tokens, from, Math.min(to, start + MOST_TOKENS));
    }

    private void add(int from, int to, Line line) {
        if (from < to) {
            Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
            sentences.add(new Sentence(sentences.size(), from, to, span, line.label(), line.paragraph()));
        }
    }

    private boolean endsSentence(int i, int from, int to) {
        Token mark = tokens.get(i);
        if (mark.is("!") || mark.is("?") || mark.text().equals("\u3002")) {
            return true;
        }
        if (i == from) {
            return false;
        }
        Token before = tokens.get(i - 1);
        if (before.is("ltd") && opensWithName(i + 1, to)) {
            return true;
        }
        if (ABBREVIATIONS.contains(before.norm()) && before.isCapitalised() || isInitial(before, i)) {
            return false;
        }
        if (i + 1 >= to) {
            return true;
        }
        if ((before.is("etc") || before.is("al"))
                && Character.isLowerCase(tokens.get(i + 1).text().charAt(0))) {
            return false;
        }
        Token after = tokens.get(i + 1);
        boolean spaced = after.start() > mark.end();
        boolean capital =
                Character.isUpperCase(after.text().charAt(0)) || after.is("\"") || after.kind() == Token.Kind.HAN;
        return spaced
                ? !after.isPunctuation() || isClosing(after) || after.is("\"") || after.is("(")
                : capital || after.is("(");
    }

    /** "of Heshan Steel Co., Ltd. | Wang Wei, deputy secretary of": a name that a comma parts from its title. */
    private boolean opensWithName(int at, int to) {
        return at + 2 < to
                && tokens.get(at + 2).is(",")
                && tokens.get(at).isCapitalised()
                && tokens.get(at + 1).isCapitalised()
                && PINYIN.isLikely(
                        tokens.get(at).text() + ' ' + tokens.get(at + 1).text());
    }

    private static boolean isInitial(Token before, int i) {
        return i > 0 && before.isCapitalised() && before.text().length() == 1;
    }

    private static boolean isClosing(Token token) {
        return token.is("\"") || token.is("'") || token.is(")");
    }
}
