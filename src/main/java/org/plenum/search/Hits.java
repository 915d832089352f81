package org.plenum.search;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the rows of this page; empty beyond the last page
 * @param total exact number of rows on all pages
 */
public record Hits<T>(List<T> items, long total, Paging paging) {

    public Hits {
        items = List.copyOf(items);
    }

    /** Number of pages, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + paging.size() - 1) / paging.size());
    }

    /** Number of the first row on this page, from 1. */
    public long from() {
        return paging.offset() + 1;
    }

    /** Number of the last row on this page. */
    public long to() {
        return paging.offset() + items.size();
    }
}
