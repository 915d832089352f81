package org.plenum.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenum.search.PersonTimes.Position;
import org.plenum.search.PersonTimes.RosterPlace;
import org.plenum.search.PersonTimesReader;

/**
 * A person's places in lists of those present, the first on top, from left to right by day. Where there are very many, the places of some
 * months are drawn as one line from the best to the worst with a dot at the middle one.
 *
 * @param lowest the last place drawn
 * @param newest the newest of the places, newest first, for the table beside the picture
 * @param total how many places there are
 */
record RosterChart(
        List<Dot> dots, List<Span> spans, List<TimeScale.Tick> ticks, int lowest, List<RosterPlace> newest, int total) {

    /** Height of the picture without its scale, in pixels. */
    static final int HEIGHT = 112;

    private static final int MARGIN = 12;
    private static final int MOST_SPANS = 48;

    record Dot(String x, int y, RosterPlace place) {}

    /**
     * @param middle the median
     * @param from first day of the months put together
     */
    record Span(String x, int top, int bottom, int y, int best, int worst, int middle, int count, LocalDate from) {}

    /**
     * Null where there are fewer than two places, which no picture makes clearer.
     *
     * @param places oldest first
     * @param known the newest of them, of which more is known; likewise
     */
    static @Nullable RosterChart of(List<Position> places, List<RosterPlace> known) {
        if (places.size() < 2) {
            return null;
        }
        int lowest = Math.max(2, places.stream().mapToInt(Position::place).max().orElse(2));
        TimeScale scale = TimeScale.of(
                YearMonth.from(places.get(0).day()),
                YearMonth.from(places.get(places.size() - 1).day()));
        boolean few = places.size() <= known.size();
        List<RosterPlace> newest = new ArrayList<>(
                known.subList(Math.max(0, known.size() - PersonTimesReader.NEWEST_PLACES), known.size()));
        Collections.reverse(newest);
        return new RosterChart(
                few
                        ? known.stream()
                                .map(place -> new Dot(scale.x(place.day()), y(place.position(), lowest), place))
                                .toList()
                        : List.of(),
                few ? List.of() : spans(places, scale, lowest),
                scale.ticks(),
                lowest,
                newest,
                places.size());
    }

    private static int y(int position, int lowest) {
        return MARGIN + Math.round((float) (HEIGHT - 2 * MARGIN) * (position - 1) / (lowest - 1));
    }

    private static List<Span> spans(List<Position> places, TimeScale scale, int lowest) {
        int each = (scale.months() + MOST_SPANS - 1) / MOST_SPANS;
        TreeMap<Long, List<Position>> together = new TreeMap<>();
        for (Position place : places) {
            long month = scale.first().until(YearMonth.from(place.day()), ChronoUnit.MONTHS);
            together.computeIfAbsent(month / each, key -> new ArrayList<>()).add(place);
        }
        return together.entrySet().stream()
                .map(entry -> {
                    YearMonth from = scale.first().plusMonths(entry.getKey() * each);
                    return span(entry.getValue(), from, from.plusMonths(each - 1L), scale, lowest);
                })
                .toList();
    }

    private static Span span(List<Position> places, YearMonth from, YearMonth to, TimeScale scale, int lowest) {
        List<Integer> sorted = places.stream().map(Position::place).sorted().toList();
        int best = sorted.get(0);
        int worst = sorted.get(sorted.size() - 1);
        int middle = sorted.get(sorted.size() / 2);
        double x = (scale.at(from.atDay(1)) + scale.at(to.atEndOfMonth())) / 2;
        return new Span(
                TimeScale.percent(x),
                y(best, lowest),
                y(worst, lowest),
                y(middle, lowest),
                best,
                worst,
                middle,
                places.size(),
                from.atDay(1));
    }
}
