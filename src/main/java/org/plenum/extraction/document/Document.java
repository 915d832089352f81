package org.plenum.extraction.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.LayoutSpan;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokenizer;
import org.plenum.extraction.text.Tokens;

/** An article as a reader sees it: its unmodified text, and what each part of the page is. Immutable. */
public final class Document {

    private final String text;
    private final List<Line> lines;
    private final List<Field> fields;
    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final @Nullable Span crawlDate;

    Document(
            String text,
            List<Line> lines,
            List<Field> fields,
            Tokens tokens,
            List<Sentence> sentences,
            @Nullable Span crawlDate) {
        this.text = text;
        this.lines = List.copyOf(lines);
        this.fields = List.copyOf(fields);
        this.tokens = tokens;
        this.sentences = List.copyOf(sentences);
        this.crawlDate = crawlDate;
    }

    /** Reads the layout of a text. */
    public static Document of(String text) {
        return LayoutReader.read(text);
    }

    /** The text, unmodified; all offsets are into it. */
    public String text() {
        return text;
    }

    /** Every piece of the text that is not blank, labelled, in order, not overlapping. */
    public List<Line> lines() {
        return lines;
    }

    /** The labels with values, in the order of the text. */
    public List<Field> fields() {
        return fields;
    }

    /** The tokens of the whole text, in order; those behind {@link Tokenizer#MAX_TOKENS} are left out. */
    public Tokens tokens() {
        return tokens;
    }

    /** The sentences of headline, subtitles, body and captions, in order. Site furniture and datelines have none. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** Whether more than a third of what is read of the text is Chinese characters: then it is in Chinese. */
    public boolean isChinese() {
        int han = 0;
        int read = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        for (int i = 0; i < tokens.size(); i++) {
            han += tokens.isHan(i) ? tokens.get(i).text().length() : 0;
        }
        return han * 3 > read;
    }

    /** The day that the crawler's prefix (" date 2023-03-25 ") names; null when there is no such prefix. */
    public @Nullable Span crawlDate() {
        return crawlDate;
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The first line with the label. */
    public Optional<Line> first(Label label) {
        return lines.stream().filter(line -> line.label() == label).findFirst();
    }

    /** The lines as facts. */
    public List<LayoutSpan> layout() {
        return lines.stream()
                .map(line -> new LayoutSpan(line.span(), line.label()))
                .toList();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** Index of the first token that begins at or behind an offset; the number of tokens when none does. */
    public int tokenAt(int offset) {
        return tokens.at(offset);
    }

    /** The characters between the first of these tokens and the last, white space folded to single spaces. */
    public String printed(int from, int to) {
        return fold(span(from, to).of(text));
    }

    /** The span from the first of these tokens to the last. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** White space folded to single spaces, none around. */
    public static String fold(String printed) {
        return isFolded(printed) ? printed : folded(printed);
    }

    /** Whether single spaces between words are all the white space there is, as in most of what is printed. */
    private static boolean isFolded(String printed) {
        boolean space = true;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c == ' ' ? space : c < ' ' || c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                return false;
            }
            space = c == ' ';
        }
        return !space || printed.isEmpty();
    }

    private static String folded(String printed) {
        StringBuilder folded = new StringBuilder(printed.length());
        boolean space = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = folded.length() > 0;
            } else {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
