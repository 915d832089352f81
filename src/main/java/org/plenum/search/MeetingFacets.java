package org.plenum.search;

import java.util.List;

/**
 * What the meetings of a query divide into. Each facet counts with every filter but its own.
 *
 * @param places by division of the host
 * @param months by month, "2023-01", in order
 * @param kinds by kind, most first; the labels are the keys
 * @param undated meetings whose day is unknown
 */
public record MeetingFacets(DivisionCounts places, List<Count> months, List<Count> kinds, long undated) {

    public MeetingFacets {
        months = List.copyOf(months);
        kinds = List.copyOf(kinds);
    }
}
