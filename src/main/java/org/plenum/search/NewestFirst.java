package org.plenum.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.plenum.search.IndexedLists.Asked;
import org.plenum.search.ListIndex.Page;
import org.plenum.search.ListRows.Order;

/**
 * Pages of a list in the order of time. A page far back costs what one at the front does: the days before it are skipped by their counts,
 * which are kept as long as the index stays the same.
 */
final class NewestFirst<T> {

    /** Rows that are skipped one by one; to skip more, days are counted. */
    private static final int FEW = 1_000;

    private final ListIndex list;
    private final ListRows<T> rows;
    private final List<Long> left;
    private final Supplier<TreeMap<Integer, Long>> days;

    /**
     * @param left rows that are left out
     * @param days how many rows begin on each day, those left out not counted
     */
    NewestFirst(ListIndex list, ListRows<T> rows, List<Long> left, Supplier<TreeMap<Integer, Long>> days) {
        this.list = list;
        this.rows = rows;
        this.left = left;
        this.days = days;
    }

    /** @param total of the list */
    List<T> page(long offset, int size, long total) {
        if (offset >= total) {
            return List.of();
        }
        if (offset <= FEW) {
            return read(where(), Order.NEWEST, offset, size);
        }
        NavigableMap<Integer, Long> newest = days.get().descendingMap();
        Skip skip = Skip.of(newest, offset);
        long ofDay = newest.getOrDefault(skip.begin(), 0L);
        if (skip.rest() > FEW && ofDay - skip.rest() - size > 0 && skip.rest() > ofDay / 2) {
            return fromTheEnd(skip, ofDay, size);
        }
        return read(upTo(Integer.MIN_VALUE, skip.begin()), Order.NEWEST, skip.rest(), size);
    }

    /** A page within one day that has very many, read from the end of that day. */
    private List<T> fromTheEnd(Skip skip, long ofDay, int size) {
        List<T> page =
                new ArrayList<>(read(upTo(skip.begin(), skip.begin()), Order.OLDEST, ofDay - skip.rest() - size, size));
        Collections.reverse(page);
        return page;
    }

    private List<T> read(SearchPredicate predicate, Order order, long offset, int size) {
        return rows.read(predicate, order, Math.toIntExact(offset), size);
    }

    private SearchPredicate upTo(int from, int to) {
        return where(list.filtered().filter(list.days(from, to)));
    }

    private SearchPredicate where() {
        return where(list.filtered());
    }

    private SearchPredicate where(BooleanPredicateClausesStep<?, ?> filtered) {
        return left.isEmpty()
                ? filtered.toPredicate()
                : filtered.mustNot(list.scope().predicate().id().matchingAny(left))
                        .toPredicate();
    }

    /** The same for a list of which nothing is left out. Pages at the front of all rows are those that are asked for most, and are kept. */
    static <T> Page<T> page(Asked asked, ListRows<T> rows, Paging paging, long total) {
        NewestFirst<T> newest = new NewestFirst<>(asked.list(), rows, List.of(), () -> asked.numbers("day"));
        Supplier<List<T>> page = () -> newest.page(paging.offset(), paging.size(), total);
        boolean front = asked.ofAll() && paging.offset() == 0;
        return new Page<>(front ? asked.cached("newest " + paging.size(), page) : page.get(), total);
    }

    /**
     * @param begin the day in which the page begins
     * @param rest rows to skip within it
     */
    private record Skip(int begin, long rest) {

        static Skip of(Map<Integer, Long> counts, long offset) {
            long rest = offset;
            for (Map.Entry<Integer, Long> count : counts.entrySet()) {
                if (rest < count.getValue()) {
                    return new Skip(count.getKey(), rest);
                }
                rest -= count.getValue();
            }
            return new Skip(Integer.MIN_VALUE, 0);
        }
    }
}
