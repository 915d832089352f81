package org.plenum.admin;

import org.jspecify.annotations.Nullable;
import org.plenum.web.BadParameterException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where in a list a page is.
 *
 * @param number from 1
 * @param last number of the last page, at least 1
 * @param before address of the page before; null on the first
 * @param after address of the page after; null on the last
 */
record Pages(
        int number,
        int last,
        @Nullable String before,
        @Nullable String after) {

    private static final int LAST_PAGE = 1_000_000;

    /**
     * @param address the list's address with its filters, without the page
     * @param total rows in the list
     */
    static Pages of(String address, int number, int size, long total) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        return new Pages(
                number,
                last,
                number > 1 ? addressOf(address, Math.min(number - 1, last)) : null,
                number < last ? addressOf(address, number + 1) : null);
    }

    /**
     * The number of the page asked for; the first when none is.
     *
     * @throws BadParameterException when it is no number, or too large for one
     */
    static int numberOf(@Nullable String page) {
        if (page == null || page.isBlank()) {
            return 1;
        }
        return Numbers.positive(page, LAST_PAGE)
                .orElseThrow(() -> new BadParameterException("page", page, "page"))
                .intValue();
    }

    private static String addressOf(String address, int page) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromUriString(address);
        return page == 1 ? uri.toUriString() : uri.queryParam("page", page).toUriString();
    }
}
