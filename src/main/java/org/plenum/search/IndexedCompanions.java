package org.plenum.search;

import static org.plenum.search.index.ArticleDocument.UNDATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenum.search.LatestCounts.Counted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was at the same meetings, out of the index: in one walk over a person's meetings, where the database reads as many rows as all their people. */
@Component
class IndexedCompanions {

    private static final Comparator<Companion> MOST_FIRST = Comparator.comparingLong(Companion::meetings)
            .thenComparing(Companion::last, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    private final IndexedLists lists;
    private final JdbcClient jdbc;

    IndexedCompanions(IndexedLists lists, JdbcClient jdbc) {
        this.lists = lists;
        this.jdbc = jdbc;
    }

    /** Most often first; empty where the index cannot tell. */
    Optional<List<Companion>> of(long person, int most) {
        return lists.ask(
                        ListForm.MEETINGS,
                        null,
                        Narrowing.NONE,
                        asked -> asked.list().latest("present", person).map(LatestCounts::mostFirst))
                .flatMap(Function.identity())
                .map(counted -> named(
                        counted.stream()
                                .filter(other -> other.number() != person)
                                .toList(),
                        most));
    }

    /** Merged people are counted beside those into whom they were merged, and are left out. */
    private List<Companion> named(List<Counted> counted, int most) {
        List<Companion> companions = new ArrayList<>();
        int upTo = 0;
        while (companions.size() < most && upTo < counted.size()) {
            List<Counted> next = withEquals(counted, upTo, most);
            upTo += next.size();
            companions.addAll(named(next));
        }
        companions.sort(MOST_FIRST);
        return companions.subList(0, Math.min(most, companions.size()));
    }

    /** So many from there on, and all that are equal to the last: who of them comes first is a question of names. */
    private static List<Counted> withEquals(List<Counted> counted, int from, int most) {
        int to = Math.min(counted.size(), from + most);
        Counted last = counted.get(to - 1);
        while (to < counted.size()
                && counted.get(to).count() == last.count()
                && counted.get(to).latest() == last.latest()) {
            to++;
        }
        return counted.subList(from, to);
    }

    /** By name. */
    private List<Companion> named(List<Counted> counted) {
        Map<Long, Counted> byNumber = counted.stream()
                .collect(
                        Collectors.toMap(Counted::number, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        return jdbc.sql("select id, name from person where merged_into is null and id = any (:ids) order by name, id")
                .param("ids", byNumber.keySet().toArray(Long[]::new))
                .query((row, i) -> {
                    Counted met = Objects.requireNonNull(byNumber.get(row.getLong("id")));
                    return new Companion(
                            new Ref(met.number(), row.getString("name")),
                            met.count(),
                            met.latest() == UNDATED ? null : LocalDate.ofEpochDay(met.latest()));
                })
                .list();
    }
}
