package org.plenum.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;
import org.plenum.extraction.text.Tokenizer;
import org.plenum.extraction.text.Tokens;

/**
 * Labels the parts of a page: what stands above the first paragraph (headline, subtitle, fields), the paragraphs, and the
 * furniture around and behind them.
 */
final class LayoutReader {

    private static final Pattern CRAWLER = Pattern.compile("date (\\d{4}-\\d{2}-\\d{2})(?=\\s|$)");

    private static final FieldReader FIELDS = new FieldReader();
    private static final Furniture FURNITURE = new Furniture();
    private static final Trails TRAILS = new Trails();
    private static final Datelines DATELINES = new Datelines();
    private static final Credits CREDITS = new Credits();
    private static final Openings OPENINGS = new Openings();
    private static final OutletNames OUTLETS = new OutletNames();
    private static final SiteLines SITE = new SiteLines(FURNITURE);

    /** A title in a trail of pages with so many words is the headline, whatever follows. */
    private static final int SURE_TITLE = 7;

    private static final int LONGEST_OUTLET = 9;

    private final String text;
    private final Tokens tokens;
    private final List<Span> printed;
    private final Headlines headlines;
    private final Captions captions;
    private final List<Line> lines = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private @Nullable Span crawlDate;
    private @Nullable Field awaited;
    private int awaitedOn;
    private @Nullable String headline;
    private String section = "";
    private boolean inBody;
    private boolean inTail;
    private int intro;
    private int paragraph;

    private LayoutReader(String text) {
        this.text = text;
        char[] chars = text.toCharArray();
        this.tokens = Tokenizer.tokens(chars);
        this.printed = PrintedLines.of(chars);
        this.headlines = new Headlines(text, printed);
        this.captions = new Captions(text, tokens);
    }

    static Document read(String text) {
        LayoutReader reader = new LayoutReader(text);
        reader.run();
        List<Sentence> sentences = Sentences.of(reader.tokens, reader.lines, text);
        return new Document(text, reader.lines, reader.fields, reader.tokens, sentences, reader.crawlDate);
    }

    private void run() {
        for (Span span : printed) {
            line(span);
            paragraph++;
        }
    }

    private void line(Span whole) {
        Span span = whole;
        if (lines.isEmpty()) {
            Matcher prefix = CRAWLER.matcher(text).region(span.start(), span.end());
            if (prefix.lookingAt()) {
                crawlDate = new Span(prefix.start(1), prefix.end(1));
                add(new Span(span.start(), prefix.end()), Label.METADATA);
                int from = prefix.end();
                while (from < span.end() && PrintedLines.isBlank(text.charAt(from))) {
                    from++;
                }
                if (from == span.end()) {
                    return;
                }
                span = new Span(from, span.end());
            }
        }
        label(span, tokens.at(span.start()), tokens.behind(span.end()));
    }

    private void label(Span span, int from, int to) {
        String line = span.of(text);
        String bare = line.length() <= Furniture.LONGEST ? LineReader.bare(line) : "";
        if (inTail || inBody && FURNITURE.startsTail(line, bare)) {
            inTail = true;
            add(span, Label.CHROME);
            return;
        }
        List<Field> found = FIELDS.fields(tokens, from, to);
        awaited = awaited != null && awaitedOn < paragraph - 1 ? null : awaited;
        int labels = found.isEmpty() ? FIELDS.fieldsBehind(tokens, from, to, inBody) : to;
        if (!found.isEmpty()) {
            fields(span, found);
        } else if (labels < to) {
            label(
                    PrintedLines.trimmed(
                            text, new Span(span.start(), tokens.get(labels - 1).end())),
                    from,
                    labels);
            fields(new Span(tokens.get(labels).start(), span.end()), FIELDS.fields(tokens, labels, to));
        } else if (LineReader.isDateLine(line)
                || !inBody && LineReader.isReleaseLine(line)
                || Stamps.is(line, inBody || headline != null)) {
            add(span, Label.METADATA);
        } else if (FURNITURE.is(line, bare)) {
            furniture(span, line);
        } else if (!inBody && isOutlet(span, from, to)) {
            add(span, Label.METADATA);
        } else if (captions.is(from, to, span)) {
            caption(span, from, to);
        } else if (CREDITS.isLine(tokens, from, to) && !(headline == null && !inBody && FURNITURE.isSection(bare))) {
            add(span, inBody ? Label.CREDIT : Label.DATELINE);
        } else if (inBody && headline != null && LineReader.isBare(line, headline)) {
            add(span, Label.HEADLINE);
        } else if (inBody) {
            body(span, from, to);
        } else {
            aboveBody(span, line, from, to);
        }
    }

    /**
     * "Yueyang Daily", "Huaiji County Converged Media Center": a line that names the outlet and is not the headline; also a body's name
     * behind "Source:" on the line before, or right above the day.
     */
    private boolean isOutlet(Span span, int from, int end) {
        int to = end;
        while (to > from && tokens.get(to - 1).isPunctuation()) {
            to--;
        }
        boolean labelled = awaited != null
                && to - from <= LONGEST_OUTLET
                && tokens.get(from).isCapitalised();
        if (awaited != null && labelled && !LineReader.isProse(span.of(text))) {
            fields.add(new Field(awaited.key(), awaited.label(), span));
            return true;
        }
        if (headline == null) {
            return (OUTLETS.isName(tokens, from, to) || OUTLETS.isBody(tokens, from, to))
                    && headlines.longerFollows(paragraph);
        }
        return OUTLETS.isName(tokens, from, to)
                || (OUTLETS.isBody(tokens, from, to) || OUTLETS.mayBeName(tokens, from, to))
                        && (headlines.dayFollows(paragraph) || headlines.isBelowDay(paragraph));
    }

