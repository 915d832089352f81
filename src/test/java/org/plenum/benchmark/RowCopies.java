package org.plenum.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes an archive larger in its database: the rows of articles and meetings, and of all that hangs on them, once more for each copy, under
 * numbers and keys of their own and some weeks apart. People, bodies, divisions and outlets stay the same, so that each has so many times
 * the articles and meetings. What is copied follows from the catalogue. One transaction: all of it or nothing.
 */
final class RowCopies {

    private static final int DAYS_APART = 35;

    /** Of no import, so that none misses their files. */
    private static final String PREFIX = "folder:copy-%d/";

    /** What happened to an article, and is no part of it. */
    private static final Set<String> NOT_COPIED = Set.of("article_due", "import_item");

    /** Columns that say who wrote a row and when: nobody did, now. */
    private static final Set<String> NOT_TAKEN_OVER = Set.of("changed_in", "made_by_run", "written_by_run");

    private static final int ROUND = 1_000;

    private final Connection connection;
    private final int copies;
    private final Consumer<String> say;

    /** The highest number in use of each table that has numbers, rounded up. */
    private final Map<String, Long> strides = new LinkedHashMap<>();

    /**
     * @param connection of a superuser, in autocommit
     * @param copies how many there are of each article in the end, the first included
     * @param say gets the lines of a table
     */
    RowCopies(Connection connection, int copies, Consumer<String> say) {
        this.connection = connection;
        this.copies = copies;
        this.say = say;
    }

    /** By how many days the dates of a copy differ from the first's: later and earlier in turns, five weeks apart. */
    static int days(int copy) {
        return copy % 2 == 1 ? (copy + 1) / 2 * DAYS_APART : -copy / 2 * DAYS_APART;
    }

    void make() throws SQLException {
        say.accept("| copied | rows a copy | s |");
        say.accept("| --- | --- | --- |");
        connection.setAutoCommit(false);
        List<String> tables;
        try {
            // Neither triggers nor foreign keys are looked at: what is copied fits already.
            execute("set local session_replication_role = replica");
            execute("set local maintenance_work_mem = '1GB'");
            tables = tables();
            measureStrides(tables);
            Map<String, String> indexes = indexes(tables);
            for (String index : indexes.keySet()) {
                execute("drop index " + index);
            }
            for (String table : tables) {
                copy(table);
            }
            timed("their indexes", () -> {
                for (String definition : indexes.values()) {
                    execute(definition);
                }
                return indexes.size();
            });
            for (Map.Entry<String, Long> stride : strides.entrySet()) {
                execute("select setval('%s_seq', %d)".formatted(stride.getKey(), stride.getValue() * copies));
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        timed("statistics and visibility", () -> {
            execute("vacuum (analyze) " + String.join(", ", tables));
            return tables.size();
        });
    }

    private interface Work {
        long rows() throws SQLException;
    }

    private void timed(String what, Work work) throws SQLException {
        long start = System.nanoTime();
        long rows = work.rows();
        say.accept(String.format(Locale.ROOT, "| %s | %,d | %.0f |", what, rows, (System.nanoTime() - start) / 1e9));
    }

    /** Articles, meetings and whatever refers to those. */
    private List<String> tables() throws SQLException {
        String not = "'" + String.join("', '", NOT_COPIED) + "'";
        return words("""
                with recursive copied (id) as (
                    select id from unnest(array['article', 'meeting']::regclass[]::oid[]) id
                    union select k.conrelid from pg_constraint k join copied on k.confrelid = copied.id
                    where k.contype = 'f' and k.conrelid::regclass::text not in (%s))
                select id::regclass::text from copied order by 1""".formatted(not));
    }

    private void measureStrides(List<String> tables) throws SQLException {
        for (String table : tables) {
            if (columns(table).stream().anyMatch(Column::isNumber)) {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
                    row.next();
                    strides.put(table, (row.getLong(1) / ROUND + 1) * ROUND);
                }
            }
        }
    }

    /** Definitions by name, of those that are not the means of a constraint. */
    private Map<String, String> indexes(List<String> tables) throws SQLException {
        Map<String, String> indexes = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i
                where i.indrelid = any (?::regclass[]) and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
                order by 1""")) {
            statement.setArray(1, connection.createArrayOf("text", tables.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    indexes.put(row.getString(1), row.getString(2));
                }
            }
        }
        return indexes;
    }

    /** @param refersTo the table; null when it is no foreign key of its own */
    private record Column(
            String name, String type, @Nullable String refersTo) {

        boolean isNumber() {
            return name.equals("id");
        }
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select a.attname, a.atttypid::regtype::text,
                       (select k.confrelid::regclass::text from pg_constraint k
                        where k.conrelid = a.attrelid and k.contype = 'f' and k.conkey = array[a.attnum])
                from pg_attribute a where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum""")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (!NOT_TAKEN_OVER.contains(row.getString(1))) {
                        columns.add(new Column(row.getString(1), row.getString(2), row.getString(3)));
                    }
                }
            }
        }
        return columns;
    }

    private void copy(String table) throws SQLException {
        List<Column> columns = columns(table);
        String names = String.join(", ", columns.stream().map(Column::name).toList());
        // Only the first pages are read, and of those only the first rows: what has been copied by then is not copied
        // again.
        String from = " from %s where ctid < '(%d,0)' and %s"
                .formatted(table, number("select pg_relation_size('" + table + "') / 8192"), first(table, columns));
        timed(table, () -> {
            long rows = 0;
            for (int copy = 1; copy < copies; copy++) {
                int number = copy;
                List<String> values = columns.stream()
                        .map(column -> value(table, column, number))
                        .toList();
                rows = execute("insert into " + table + " (" + names + ") select " + String.join(", ", values) + from);
            }
            return rows;
        });
    }

    /** What holds for rows that are no copies. */
    private String first(String table, List<Column> columns) {
        for (Column column : columns) {
            Long stride = strideOf(table, column);
            if (stride != null) {
                return column.name() + " <= " + stride;
            }
        }
        throw new IllegalStateException(table + " refers to nothing that is copied");
    }

    private @Nullable Long strideOf(String table, Column column) {
        return column.isNumber() ? strides.get(table) : strides.get(column.refersTo());
    }

    private String value(String table, Column column, int copy) {
        Long stride = strideOf(table, column);
        if (stride != null) {
            return "%s + %d".formatted(column.name(), stride * copy);
        }
        return switch (column.name()) {
            case "source_key", "natural_key" -> "'%s' || %s".formatted(PREFIX.formatted(copy), column.name());
            case "content_hash" ->
                "encode(sha256(convert_to('%s' || source_key, 'UTF8')), 'hex')".formatted(PREFIX.formatted(copy));
            default ->
                switch (column.type()) {
                    case "date" -> "%s + (%d)".formatted(column.name(), days(copy));
                    case "timestamp without time zone" ->
                        "%s + interval '%d days'".formatted(column.name(), days(copy));
                    default -> column.name();
                };
        };
    }

    private List<String> words(String query) throws SQLException {
        List<String> words = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                words.add(row.getString(1));
            }
        }
        return words;
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(words(query).get(0));
    }

    /** @return how many rows were written */
    private long execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getLargeUpdateCount();
        }
    }
}
