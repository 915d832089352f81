package org.plenum.search;

import java.util.List;

/**
 * Lists of people: exact names before beginnings of names before given names, each by name; where there are none, names that differ by a
 * letter.
 */
public interface PersonSearch extends Lists<PersonQuery, PersonHit> {

    int MOST_NAMESAKES = 50;

    /** The first of those whom {@link #find} finds by a name that is being typed; they are not counted. */
    List<PersonHit> suggested(String text, int limit);

    /** People whose name is exactly the text, in any order of its words; at most {@code limit}. */
    List<PersonHit> named(String text, int limit);

    /** Others of the same folded name, at most {@link #MOST_NAMESAKES}. */
    List<PersonHit> namesakes(long id, String nameKey);

    /** People whose name differs from the text by one letter, in any order of its words; none while the search index cannot be used. */
    List<PersonHit> meant(String text, int limit);
}
