package org.plenum.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Counts by number, without an object a number; grows with the different numbers counted. Small ones, as those of people are, have a place of
 * their own, others share a table. For one thread.
 */
final class NumberCounts {

    private static final int FIRST_ROOM = 256;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /** Numbers below it are small: a megabyte of counts at most. */
    private static final int SMALL = 1 << 18;

    private int[] small = new int[FIRST_ROOM];
    private long[] values = new long[FIRST_ROOM];
    private int[] counts = new int[FIRST_ROOM];
    private int used;

    /** @param count positive */
    void add(long value, int count) {
        if (value >= 0 && value < small.length) {
            small[(int) value] += count;
        } else if (value >= 0 && value < SMALL) {
            small = Arrays.copyOf(small, Integer.highestOneBit((int) value) * 2);
            small[(int) value] = count;
        } else {
            addOther(value, count);
        }
    }

    private void addOther(long value, int count) {
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
        if (value >= 0 && value < SMALL) {
            return value < small.length ? small[(int) value] : 0;
        }
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

    @FunctionalInterface
    private interface Counted {
        void see(long value, int count);
    }

    private void each(Counted counted) {
        for (int value = 0; value < small.length; value++) {
            if (small[value] != 0) {
                counted.see(value, small[value]);
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (counts[i] != 0) {
                counted.see(values[i], counts[i]);
            }
        }
    }

    /**
     * @param most so many values that were counted most, of equals the smallest number first
     * @param named values that are behind them in any case, with 0 where they were not counted
     */
    Map<Long, Long> most(int most, Collection<Long> named) {
        Comparator<Long> worth = Comparator.<Long>comparingLong(this::of).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Long> best = new PriorityQueue<>(most + 1, worth);
        each((value, count) -> {
            Long last = best.peek();
            if (last == null || best.size() < most || count >= of(last)) {
                best.add(value);
            }
            if (best.size() > most) {
                best.remove();
            }
        });
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
        each((value, count) -> all.put(Math.toIntExact(value), (long) count));
        return all;
    }
}
