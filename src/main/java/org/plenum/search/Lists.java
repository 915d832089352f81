package org.plenum.search;

/**
 * Lists of one sort of thing: the seam behind which a search index stands.
 *
 * @param <Q> which of them
 * @param <T> a row
 */
public interface Lists<Q, T> {

    /** One page with what all of the list divide into. */
    Listing<T> list(Q query, Paging paging);

    /** One page. */
    Hits<T> find(Q query, Paging paging);

    /** What the rows divide into. */
    ListFacets facets(Q query);
}
