package org.plenum.search;

import static org.plenum.search.index.ArticleDocument.NONE;
import static org.plenum.search.index.ArticleDocument.UNDATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plenum.search.index.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes facets of what the index counts: divisions out of codes, names out of numbers. A statement a list of names, not a name, and none for
 * names that are known in the present state of the index, which follows them.
 */
@Component
class FacetReader {

    /** Stands for the name of what has none, or none any more. */
    private static final String NAMELESS = "";

    private final JdbcClient jdbc;
    private final Places places;
    private final SearchIndex index;
    private final IndexCache cache;

    FacetReader(JdbcClient jdbc, Places places, SearchIndex index, IndexCache cache) {
        this.jdbc = jdbc;
        this.places = places;
        this.index = index;
        this.cache = cache;
    }

    ListFacets facets(IndexCounts counts, ListForm form, Narrowing narrowing) {
        return new ListFacets(
                counts.places().divisions(places, form),
                times(counts, form, narrowing),
                lines(counts.kinds()),
                named(counts.of(Dimension.OUTLET), "select id, name from outlet where id = any (:ids)"),
                named(
                        counts.of(Dimension.PERSON),
                        "select id, name from person where merged_into is null and id = any (:ids)"),
                named(counts.of(Dimension.ORGANISATION), "select id, name from organisation where id = any (:ids)"),
                true);
    }

    private static TimeCounts times(IndexCounts counts, ListForm form, Narrowing narrowing) {
        Map<String, Long> months = new TreeMap<>(counts.months());
        Long none = months.remove(NONE);
        long undated = none == null ? 0 : none;
        List<Period> open = narrowing.openMonths();
        List<Count> days = days(counts.days(), day -> open.contains(Period.month(day)));
        if (form.year() == null) {
            return TimeCounts.ofMonths(lines(months), days, undated);
        }
        Map<String, Long> years = new TreeMap<>(counts.years());
        years.remove(NONE);
        return new TimeCounts(lines(years), lines(months), days, undated);
    }

    /** The days that are wanted, with their counts. */
    static List<Count> days(Map<Integer, Long> counts, Predicate<LocalDate> wanted) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .filter(day -> day.getKey() != UNDATED && wanted.test(LocalDate.ofEpochDay(day.getKey())))
                        .map(day -> count(LocalDate.ofEpochDay(day.getKey()).toString(), day.getValue()))
                        .toList();
    }

    private static List<Count> lines(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(line -> count(line.getKey(), line.getValue()))
                .toList();
    }

    private static Count count(String key, long count) {
        return new Count(key, key, count);
    }

    /** Lines with the names of what they count; what has no name is left out. */
    private List<Count> named(Map<Long, Long> counts, String sql) {
        Map<Long, String> names = names(counts.keySet(), sql);
        List<Count> lines = new ArrayList<>();
        counts.forEach((id, count) -> {
            String name = names.getOrDefault(id, NAMELESS);
            if (!name.equals(NAMELESS)) {
                lines.add(new Count(id.toString(), name, count));
            }
        });
        return lines;
    }

    private Map<Long, String> names(Collection<Long> ids, String sql) {
        Map<Long, String> known = cache.map(index.generation(), sql);
        Map<Long, String> names = new HashMap<>();
        Map<Long, String> unknown = new HashMap<>();
        for (Long id : ids) {
            String name = known.get(id);
            if (name == null) {
                unknown.put(id, NAMELESS);
            } else {
                names.put(id, name);
            }
        }
        if (!unknown.isEmpty()) {
            jdbc.sql(sql).param("ids", unknown.keySet().toArray(Long[]::new)).query(row -> {
                unknown.put(row.getLong(1), row.getString(2));
            });
            IndexCache.add(unknown, known);
            names.putAll(unknown);
        }
        return names;
    }
}
