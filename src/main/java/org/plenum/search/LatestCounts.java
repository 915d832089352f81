package org.plenum.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts by number, and the latest day of each. For one thread. */
final class LatestCounts {

    private final Map<Long, Line> lines = new HashMap<>();

    private static final class Line {
        private int count;
        private int latest = Integer.MIN_VALUE;
    }

    /**
     * @param count rows that have the number
     * @param latest the greatest of their days, as documents hold them
     */
    record Counted(long number, int count, int latest) {}

    void add(long number, int day) {
        Line line = lines.computeIfAbsent(number, key -> new Line());
        line.count++;
        line.latest = Math.max(line.latest, day);
    }

    /** All, those that were counted most first, of equals those with the latest day. */
    List<Counted> mostFirst() {
        return lines.entrySet().stream()
                .map(line -> new Counted(line.getKey(), line.getValue().count, line.getValue().latest))
                .sorted(Comparator.comparingInt(Counted::count)
                        .thenComparingInt(Counted::latest)
                        .reversed())
                .toList();
    }
}
