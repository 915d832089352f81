package org.plenum.search.index;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.plenum.archive.MeetingKind;

/**
 * What the articles that name somebody, or a body, say: in which months, of which outlets, at which kinds of meetings, with which posts. As numbers,
 * each once and in order, for an archive has many people, and most of them are named a few times.
 */
final class Trace {

    /** What a number stands for. */
    private enum Sort {
        MONTH,
        OUTLET,
        KIND,
        /** The body of a person's post, the person in a body's. */
        POST
    }

    private static final int BITS_OF_SORT = 2;
    private static final int MONTHS = 12;
    private static final int RADIX = 10;
    private static final MeetingKind[] KINDS = MeetingKind.values();

    private long[] facts = new long[4];
    private int size;

    /** @param month "2023-01"; {@link ArticleDocument#NONE} adds nothing */
    void month(String month) {
        if (!month.equals(ArticleDocument.NONE)) {
            int dash = month.lastIndexOf('-');
            // Cut by hand, for the document of a person may have hundreds, and each further article reads them.
            int year = Integer.parseInt(month, 0, dash, RADIX);
            add(Sort.MONTH, (long) MONTHS * year + Integer.parseInt(month, dash + 1, month.length(), RADIX) - 1);
        }
    }

    void outlet(long outlet) {
        add(Sort.OUTLET, outlet);
    }

    /** @param kind name of a {@link MeetingKind} */
    void kind(String kind) {
        add(Sort.KIND, MeetingKind.valueOf(kind).ordinal());
    }

    void post(long other) {
        add(Sort.POST, other);
    }

    /** In order; {@link ArticleDocument#NONE} alone where there is none. */
    List<String> months() {
        List<String> months = of(
                Sort.MONTH,
                month -> YearMonth.of(
                                Math.toIntExact(Math.floorDiv(month, MONTHS)), (int) Math.floorMod(month, MONTHS) + 1)
                        .toString());
        return months.isEmpty() ? List.of(ArticleDocument.NONE) : months;
    }

    List<Long> outlets() {
        return of(Sort.OUTLET, outlet -> outlet);
    }

    List<String> kinds() {
        return of(Sort.KIND, kind -> KINDS[(int) kind].name());
    }

    List<Long> posts() {
        return of(Sort.POST, other -> other);
    }

    void addAll(Trace other) {
        LongStream.of(other.facts).limit(other.size).forEach(this::add);
    }

    private void add(Sort sort, long value) {
        add(value << BITS_OF_SORT | sort.ordinal());
    }

    private void add(long fact) {
        int at = Arrays.binarySearch(facts, 0, size, fact);
        if (at >= 0) {
            return;
        }
        if (size == facts.length) {
            facts = Arrays.copyOf(facts, 2 * size);
        }
        int place = -at - 1;
        System.arraycopy(facts, place, facts, place + 1, size - place);
        facts[place] = fact;
        size++;
    }

    private <T> List<T> of(Sort sort, LongFunction<T> reading) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if ((facts[i] & (1 << BITS_OF_SORT) - 1) == sort.ordinal()) {
                values.add(reading.apply(facts[i] >> BITS_OF_SORT));
            }
        }
        return values;
    }
}
