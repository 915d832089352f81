package org.plenum.search;

import java.util.List;

/**
 * What the articles of a query divide into. Each facet counts with every filter but its own, so that it shows what else could be chosen.
 *
 * @param places by division
 * @param months by month, "2023-01", in order; months without articles are left out
 * @param outlets by outlet (key: its id), most first, at most 20
 * @param undated articles without a date
 */
public record ArticleFacets(DivisionCounts places, List<Count> months, List<Count> outlets, long undated) {

    public ArticleFacets {
        months = List.copyOf(months);
        outlets = List.copyOf(outlets);
    }
}
