package org.plenum.search;

/** Lists of bodies: by division from the top down, then by name; bodies of no division last. */
public interface OrganisationSearch extends Lists<OrganisationQuery, OrganisationHit> {}
