package org.plenum.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The tables of Plenum's database as it says itself, in an order in which they can be filled: each behind those that it refers to.
 *
 * @param version of the last migration, "8"
 */
record Schema(String version, List<Table> tables) {

    /** Numbers of transactions mean something in the cluster that gave them only; what is filled in anew gets new ones. Sessions are no archive. */
    private static final String COLUMNS = """
            select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname not in ('removal', 'spring_session', 'spring_session_attributes')
              and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype
            order by c.relname, a.attnum
            """;

    private static final String REFERENCES = """
            select child.relname, parent.relname from pg_constraint k
            join pg_class child on child.oid = k.conrelid join pg_class parent on parent.oid = k.confrelid
            where k.contype = 'f' and k.connamespace = current_schema()::regnamespace and child.oid <> parent.oid
            """;

    Schema {
        tables = List.copyOf(tables);
    }

    /** Names are quoted where they are used in SQL, although all are plain words. */
    record Table(String name, List<String> columns) {

        Table {
            columns = List.copyOf(columns);
        }

        String withColumns() {
            return quoted(name) + columns.stream().map(Schema::quoted).collect(Collectors.joining(", ", " (", ")"));
        }
    }

    static Schema of(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        Map<String, Set<String>> references = new TreeMap<>();
        String version;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("""
                    select version from flyway_schema_history where version is not null and success order by installed_rank desc limit 1""")) {
                row.next();
                version = row.getString(1);
            }
            try (ResultSet row = statement.executeQuery(COLUMNS)) {
                while (row.next()) {
                    columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                            .add(row.getString(2));
                }
            }
            try (ResultSet row = statement.executeQuery(REFERENCES)) {
                while (row.next()) {
                    references
                            .computeIfAbsent(row.getString(1), table -> new LinkedHashSet<>())
                            .add(row.getString(2));
                }
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        columns.keySet().forEach(table -> place(table, references, ordered, new LinkedHashSet<>()));
        return new Schema(
                version,
                ordered.stream()
                        .map(name -> new Table(name, columns.getOrDefault(name, List.of())))
                        .toList());
    }

    private static void place(
            String table, Map<String, Set<String>> references, Set<String> ordered, Set<String> above) {
        if (!above.add(table)) {
            throw new IllegalStateException("tables refer to each other in a circle: " + above);
        }
        if (!ordered.contains(table)) {
            references.getOrDefault(table, Set.of()).forEach(parent -> place(parent, references, ordered, above));
            ordered.add(table);
        }
        above.remove(table);
    }

    /** The last value of each sequence that has given one. */
    Map<String, Long> sequences(Connection connection) throws SQLException {
        Map<String, Long> values = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select sequencename, last_value from pg_sequences
                        where schemaname = current_schema() and last_value is not null order by sequencename""")) {
            while (row.next()) {
                values.put(row.getString(1), row.getLong(2));
            }
        }
        return values;
    }

    void setSequence(Connection connection, String name, long value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, quoted(name));
            statement.setLong(2, value);
            statement.execute();
        }
    }

    void empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate "
                    + tables.stream().map(table -> quoted(table.name())).collect(Collectors.joining(", ")));
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
