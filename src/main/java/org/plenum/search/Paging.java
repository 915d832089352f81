package org.plenum.search;

/**
 * Which part of a list.
 *
 * @param page number of the page, from 1
 * @param size rows on a page
 */
public record Paging(int page, int size) {

    public Paging {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("no page " + page + " of " + size);
        }
    }

    /** The first rows. */
    public static Paging first(int size) {
        return new Paging(1, size);
    }

    /** Rows before this page. */
    public long offset() {
        return (page - 1L) * size;
    }
}
