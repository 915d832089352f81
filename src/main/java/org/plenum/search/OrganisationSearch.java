package org.plenum.search;

/** Lists of bodies: the seam behind which a search index may stand. */
public interface OrganisationSearch {

    /** One page, by division from the top down, then by name; bodies of no division last. */
    Hits<OrganisationHit> find(OrganisationQuery query, Paging paging);

    OrganisationFacets facets(OrganisationQuery query);
}
