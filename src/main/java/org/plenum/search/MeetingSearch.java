package org.plenum.search;

/** Lists of meetings: the seam behind which a search index may stand. */
public interface MeetingSearch {

    /** One page, newest first, meetings of unknown day last. */
    Hits<MeetingHit> find(MeetingQuery query, Paging paging);

    MeetingFacets facets(MeetingQuery query);
}
