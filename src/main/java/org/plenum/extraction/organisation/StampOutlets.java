package org.plenum.extraction.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.Byline;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;
import org.plenum.extraction.date.DateMention;
import org.plenum.extraction.date.Dates;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Field;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.document.OutletNames;
import org.plenum.extraction.phrase.Names;
import org.plenum.extraction.text.Lexicon;
import org.plenum.extraction.text.PhraseTable;
import org.plenum.extraction.text.Token;
import org.plenum.extraction.text.Tokens;
import org.plenum.extraction.text.WordSet;

/**
 * Finds the outlet on the lines above the text that say when, and by whom, it was put up: "Yiyang Daily 2022-03-02 08:30", "2022-03-02 |
 * Upstream News", "Original Yiyang Release 2022-03-02 18:40 Posted on Hunan", or that hold nothing but its name.
 */
final class StampOutlets {

    private static final int LONGEST_LINE = 150;
    private static final int MOST_LINES = 40;
    private static final WordSet LINKS = WordSet.of("of", "and", "the", "'s", "-", "&", "\u00b7", "for");
    private static final WordSet BREAKS = WordSet.of(
            "posted", "published", "updated", "released", "issued", "by", "views", "page", "edition", "editor");
    private static final WordSet WHERE = WordSet.of("on", "in", "at");
    private static final WordSet TRAILING = WordSet.of("time", "date", "browse", "views", "reads", "clicks", "hits");
    private static final OutletNames OUTLETS = new OutletNames();
    private static final PhraseTable<String> LABELS = Lexicon.read("labels.txt").table();

    private final Document document;
    private final Dates dates;
    private final Names names;
    private final Set<Integer> credited;

    /** @param bylines who is credited, in whose names no outlet begins */
    StampOutlets(Document document, Dates dates, Names names, List<Byline> bylines) {
        this.credited = bylines.stream()
                .map(byline -> byline.evidence().span().start())
                .collect(Collectors.toUnmodifiableSet());
        this.document = document;
        this.dates = dates;
        this.names = names;
    }

    /** The outlet; null where no line above the text names one. */
    @Nullable
    Span find() {
        Span unsure = null;
        boolean headline = false;
        List<Line> lines = document.lines();
        for (Line line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            if (line.label() == Label.BODY) {
                break;
            }
            headline |= line.label() == Label.HEADLINE;
            if (line.label() == Label.METADATA && line.span().length() <= LONGEST_LINE && !hasField(line)) {
                Span han = hasHan(line.span()) ? PaperNames.first(document, line.span()) : null;
                if (han != null) {
                    return han;
                }
                for (Span run : runs(line.span())) {
                    int from = document.tokenAt(run.start());
                    int to = document.tokenAt(run.end());
                    boolean named = headline
                            ? OUTLETS.isName(document.tokens(), from, to)
                            : OUTLETS.isNews(document.tokens(), from, to);
                    if (named) {
                        return run;
                    }
                    boolean likely = headline
                            && unsure == null
                            && to - from >= 2
                            && !names.has(from)
                            && !credited.contains(run.start());
                    unsure = likely ? run : unsure;
                }
            }
        }
        return unsure == null ? behindDay() : unsure;
    }

    /** "Published: 2022-03-02 | Voice of Yiyang", "Updated: March 2, 2022  By Yiyang Release": the name behind the day of a label. */
    private @Nullable Span behindDay() {
        for (Field field : document.fields()) {
            if (!field.key().equals("time") || field.value().length() > LONGEST_LINE) {
                continue;
            }
            int day = dates.within(field.value()).stream()
                    .filter(DateMention::isFull)
                    .mapToInt(mention -> mention.span().end())
                    .max()
                    .orElse(-1);
            int from = day < 0 ? 0 : document.tokenAt(day);
            boolean mark = day > 0
                    && from < document.tokens().size()
                    && (document.token(from).is("|") || document.token(from).is("by"));
            for (Span run :
                    mark ? runs(new Span(day, Math.max(day + 1, field.value().end()))) : List.<Span>of()) {
                int first = document.tokenAt(run.start());
                int end = document.tokenAt(run.end());
                boolean known = OUTLETS.isName(document.tokens(), first, end);
                boolean person = names.has(first) || credited.contains(run.start());
                if (known || !person && OUTLETS.mayBeName(document.tokens(), first, end)) {
                    return run;
                }
            }
        }
        return null;
    }

    private boolean hasHan(Span span) {
        int to = document.tokens().behind(span.end());
        for (int i = document.tokenAt(span.start()); i < to; i++) {
            if (document.tokens().isHan(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasField(Line line) {
        return document.fields().stream().anyMatch(field -> line.span().contains(field.label()));
    }

    /** The runs of capitalised words on a line between dates, marks and small words. */
    private List<Span> runs(Span line) {
        Tokens tokens = document.tokens();
        List<DateMention> days =
                dates.within(line).stream().filter(DateMention::isFull).toList();
        List<Span> runs = new ArrayList<>();
        int end = document.tokenAt(line.end());
        int from = -1;
        boolean where = false;
        for (int i = document.tokenAt(line.start()); i <= end; i++) {
            Token token = i < end ? tokens.get(i) : null;
            boolean goesOn = token != null
                    && days.stream()
                            .noneMatch(day -> day.span().start() <= token.start()
                                    && token.end() <= day.span().end())
                    && !BREAKS.contains(token)
                    && (token.isCapitalised() || from >= 0 && LINKS.contains(token));
            if (goesOn && from < 0 && !where) {
                from = i;
            } else if (!goesOn && from >= 0) {
                add(runs, from, i);
                from = -1;
            }
            where = token != null && (WHERE.contains(token) || where && goesOn);
        }
        return runs;
    }

    private void add(List<Span> runs, int first, int end) {
        Tokens tokens = document.tokens();
        int to = end;
        while (to > first && (!tokens.get(to - 1).isCapitalised() || TRAILING.contains(tokens.get(to - 1)))) {
            to--;
        }
        boolean named = to > first && OUTLETS.isKnown(tokens, first, to);
        int from = to > first && !named ? OUTLETS.behindPrefix(tokens, first, to) : first;
        PhraseTable.Match<String> label = from < to ? LABELS.longest(tokens, from, to) : null;
        if (label != null && !OUTLETS.isName(tokens, from, to)) {
            from = label.to();
        }
        if (from < to) {
            to = OUTLETS.beforeSuffix(tokens, from, to);
            int half = from + (to - from) / 2;
            boolean doubled =
                    (to - from) % 2 == 0 && document.printed(from, half).equals(document.printed(half, to));
            runs.add(document.span(from, doubled ? half : to));
        }
    }
}
