package org.plenum.search;

import java.util.List;

/** Lists of people: the seam behind which a search index may stand. */
public interface PersonSearch {

    /** One page: exact names before beginnings of names before given names, each by name; where there are none, names that differ by a letter. */
    Hits<PersonHit> find(PersonQuery query, Paging paging);

    /** How many people of the query belong to each province; its own place is left aside. */
    DivisionCounts places(PersonQuery query);

    /** People whose name is exactly the text, in any order of its words; at most {@code limit}. */
    List<PersonHit> named(String text, int limit);

    /** People whose name differs from the text by one letter, in any order of its words; none while the search index cannot be used. */
    List<PersonHit> meant(String text, int limit);
}
