package org.plenum.extraction.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.ArticleFacts.Publication;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Field;
import org.plenum.extraction.document.Line;

/**
 * Finds the day of publication. Where several are printed the paper's own stamp wins over the crawler's. In this order:
 *
 * <ul>
 *   <li>{@code published.label}: the value of "time:", "Release date:", "Date:"
 *   <li>{@code published.source}: behind the source: "Source:Taizhou 2023-09-14 15:21"
 *   <li>{@code published.release-line}: "Huaiji released at 22:47 on January 14, 2023", "Yiyang Daily, May 14, 2019, Page 01"
 *   <li>{@code published.date-line}: a line of its own with nothing but a date, except with a weekday above the headline: that is the day
 *       on which the page was shown ("Sunday, January 15, 2023")
 *   <li>{@code published.dateline}: a full date in the dateline: "BEIJING, March 5, 2023 (Xinhua)"
 *   <li>{@code published.today}: the day behind "today" in the text: "opened today (March 5, 2023)"
 *   <li>{@code published.crawler}: the crawler's prefix " date 2023-03-25 "
 * </ul>
 */
public final class PublicationReader {

    /** Labels whose value a day may stand behind on the same line. */
    private static final List<String> BESIDE =
            List.of("source", "publisher", "contributor", "author", "views", "editor", "category");

    private static final int LATE_DAYS = 2;
    private static final int LONGEST_REST = 16;

    private record Found(LocalDate date, DateMention mention, Rule rule) {}

    private final Document document;
    private final List<DateMention> mentions;
    private final NavigableSet<Integer> labelStarts = new TreeSet<>();
    private final @Nullable Found crawled;

    private PublicationReader(Document document, List<DateMention> mentions) {
        this.document = document;
        this.mentions = mentions;
        document.fields().forEach(field -> labelStarts.add(field.label().start()));
        Span prefix = document.crawlDate();
        this.crawled = prefix == null ? null : fullDate(prefix, Rule.PUBLISHED_CRAWLER);
    }

    /** The day of publication; empty when the text does not print it. */
    public static Optional<Publication> read(Document document, List<DateMention> mentions) {
        return new PublicationReader(document, mentions).read();
    }

    private Optional<Publication> read() {
        for (Found found : stamps()) {
            if (!isLate(found)) {
                return Optional.of(publication(found));
            }
        }
        return crawled == null ? Optional.empty() : Optional.of(publication(crawled));
    }

    private List<Found> stamps() {
        List<Found> stamps = new ArrayList<>();
        addFields(stamps, "time", Rule.PUBLISHED_LABEL);
        BESIDE.forEach(key -> addFields(stamps, key, Rule.PUBLISHED_SOURCE));
        List<Found> above = new ArrayList<>();
        boolean headlineSeen = false;
        for (Line line : document.lines()) {
            headlineSeen |= line.label() == Label.HEADLINE || line.label() == Label.BODY;
            if (line.label() == Label.METADATA && isOutsideFields(line)) {
                addLine(headlineSeen ? stamps : above, line, headlineSeen);
            }
        }
        stamps.addAll(above);
        for (Line line : document.lines()) {
            if (line.label() == Label.DATELINE) {
                add(stamps, line.span(), Rule.PUBLISHED_DATELINE);
            }
        }
        for (DateMention mention : mentions) {
            if (mention.relative() == DateMention.Relative.TODAY && mention.isFull()) {
                add(stamps, mention.span(), Rule.PUBLISHED_TODAY);
            }
        }
        return stamps;
    }

    private void addFields(List<Found> stamps, String key, Rule rule) {
        for (Field field : document.fields()) {
            if (field.key().equals(key)) {
                add(stamps, field.value(), rule);
            }
        }
    }

    private void addLine(List<Found> stamps, Line line, boolean headlineSeen) {
        Found found = fullDate(line.span(), Rule.PUBLISHED_DATE_LINE);
        if (found == null) {
            return;
        }
        boolean whole = line.span().end() - line.span().start()
                <= found.mention().span().length() + LONGEST_REST;
        boolean hasWeekday = new DateWords(document.text(), document.tokens())
                .isWeekday(found.mention().from());
        if (!whole) {
            add(stamps, line.span(), Rule.PUBLISHED_RELEASE_LINE);
        } else if (headlineSeen || !hasWeekday) {
            stamps.add(found);
        }
    }

    private boolean isOutsideFields(Line line) {
        Span prefix = document.crawlDate();
        Integer label = labelStarts.ceiling(line.span().start());
        boolean isPrefix = prefix != null && line.span().contains(prefix);
        return !isPrefix && (label == null || label >= line.span().end());
    }

    private void add(List<Found> stamps, Span span, Rule rule) {
        Found found = fullDate(span, rule);
        if (found != null) {
            stamps.add(found);
        }
    }

    /** The first full date that exists within the span. */
    private @Nullable Found fullDate(Span span, Rule rule) {
        for (DateMention mention : Dates.within(mentions, span)) {
            if (mention.isFull()) {
                LocalDate date = new DateResolver(null)
                        .resolve(mention, null)
                        .map(ResolvedDate::from)
                        .orElse(null);
                if (date != null) {
                    return new Found(date, mention, rule);
                }
            }
        }
        return null;
    }

    /** Whether a stamp is later than the crawl that fetched the page: then it is another date of that page. */
    private boolean isLate(Found found) {
        return crawled != null && found.date().isAfter(crawled.date().plusDays(LATE_DAYS));
    }

    private Publication publication(Found found) {
        return new Publication(
                found.date(),
                found.mention().time(),
                Evidence.of(document.text(), found.mention().span(), found.rule()));
    }
}
