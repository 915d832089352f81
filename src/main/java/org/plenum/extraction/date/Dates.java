package org.plenum.extraction.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.ArticleFacts.Publication;
import org.plenum.extraction.DateFact;
import org.plenum.extraction.DateFact.Basis;
import org.plenum.extraction.Span;
import org.plenum.extraction.date.DateMention.Day;
import org.plenum.extraction.date.DateMention.Precision;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Line;

/** All dates of an article: what is printed, when it was published, and the days that are meant. Immutable. */
public final class Dates {

    private final List<DateMention> mentions;
    private final @Nullable Publication published;
    private final DateResolver resolver;
    private final @Nullable SpokenYears spoken;

    private Dates(
            List<DateMention> mentions,
            @Nullable Publication published,
            @Nullable LocalDate written,
            @Nullable SpokenYears spoken) {
        this.mentions = mentions;
        this.published = published;
        this.resolver = new DateResolver(written);
        this.spoken = spoken;
    }

    public static Dates of(Document document) {
        List<DateMention> mentions = DateFinder.find(document.text(), document.tokens());
        Publication published = PublicationReader.read(document, mentions).orElse(null);
        SpokenYears spoken = published == null ? SpokenYears.of(document, mentions) : null;
        return new Dates(mentions, published, written(document, mentions, published), spoken);
    }

    /** The dateline's day where it has one, as the report was written on it: "April 20 (Reporter ...) This afternoon". */
    private static @Nullable LocalDate written(
            Document document, List<DateMention> mentions, @Nullable Publication published) {
        if (published == null) {
            return null;
        }
        DateResolver byPublication = new DateResolver(published.date());
        for (Line line : document.lines()) {
            if (line.label() == Label.DATELINE) {
                for (DateMention mention : within(mentions, line.span())) {
                    Optional<ResolvedDate> day = byPublication.resolve(mention, null);
                    if (day.isPresent()
                            && !day.get().from().isBefore(published.date().minusDays(14))) {
                        return day.get().from();
                    }
                }
            }
        }
        return published.date();
    }

    /** Every date of the text, in order, site furniture included. */
    public List<DateMention> mentions() {
        return mentions;
    }

    /** The dates that stand within a span, in order. */
    public List<DateMention> within(Span span) {
        return within(mentions, span);
    }

    /** The days that stand within a span, in order: no years or months alone. */
    public List<DateMention> daysWithin(Span span) {
        List<DateMention> within = within(span);
        return within.isEmpty()
                ? within
                : within.stream().filter(m -> m.precision() == Precision.DAY).toList();
    }

    /** The day of publication; null when the text does not print it. */
    public @Nullable Publication published() {
        return published;
    }

    /**
     * The day that a wording means. A day without a month ("on the 6th") in an article of unknown date takes the month of the day named
     * before it, and a month and a day take the year of the work that the article speaks of ("the 2021 budget adjustment plan").
     *
     * @param mention one of {@link #mentions()}
     * @param statedYear the year named with the event ("the 6th meeting in 2023"); null when none is
     * @return empty when the text gives no ground for a full date
     */
    public Optional<ResolvedDate> resolve(DateMention mention, @Nullable Integer statedYear) {
        Optional<ResolvedDate> resolved = resolver.resolve(mention, statedYear);
        if (resolved.isPresent() || mention.first().day() == null) {
            return resolved;
        }
        if (mention.first().month() != null) {
            return ofSpokenYear(mention, mention.first().month());
        }
        DateMention before = lastWithMonth(mention);
        return before == null
                ? Optional.empty()
                : resolver.resolve(withMonthOf(before, mention), statedYear)
                        .map(day -> new ResolvedDate(day.from(), day.until(), Basis.DATE_BEFORE));
    }

    private Optional<ResolvedDate> ofSpokenYear(DateMention mention, int month) {
        Integer year = spoken == null || mention.first().year() != null ? null : spoken.of(month);
        return year == null
                ? Optional.empty()
                : resolver.resolve(mention, year)
                        .map(day -> new ResolvedDate(day.from(), day.until(), Basis.SPOKEN_YEAR));
    }

    /** The last date with month and day before the mention. */
    private @Nullable DateMention lastWithMonth(DateMention mention) {
        for (int i = firstFrom(mentions, mention.span().start()) - 1; i >= 0; i--) {
            DateMention other = mentions.get(i);
            if (other.first().month() != null && other.first().day() != null) {
                return other;
            }
        }
        return null;
    }

    private static DateMention withMonthOf(DateMention before, DateMention mention) {
        Day day = new Day(
                before.first().year(), before.first().month(), mention.first().day());
        return new DateMention(
                mention.from(),
                mention.to(),
                mention.span(),
                day,
                mention.last(),
                null,
                mention.part(),
                mention.time(),
                mention.rule());
    }

    /**
     * Every date of the text with the day that it means, in order.
     *
     * @param statedYears years named with events, by the first offset of the date that tells when the event was
     */
    public List<DateFact> facts(String text, Map<Integer, Integer> statedYears) {
        return mentions.stream()
                .map(mention -> {
                    Optional<ResolvedDate> day =
                            resolve(mention, statedYears.get(mention.span().start()));
                    return new DateFact(
                            mention.evidence(text),
                            day.map(ResolvedDate::from).orElse(null),
                            day.map(ResolvedDate::until).orElse(null),
                            day.map(ResolvedDate::basis).orElse(null));
                })
                .toList();
    }

    static List<DateMention> within(List<DateMention> mentions, Span span) {
        int from = firstFrom(mentions, span.start());
        int to = from;
        while (to < mentions.size() && mentions.get(to).span().end() <= span.end()) {
            to++;
        }
        return mentions.subList(from, to);
    }

    /** Index of the first mention that begins at or behind an offset. */
    private static int firstFrom(List<DateMention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
