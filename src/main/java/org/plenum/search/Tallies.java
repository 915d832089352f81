package org.plenum.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts of the rows of a table by what they have in common. */
final class Tallies {

    private Tallies() {}

    static DivisionCounts places(JdbcClient jdbc, Places places, String table, String column, Where where) {
        Map<String, Long> direct = new HashMap<>();
        long[] none = {0};
        jdbc.sql("select " + column + " as code, count(*) as n from " + table + where.sql() + " group by 1")
                .params(where.parameters())
                .query(row -> {
                    String code = row.getString("code");
                    if (code == null) {
                        none[0] = row.getLong("n");
                    } else {
                        direct.put(code, row.getLong("n"));
                    }
                });
        return new DivisionCounts(places, direct, none[0]);
    }

    static long count(JdbcClient jdbc, String table, Where where) {
        return jdbc.sql("select count(*) from " + table + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** Rows by month, "2023-01", in order; rows without a date are left out. */
    static List<Count> months(JdbcClient jdbc, String table, String column, Where where) {
        return words(jdbc, table, "to_char(" + column + ", 'YYYY-MM')", where.and(column + " is not null"), "1");
    }

    /** Rows of several days by the parts of time that they touch, in order: {@code 'year'}, {@code 'month'} or {@code 'day'}. */
    static List<Count> spans(JdbcClient jdbc, String table, String unit, String first, String last, Where where) {
        String form = switch (unit) {
            case "year" -> "YYYY";
            case "month" -> "YYYY-MM";
            default -> "YYYY-MM-DD";
        };
        String touched = " cross join lateral generate_series(date_trunc('" + unit + "', " + first + "::timestamp), "
                + last + "::timestamp, interval '1 " + unit + "') as touched (at)";
        return words(
                jdbc, table + touched, "to_char(touched.at, '" + form + "')", where.and(first + " is not null"), "1");
    }

    /** Rows by a column's value, most first. */
    static List<Count> values(JdbcClient jdbc, String table, String column, Where where) {
        return words(jdbc, table, column, where, "2 desc, 1");
    }

    private static List<Count> words(JdbcClient jdbc, String table, String value, Where where, String order) {
        return jdbc.sql("select " + value + ", count(*) from " + table + where.sql() + " group by 1 order by " + order)
                .params(where.parameters())
                .query((row, i) -> new Count(row.getString(1), row.getString(1), row.getLong(2)))
                .list();
    }
}
