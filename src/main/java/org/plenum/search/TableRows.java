package org.plenum.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of a list out of a table of PostgreSQL: a page of those that meet conditions, or those of given numbers.
 *
 * @param table with its alias, as in {@code "meeting g"}
 * @param columns {@code select ... from} the table and what it is joined to, without conditions
 * @param key the column of a row's number
 * @param order what follows {@code order by}; total, so that a page never repeats a row of another
 * @param mapper makes a hit of a row
 * @param id the number of a hit
 */
record TableRows<T>(
        JdbcClient jdbc,
        String table,
        String columns,
        String key,
        String order,
        RowMapper<T> mapper,
        ToLongFunction<T> id) {

    /** Behind the last page there are no rows, but the total still. */
    Hits<T> page(Where where, Paging paging) {
        long total = Tallies.count(jdbc, table, where);
        if (paging.offset() >= total) {
            return new Hits<>(List.of(), total, paging);
        }
        List<T> items = jdbc.sql(columns + where.sql() + " order by " + order + " limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query(mapper)
                .list();
        return new Hits<>(items, total, paging);
    }

    /** The rows of those of the numbers that there are. */
    Map<Long, T> of(List<Long> ids) {
        Map<Long, T> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(columns + " where " + key + " = any (:ids)")
                    .param("ids", ids.toArray(Long[]::new))
                    .query(mapper)
                    .list()
                    .forEach(row -> rows.put(id.applyAsLong(row), row));
        }
        return rows;
    }

    Optional<T> one(long number) {
        return Optional.ofNullable(of(List.of(number)).get(number));
    }
}
