package org.plenum.search;

import java.util.List;

/**
 * What the articles of a query divide into. Each facet counts with every filter but its own, so that it shows what else could be chosen.
 *
 * @param places by division
 * @param months by month, "2023-01", in order; months without articles are left out
 * @param days by day, "2023-01-13", in order, when the query asks for days of one month; else empty
 * @param kinds by kind of the meetings reported, most first; the labels are the keys
 * @param outlets by outlet (key: its id), most first, at most {@link #MOST}
 * @param people by person named, likewise; empty while the search index cannot be used
 * @param organisations by body named, likewise
 * @param undated articles without a date
 */
public record ArticleFacets(
        DivisionCounts places,
        List<Count> months,
        List<Count> days,
        List<Count> kinds,
        List<Count> outlets,
        List<Count> people,
        List<Count> organisations,
        long undated) {

    /** Lines of a facet that has no natural end. */
    public static final int MOST = 20;

    public ArticleFacets {
        months = List.copyOf(months);
        days = List.copyOf(days);
        kinds = List.copyOf(kinds);
        outlets = List.copyOf(outlets);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
    }
}
