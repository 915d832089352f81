package org.plenum.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokenizer;

/**
 * Labels the parts of a page: what stands above the first paragraph (headline, subtitle, fields), the paragraphs, and the
 * furniture around and behind them.
 */
final class LayoutReader {

    private static final Pattern CRAWLER = Pattern.compile("date (\\d{4}-\\d{2}-\\d{2})(?=\\s|$)");

    private static final LineReader LINES = new LineReader();
    private static final Datelines DATELINES = new Datelines();

    private static final int LONGEST_CAPTION = 400;

    private final String text;
    private final List<Token> tokens;
    private final List<Line> lines = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private @Nullable Span crawlDate;
    private @Nullable String headline;
    private boolean inBody;
    private boolean inTail;
    private int nextToken;
    private int paragraph;

    private LayoutReader(String text) {
        this.text = text;
        this.tokens = Tokenizer.tokens(text);
    }

    static Document read(String text) {
        LayoutReader reader = new LayoutReader(text);
        reader.run();
        List<Sentence> sentences = Sentences.of(reader.tokens, reader.lines, text);
        return new Document(text, reader.lines, reader.fields, reader.tokens, sentences, reader.crawlDate);
    }

    private void run() {
        List<Span> printed = printedLines();
        for (Span span : printed) {
            line(span, printed);
            paragraph++;
        }
    }

