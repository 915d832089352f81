package org.plenum.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Attested;
import org.plenum.search.PersonTimes;
import org.plenum.search.PersonTimes.Month;
import org.plenum.search.Source;

/**
 * The posts of a person as a picture: a line each, on it the months in which articles attest the post, and its first and last
 * attestation. A month without an article stays empty, whatever lies around it.
 *
 * @param named months with articles that name the person at all
 */
record Timeline(List<Row> rows, List<Cell> named, List<TimeScale.Tick> ticks) {

    private static final int MOST_ROWS = 12;

    /**
     * @param first null where no article that says so is dated
     * @param last null where one dated article says so
     */
    record Row(
            Attested post,
            List<Cell> cells,
            @Nullable End first,
            @Nullable End last) {}

    /**
     * A month.
     *
     * @param from its first day
     */
    record Cell(String x, String width, LocalDate from, long articles) {}

    /** @param mention the words of the article that say so */
    record End(String x, LocalDate day, long article, long mention) {}

    /** Null where there is nothing to see: no post that is attested, or all in one month. */
    static @Nullable Timeline of(List<Attested> posts, PersonTimes times) {
        List<Attested> dated = posts.stream()
                .filter(post -> post.firstSeen() != null)
                .limit(MOST_ROWS)
                .toList();
        List<YearMonth> months = Stream.concat(
                        times.posts().stream().map(post -> post.month().month()),
                        times.named().stream().map(Month::month))
                .distinct()
                .sorted()
                .toList();
        if (dated.isEmpty() || months.size() < 2) {
            return null;
        }
        TimeScale scale = TimeScale.of(months.get(0), months.get(months.size() - 1));
        return new Timeline(
                dated.stream().map(post -> row(post, times, scale)).toList(),
                cells(times.named(), scale),
                scale.ticks());
    }

    private static Row row(Attested post, PersonTimes times, TimeScale scale) {
        List<Month> months = times.posts().stream()
                .filter(month -> month.isOf(post))
                .map(PersonTimes.PostMonth::month)
                .toList();
        End first = end(post.first(), scale);
        End last = end(post.last(), scale);
        return new Row(post, cells(months, scale), first, last == null || last.equals(first) ? null : last);
    }

    private static @Nullable End end(Source source, TimeScale scale) {
        LocalDate day = source.datedOn();
        return day == null ? null : new End(scale.x(day), day, source.article(), source.mention());
    }

    private static List<Cell> cells(List<Month> months, TimeScale scale) {
        List<Cell> cells = new ArrayList<>();
        String width = scale.width(1);
        months.stream()
                .sorted(Comparator.comparing(Month::month))
                .forEach(month -> cells.add(
                        new Cell(scale.x(month.month()), width, month.month().atDay(1), month.articles())));
        return cells;
    }
}
