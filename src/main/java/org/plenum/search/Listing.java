package org.plenum.search;

/**
 * A page of a list, and what all of it divides into, both of one state of the archive.
 *
 * @param ranked whether the rows are in the order asked for: false when relevance was asked for while the search index cannot be used
 */
public record Listing<T>(Hits<T> hits, ListFacets facets, boolean ranked) {}
