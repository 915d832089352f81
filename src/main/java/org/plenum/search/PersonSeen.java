package org.plenum.search;

import static org.plenum.search.index.ArticleDocument.UNDATED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenum.search.IndexedLists.Asked;

/**
 * When and how often a person is named, as the lists of the person's articles and meetings say.
 *
 * @param first day of the oldest dated article; null when none is dated
 * @param last day of the newest
 * @param articles that name the person or somebody merged into the person
 * @param meetings with a role in them
 */
record PersonSeen(@Nullable LocalDate first, @Nullable LocalDate last, long articles, long meetings) {

    /** Of each of some people: two counts a person, so only for an index that lies in files. */
    static Map<Long, PersonSeen> of(Asked asked, List<Long> people) {
        Map<Long, PersonSeen> seen = new HashMap<>();
        for (Long person : people) {
            Narrowing narrowing = Narrowing.NONE.ofPerson(person);
            seen.put(
                    person,
                    of(
                            asked.of(ListForm.ARTICLES, narrowing).list().numbers("day"),
                            asked.of(ListForm.MEETINGS, narrowing).list().total()));
        }
        return seen;
    }

    private static PersonSeen of(TreeMap<Integer, Long> days, long meetings) {
        long articles = days.values().stream().mapToLong(Long::longValue).sum();
        days.remove(UNDATED);
        return days.isEmpty()
                ? new PersonSeen(null, null, articles, meetings)
                : new PersonSeen(
                        LocalDate.ofEpochDay(days.firstKey()),
                        LocalDate.ofEpochDay(days.lastKey()),
                        articles,
                        meetings);
    }
}
