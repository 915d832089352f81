package org.plenum.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Counts by number, without an object a number; grows with the different numbers counted. For one thread. */
final class NumberCounts {

    private static final int FIRST_ROOM = 256;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private long[] values = new long[FIRST_ROOM];
    private int[] counts = new int[FIRST_ROOM];
    private int used;

    /** @param count positive */
    void add(long value, int count) {
        int at = at(values, counts, value);
        if (counts[at] == 0) {
            values[at] = value;
            used++;
        }
        counts[at] += count;
        if (used * 2 > values.length) {
            grow();
        }
    }

    long of(long value) {
        return counts[at(values, counts, value)];
    }

    /** Where a value is, or would be: a place with a count of 0. */
    private static int at(long[] values, int[] counts, long value) {
        int mask = values.length - 1;
        int at = (int) (value * SCATTER >>> 40) & mask;
        while (counts[at] != 0 && values[at] != value) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] moreValues = new long[values.length * 2];
        int[] moreCounts = new int[values.length * 2];
        for (int i = 0; i < values.length; i++) {
            if (counts[i] != 0) {
                int at = at(moreValues, moreCounts, values[i]);
                moreValues[at] = values[i];
                moreCounts[at] = counts[i];
            }
        }
        values = moreValues;
        counts = moreCounts;
    }

    /**
     * @param most so many values that were counted most, of equals the smallest number first
     * @param named values that are behind them in any case, with 0 where they were not counted
     */
    Map<Long, Long> most(int most, Collection<Long> named) {
        Comparator<Long> worth = Comparator.<Long>comparingLong(this::of).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Long> best = new PriorityQueue<>(most + 1, worth);
        for (int i = 0; i < values.length; i++) {
            Long last = best.peek();
            if (counts[i] == 0 || last != null && best.size() == most && counts[i] < of(last)) {
                continue;
            }
            best.add(values[i]);
            if (best.size() > most) {
                best.remove();
            }
        }
        Long[] sorted = best.toArray(Long[]::new);
        Arrays.sort(sorted, worth.reversed());
        Map<Long, Long> all = new LinkedHashMap<>();
        for (Long value : sorted) {
            all.put(value, of(value));
        }
        named.forEach(value -> all.putIfAbsent(value, of(value)));
        return all;
    }

    /** All of them, in order; for numbers that are no longer than an int. */
    TreeMap<Integer, Long> all() {
        TreeMap<Integer, Long> all = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            if (counts[i] != 0) {
                all.put(Math.toIntExact(values[i]), (long) counts[i]);
            }
        }
        return all;
    }
}
