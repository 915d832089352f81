package org.plenum.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Count;
import org.plenum.search.Period;

/**
 * One of the things by which a list can be narrowed.
 *
 * @param titleKey message key of its name
 * @param all address of the list without anything chosen of it; null when nothing is
 * @param lines what can be chosen, and what is
 */
record Facet(String titleKey, @Nullable String all, List<Line> lines) {

    /** Lines that are shown at once; the others, if there are more than one, fold out. */
    private static final int FEW = 8;

    /**
     * @param label as people call it; where {@code key} is true, the message key of it
     * @param zh Chinese name; null where there is none
     * @param period for a part of time, which is called by the language's own pattern; else null
     * @param share of the largest line, in percent, for its bar
     * @param address the list with this chosen too; without it where it is chosen
     * @param below what it divides into, where it is chosen or something in it is
     */
    record Line(
            String label,
            boolean key,
            @Nullable String zh,
            @Nullable Period period,
            long count,
            int share,
            String address,
            boolean chosen,
            List<Line> below) {

        Line {
            below = List.copyOf(below);
        }

        /** Whether it, or something in it, is chosen. */
        public boolean open() {
            return chosen || below.stream().anyMatch(Line::open);
        }
    }

    Facet {
        lines = List.copyOf(lines);
    }

    /** The first lines, and those that are open. */
    public List<Line> shown() {
        return Stream.concat(
                        lines.stream().limit(few()), lines.stream().skip(few()).filter(Line::open))
                .toList();
    }

    /** The others. */
    public List<Line> hidden() {
        return lines.stream().skip(few()).filter(Predicate.not(Line::open)).toList();
    }

    private int few() {
        return lines.size() == FEW + 1 ? FEW + 1 : FEW;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /**
     * A facet of plain values.
     *
     * @param parameter in the address
     * @param prefix of the message keys of the labels; null where they are names
     */
    static Facet of(
            String titleKey,
            List<Count> counts,
            String parameter,
            @Nullable String prefix,
            Filters filters,
            String path) {
        long most = counts.stream().mapToLong(Count::count).max().orElse(1);
        List<String> chosen = filters.all(parameter);
        return new Facet(
                titleKey,
                chosen.isEmpty() ? null : filters.without(parameter).path(path),
                counts.stream()
                        .map(count -> {
                            boolean here = chosen.contains(count.key());
                            Filters changed = here
                                    ? filters.removing(parameter, count.key())
                                    : filters.adding(parameter, count.key(), other -> false);
                            return new Line(
                                    prefix == null ? count.label() : prefix + count.label(),
                                    prefix != null,
                                    null,
                                    null,
                                    count.count(),
                                    share(count.count(), most),
                                    changed.path(path),
                                    here,
                                    List.of());
                        })
                        .toList());
    }

    /** How long the bar of a line is beside that of the largest, in percent. */
    static int share(long count, long most) {
        return most <= 0 ? 0 : (int) Math.max(1, Math.round(100.0 * count / most));
    }
}
