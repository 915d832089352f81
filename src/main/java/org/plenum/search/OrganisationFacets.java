package org.plenum.search;

import java.util.List;

/**
 * What the bodies of a query divide into. Each facet counts with every filter but its own.
 *
 * @param places by division
 * @param kinds by kind, most first; the labels are the keys
 */
public record OrganisationFacets(DivisionCounts places, List<Count> kinds) {

    public OrganisationFacets {
        kinds = List.copyOf(kinds);
    }
}