    /** A line above the first paragraph, or that paragraph. */
    private void aboveBody(Span span, String line, int from, int to) {
        if (paragraph < intro) {
            add(span, Label.CHROME);
            return;
        }
        boolean open = headline == null;
        boolean prose = LineReader.isProse(line) || headlines.isWrapped(line, paragraph);
        if (open && (headlines.isCut(line, paragraph) || prose && headlines.endsInStop(line, paragraph))) {
            head(span, line);
            return;
        }
        int behind = DATELINES.end(tokens, from, to);
        boolean section = open && behind == to && FURNITURE.isSection(LineReader.bare(line));
        boolean dateline = behind > from
                && !section
                && (!open || prose || !tokens.get(behind - 1).is(":"));
        int sentence = open && prose && !dateline ? OPENINGS.behindHeadline(tokens, from, to) : -1;
        if (sentence > 0) {
            head(PrintedLines.trimmed(text, new Span(span.start(), sentence)), text.substring(span.start(), sentence));
            int first = from;
            while (first < to && tokens.get(first).start() < sentence) {
                first++;
            }
            body(new Span(sentence, span.end()), first, to);
        } else if (prose || dateline) {
            body(span, from, to);
        } else {
            head(span, line);
        }
    }

    /** A trail of pages may end with the headline, where no line of its own repeats it. */
    private void furniture(Span span, String line) {
        boolean trail = headline == null && !inBody && Trails.is(line);
        Span title = trail ? Trails.titleIn(line) : null;
        if (title == null
                || headlines.isRepeated(title.of(line), paragraph)
                || Headlines.words(title.of(line)) < SURE_TITLE && headlines.longerFollows(paragraph)) {
            section = trail ? Trails.lastOf(line) : section;
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

    private void caption(Span span, int from, int to) {
        int credit = captions.photoCredit(from, to);
        int end = credit < to ? tokens.get(credit - 1).end() : span.end();
        add(new Span(span.start(), end), Label.CAPTION);
        if (credit < to) {
            add(new Span(tokens.get(credit).start(), span.end()), Label.CREDIT);
        }
    }

    /** A line above the first paragraph that is neither a field nor furniture. */
    private void head(Span span, String line) {
        int end = LineReader.withoutStamp(line);
        if (end < line.length() && Headlines.words(LineReader.bare(line.substring(0, end))) >= 3) {
            Span stamp = new Span(span.start() + end, span.end());
            head(PrintedLines.trimmed(text, new Span(span.start(), stamp.start())), line.substring(0, end));
            add(stamp, Label.METADATA);
            return;
        }
        int site = headline == null ? TRAILS.siteBehind(line) : line.length();
        if (site < line.length()) {
            head(
                    PrintedLines.trimmed(text, new Span(span.start(), span.start() + site)),
                    line.substring(0, site).strip());
            add(new Span(span.start() + site, span.end()), Label.CHROME);
            return;
        }
        int menu = headline == null ? headlines.beginsBehindMenu(line, paragraph) : 0;
        if (menu > 0) {
            add(PrintedLines.trimmed(text, new Span(span.start(), span.start() + menu)), Label.CHROME);
            head(new Span(span.start() + menu, span.end()), line.substring(menu));
            return;
        }
        String bare = LineReader.bare(line);
        if (headline == null && intro <= paragraph) {
            intro = headlines.introEnd(line, bare, paragraph);
        }
        if (headline != null) {
            add(span, headline.equals(bare) ? Label.HEADLINE : Label.SUBTITLE);
        } else if (paragraph < intro || SITE.isLine(line, bare, section, headlines, paragraph)) {
            add(span, Label.CHROME);
        } else {
            headline = bare;
            add(span, Label.HEADLINE);
        }
    }

    private void fields(Span span, List<Field> found) {
        Label label = inBody ? Label.CREDIT : Label.METADATA;
        Field last = found.get(found.size() - 1);
        boolean empty = last.value().equals(last.label()) && last.key().equals("source");
        awaited = empty && headline != null && !inBody ? last : null;
        awaitedOn = paragraph;
        if (!FieldReader.isBody(last) || last.value().equals(last.label())) {
            add(span, label);
            fields.addAll(found);
            section = last.key().equals("location") ? Trails.lastOf(last.value().of(text)) : section;
            return;
        }
        fields.addAll(found.subList(0, found.size() - 1));
        add(new Span(span.start(), last.label().end()), label);
        inBody = true;
        add(last.value(), Label.BODY);
    }

    private void body(Span span, int from, int to) {
        int behind = DATELINES.end(tokens, from, to);
        int credit = CREDITS.last(tokens, behind, to);
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
            fields.addAll(FIELDS.sourceInBracket(tokens, credit + 1, to));
        }
    }

    private void add(Span span, Label label) {
        lines.add(new Line(span, label, paragraph));
    }
}
