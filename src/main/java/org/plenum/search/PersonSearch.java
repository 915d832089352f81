package org.plenum.search;

import java.util.List;

/**
 * Lists of people: exact names before beginnings of names before given names, each by name; where there are none, names that differ by a
 * letter.
 */
public interface PersonSearch extends Lists<PersonQuery, PersonHit> {

    /** People whose name is exactly the text, in any order of its words; at most {@code limit}. */
    List<PersonHit> named(String text, int limit);

    /** People whose name differs from the text by one letter, in any order of its words; none while the search index cannot be used. */
    List<PersonHit> meant(String text, int limit);
}
