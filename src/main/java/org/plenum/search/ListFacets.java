package org.plenum.search;

import java.util.List;

/**
 * What the rows of a query divide into. Each facet counts with every filter but its own, so that it shows what else could be chosen. Of
 * dimensions that a list does not have, and of those that only the search index counts while it cannot be used, there are no lines.
 *
 * @param places by division
 * @param times by year, month and day
 * @param kinds by kind, most first; the labels are the keys
 * @param outlets by outlet (key: its id), most first, at most {@link #MOST} and those that are chosen
 * @param people by person, likewise
 * @param organisations by body, likewise
 * @param whole whether all that the list can be narrowed by was counted: not while the search index cannot be used
 */
public record ListFacets(
        DivisionCounts places,
        TimeCounts times,
        List<Count> kinds,
        List<Count> outlets,
        List<Count> people,
        List<Count> organisations,
        boolean whole) {

    /** Lines of a facet that has no natural end. */
    public static final int MOST = 20;

    public ListFacets {
        kinds = List.copyOf(kinds);
        outlets = List.copyOf(outlets);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
    }

    /** What the database counts: the rest would take it a good part of a large archive. */
    static ListFacets ofDatabase(DivisionCounts places, TimeCounts times, List<Count> kinds, List<Count> outlets) {
        return new ListFacets(places, times, kinds, outlets, List.of(), List.of(), false);
    }

    /** By month, "2023-01", in order; months without rows are left out. */
    public List<Count> months() {
        return times.months();
    }

    /** Rows without a date. */
    public long undated() {
        return times.undated();
    }
}
