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
 * Pages of a list in the order of time. A page far back costs what one at the front does: counts of days, which are kept as long as the index
 * stays the same, tell in which days it lies, and only these are searched.
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
        Span span = Span.of(days.get().descendingMap(), offset, size);
        return span.skipped() > FEW && span.skipped() > span.rows() / 2
                ? fromTheEnd(span, size)
                : read(within(span), Order.NEWEST, span.skipped(), size);
    }

    /** A page behind very many of one day, read from the other end. */
    private List<T> fromTheEnd(Span span, int size) {
        long left = span.rows() - span.skipped();
        int length = Math.toIntExact(Math.min(size, left));
        List<T> page = new ArrayList<>(read(within(span), Order.OLDEST, left - length, length));
        Collections.reverse(page);
        return page;
    }

    private List<T> read(SearchPredicate predicate, Order order, long offset, int size) {
        return rows.read(predicate, order, Math.toIntExact(offset), size);
    }

    private SearchPredicate within(Span span) {
        return where(list.filtered().filter(list.days(span.first(), span.last())));
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
     * Days that a page lies in.
     *
     * @param first the oldest
     * @param last the newest
     * @param rows how many rows they have
     * @param skipped how many of these come before the page
     */
    private record Span(int first, int last, long rows, long skipped) {

        /** As few days as hold a whole page behind {@code offset}, or what is left of the list. */
        static Span of(NavigableMap<Integer, Long> newest, long offset, int size) {
            int last = newest.firstKey();
            long rows = 0;
            long before = 0;
            for (Map.Entry<Integer, Long> day : newest.entrySet()) {
                if (before + rows <= offset) {
                    before += rows;
                    rows = 0;
                    last = day.getKey();
                }
                rows += day.getValue();
                if (before + rows >= offset + size) {
                    return new Span(day.getKey(), last, rows, offset - before);
                }
            }
            return new Span(newest.lastKey(), last, rows, offset - before);
        }
    }
}