    /** The lines that are not blank, without the white space around them. */
    private List<Span> printedLines() {
        List<Span> printed = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                int from = start;
                int to = i;
                while (from < to && isBlank(text.charAt(from))) {
                    from++;
                }
                while (to > from && isBlank(text.charAt(to - 1))) {
                    to--;
                }
                if (from < to) {
                    printed.add(new Span(from, to));
                }
                start = i + 1;
            }
        }
        return printed;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }

    private void line(Span whole, List<Span> printed) {
        Span span = whole;
        if (lines.isEmpty()) {
            Matcher prefix = CRAWLER.matcher(text).region(span.start(), span.end());
            if (prefix.lookingAt()) {
                crawlDate = new Span(prefix.start(1), prefix.end(1));
                add(new Span(span.start(), prefix.end()), Label.METADATA);
                int from = prefix.end();
                while (from < span.end() && isBlank(text.charAt(from))) {
                    from++;
                }
                if (from == span.end()) {
                    return;
                }
                span = new Span(from, span.end());
            }
        }
        while (nextToken < tokens.size() && tokens.get(nextToken).start() < span.start()) {
            nextToken++;
        }
        int from = nextToken;
        while (nextToken < tokens.size() && tokens.get(nextToken).end() <= span.end()) {
            nextToken++;
        }
        label(span, from, nextToken, printed);
    }

    private void label(Span span, int from, int to, List<Span> printed) {
        String line = span.of(text);
        if (inTail || inBody && LINES.startsTail(line)) {
            inTail = true;
            add(span, Label.CHROME);
            return;
        }
        List<Field> found = LINES.fields(tokens, from, to);
        int labels = found.isEmpty() ? LINES.fieldsBehind(tokens, from, to, inBody) : to;
        if (!found.isEmpty()) {
            fields(span, found);
        } else if (labels < to) {
            label(new Span(span.start(), tokens.get(labels - 1).end()), from, labels, printed);
            fields(new Span(tokens.get(labels).start(), span.end()), LINES.fields(tokens, labels, to));
        } else if (LineReader.isDateLine(line) || !inBody && LineReader.isReleaseLine(line)) {
            add(span, Label.METADATA);
        } else if (LINES.isFurniture(line)) {
            furniture(span, line, printed);
        } else if (DATELINES.isCreditLine(tokens, from, to)) {
            add(span, inBody ? Label.CREDIT : Label.DATELINE);
        } else if (isCaption(from, to, span)) {
            caption(span, from, to);
        } else if (inBody && headline != null && headline.equals(LineReader.bare(line))) {
            add(span, Label.HEADLINE);
        } else if (headline == null && !inBody && isHeadlineWithStop(line, printed)) {
            head(span, line, printed);
        } else if (inBody || LineReader.isProse(line) || DATELINES.end(tokens, from, to) > from) {
            body(span, from, to);
        } else {
            head(span, line, printed);
        }
    }

    /** A headline that ends in a full stop: one sentence, and a date or a field right below it. */
    private boolean isHeadlineWithStop(String line, List<Span> printed) {
        if (line.length() > 220 || paragraph + 1 >= printed.size() || LineReader.hasInnerSentenceEnd(line)) {
            return false;
        }
        Span next = printed.get(paragraph + 1);
        String below = next.of(text);
        if (LineReader.isDateLine(below)) {
            return true;
        }
        List<Token> words = Tokenizer.tokens(text, next.start(), Math.min(next.end(), next.start() + 200));
        return below.length() < 160 && !LINES.fields(words, 0, words.size()).isEmpty();
    }

    /** A trail of pages may end with the headline, where no line of its own repeats it. */
    private void furniture(Span span, String line, List<Span> printed) {
        Span title =
                headline == null && !inBody && LineReader.isBreadcrumb(line) ? LineReader.titleInTrail(line) : null;
        if (title == null || isRepeated(title.of(line), printed)) {
            add(span, Label.CHROME);
            return;
        }
        Span within = new Span(span.start() + title.start(), span.start() + title.end());
        if (title.start() > 0) {
            add(new Span(span.start(), within.start()), Label.CHROME);
        }
        headline = LineReader.bare(within.of(text));
        add(within, Label.HEADLINE);
        if (within.end() < span.end()) {
            add(new Span(within.end(), span.end()), Label.CHROME);
        }
    }

    private boolean isRepeated(String title, List<Span> printed) {
        String bare = LineReader.bare(title);
        for (int i = paragraph + 1; i < Math.min(printed.size(), paragraph + 9); i++) {
            String next = printed.get(i).of(text);
            if (next.length() <= LineReader.LONGEST_HEADLINE
                    && LineReader.bare(next).startsWith(bare.substring(0, Math.min(bare.length(), 40)))) {
                return true;
            }
        }
        return false;
    }

    /** A line about a picture: it ends with who took it. */
    private boolean isCaption(int from, int to, Span span) {
        int open = span.length() <= LONGEST_CAPTION ? DATELINES.creditAtEnd(tokens, from, to) : to;
        return open > from && open + 1 < to && tokens.get(open + 1).norm().startsWith("photo");
    }

    private void caption(Span span, int from, int to) {
        int open = DATELINES.creditAtEnd(tokens, from, to);
        add(new Span(span.start(), tokens.get(open - 1).end()), Label.CAPTION);
        add(new Span(tokens.get(open).start(), span.end()), Label.CREDIT);
    }

    /** A line above the first paragraph that is neither a field nor furniture. */
    private void head(Span span, String line, List<Span> printed) {
        int end = LineReader.withoutStamp(line);
        if (end < line.length() && words(LineReader.bare(line.substring(0, end))) >= 3) {
            Span stamp = new Span(span.start() + end, span.end());
            head(trimmed(new Span(span.start(), stamp.start())), line.substring(0, end), printed);
            add(stamp, Label.METADATA);
            return;
        }
        String bare = LineReader.bare(line);
        boolean unlikely = words(bare) < 3 || LINES.isSiteName(bare);
        if (headline == null && unlikely && longerFollows(span, printed)) {
            add(span, Label.CHROME);
        } else if (headline == null) {
            headline = bare;
            add(span, Label.HEADLINE);
        } else {
            add(span, headline.equals(bare) ? Label.HEADLINE : Label.SUBTITLE);
        }
    }

    private Span trimmed(Span span) {
        int to = span.end();
        while (to > span.start() + 1
                && (isBlank(text.charAt(to - 1)) || "|-,;[(\u2013".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return new Span(span.start(), to);
    }

    private static int words(String bare) {
        int words = bare.isEmpty() ? 0 : 1;
        for (int i = 0; i < bare.length(); i++) {
            words += bare.charAt(i) == ' ' || Tokenizer.isHan(bare.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    /** Whether one of the next lines is a likelier headline than this of a word or two. */
    private boolean longerFollows(Span span, List<Span> printed) {
        for (int i = paragraph + 1; i < Math.min(printed.size(), paragraph + 6); i++) {
            String next = printed.get(i).of(text);
            if (LineReader.isProse(next)) {
                return false;
            }
            if (words(LineReader.bare(next)) >= 4 && !LINES.isFurniture(next) && next.indexOf(':') < 0) {
                return true;
            }
        }
        return false;
    }

    private void fields(Span span, List<Field> found) {
        Label label = inBody ? Label.CREDIT : Label.METADATA;
        Field last = found.get(found.size() - 1);
        if (!LineReader.isBody(last) || last.value().equals(last.label())) {
            add(span, label);
            fields.addAll(found);
            return;
        }
        fields.addAll(found.subList(0, found.size() - 1));
        add(new Span(span.start(), last.label().end()), label);
        inBody = true;
        add(last.value(), Label.BODY);
    }

    private void body(Span span, int from, int to) {
        int behind = DATELINES.end(tokens, from, to);
        int credit = DATELINES.creditAtEnd(tokens, behind, to);
        inBody = true;
        if (behind > from) {
            add(new Span(span.start(), tokens.get(behind - 1).end()), Label.DATELINE);
        }
        if (behind < credit) {
            int end = credit < to ? tokens.get(credit - 1).end() : span.end();
            add(new Span(behind > from ? tokens.get(behind).start() : span.start(), end), Label.BODY);
        }
        if (credit < to) {
            add(new Span(tokens.get(credit).start(), span.end()), Label.CREDIT);
        }
    }

    private void add(Span span, Label label) {
        lines.add(new Line(span, label, paragraph));
    }
}
