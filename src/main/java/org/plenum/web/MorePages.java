package org.plenum.web;

import org.jspecify.annotations.Nullable;
import org.plenum.search.Hits;

/**
 * The way through a list that is a part of a page.
 *
 * @param previous parameters of the page before, "?posts=1"; null on the first
 * @param next parameters of the page behind; null on the last
 */
record MorePages(
        long from,
        long to,
        long total,
        @Nullable String previous,
        @Nullable String next) {

    /** Null where everything is on one page. */
    static @Nullable MorePages of(Hits<?> hits, String parameter) {
        int page = hits.paging().page();
        if (hits.pages() == 1 && page == 1) {
            return null;
        }
        return new MorePages(
                hits.from(),
                hits.to(),
                hits.total(),
                page == 1 ? null : "?" + parameter + "=" + (page - 1),
                page >= hits.pages() ? null : "?" + parameter + "=" + (page + 1));
    }
}
