package org.plenum.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Hits;

/**
 * The pages of a list.
 *
 * @param previous address of the page before; null on the first
 * @param next address of the page behind; null on the last
 * @param sizes rows a page that can be chosen
 */
record Pager(
        int page,
        int pages,
        long from,
        long to,
        long total,
        String first,
        @Nullable String previous,
        @Nullable String next,
        List<Size> sizes) {

    /** @param address the list with so many rows a page; null for the present size */
    record Size(int size, @Nullable String address) {}

    static Pager of(Hits<?> hits, Filters filters, String path) {
        int page = hits.paging().page();
        return new Pager(
                page,
                hits.pages(),
                hits.from(),
                hits.to(),
                hits.total(),
                filters.page(1).path(path),
                page > 1 ? filters.page(Math.min(page - 1, hits.pages())).path(path) : null,
                page < hits.pages() ? filters.page(page + 1).path(path) : null,
                Parameters.SIZES.stream()
                        .map(size -> new Size(size, sized(size, hits.paging().size(), filters, path)))
                        .toList());
    }

    /** Whether the page lies behind the last. */
    public boolean beyond() {
        return page > pages;
    }

    private static @Nullable String sized(int size, int present, Filters filters, String path) {
        if (size == present) {
            return null;
        }
        return filters.with("size", size == Parameters.DEFAULT_SIZE ? null : size)
                .path(path);
    }
}
