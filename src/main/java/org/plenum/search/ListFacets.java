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
 */
public record ListFacets(
        DivisionCounts places,
        TimeCounts times,
        List<Count> kinds,
        List<Count> outlets,
        List<Count> people,
        List<Count> organisations) {

    /** Lines of a facet that has no natural end. */
    public static final int MOST = 20;

    public ListFacets {
        kinds = List.copyOf(kinds);
        outlets = List.copyOf(outlets);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
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
