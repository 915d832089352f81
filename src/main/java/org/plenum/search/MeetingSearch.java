package org.plenum.search;

import java.util.List;

/** Lists of meetings: the newest first, meetings of unknown day last. */
public interface MeetingSearch extends Lists<MeetingQuery, MeetingHit> {

    /**
     * How many meetings of a query there are on each day of a year, "2023-01-13", in order; days without are left out. One of several days counts
     * on each of them. What the query says of periods is left aside.
     */
    List<Count> daysOf(Period year, MeetingQuery query);
}
