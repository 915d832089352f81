package org.plenum.search;

import static org.plenum.search.index.ArticleDocument.NONE;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the index counts of divisions. It is often kept, and with it what has been made of it once. Thread-safe. */
final class PlaceCounts {

    static final PlaceCounts NOTHING = new PlaceCounts(Map.of());

    private final Map<String, Long> counts;
    private volatile @Nullable DivisionCounts divisions;

    /** @param counts by code, and of {@code NONE}, as the field of a {@link ListForm} has them */
    PlaceCounts(Map<String, Long> counts) {
        this.counts = counts;
    }

    /** @param form of the list that was counted, always the same */
    DivisionCounts divisions(Places places, ListForm form) {
        DivisionCounts known = divisions;
        if (known == null) {
            known = read(places, form);
            divisions = known;
        }
        return known;
    }

    private DivisionCounts read(Places places, ListForm form) {
        Map<String, Long> byCode = new HashMap<>(counts);
        Long none = byCode.remove(NONE);
        return form.placesSummed()
                ? new DivisionCounts(places, byCode, none == null ? 0 : none)
                : DivisionCounts.ofTotals(places, byCode, none == null ? 0 : none);
    }
}
