package org.plenum.ingest;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/**
 * All that an archive says, without the numbers that rows happen to have got and the times at which they were written, so that two archives
 * can be compared. A reference is told by what the row says that it leads to. Tables and references come from the catalogue: a new
 * one is compared too.
 */
final class ContentDump {

    /** Of runs of the import, of accounts, of the index: history and not content. */
    static final String TABLES = """
            select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
              and relname !~ '^(batch_|import_|flyway|spring_session|audit_|upload|removal|region$|account)' order by 1""";

    private static final String REFERENCES = """
            select c.relname, a.attname, f.relname from pg_constraint k
            join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
            where k.contype = 'f' and f.relname <> 'region'""";

    private static final Set<String> NO_CONTENT =
            Set.of("id", "imported_at", "changed_in", "made_by_run", "written_by_run");

    private final Map<String, Map<String, String>> references = new HashMap<>();
    private final Map<String, List<Map<String, String>>> rows = new TreeMap<>();
    private final Map<String, Map<String, String>> byNumber = new HashMap<>();
    private final Map<String, String> told = new HashMap<>();

    private ContentDump(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery(REFERENCES)) {
                while (found.next()) {
                    references
                            .computeIfAbsent(found.getString(1), table -> new HashMap<>())
                            .put(found.getString(2), found.getString(3));
                }
            }
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(TABLES)) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                load(statement, table);
            }
        }
    }

    /** Rows as text by table, in order. */
    static Map<String, List<String>> of(Connection connection) throws SQLException {
        ContentDump dump = new ContentDump(connection);
        Map<String, List<String>> content = new TreeMap<>();
        dump.rows.forEach((table, all) -> content.put(
                table, all.stream().map(row -> dump.tell(table, row)).sorted().toList()));
        return content;
    }

    private void load(Statement statement, String table) throws SQLException {
        List<Map<String, String>> all = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnName(i), found.getString(i));
                }
                all.add(row);
                byNumber.put(table + row.get("id"), row);
            }
        }
        rows.put(table, all);
    }

    private String tell(String table, Map<String, String> row) {
        Map<String, String> to = references.getOrDefault(table, Map.of());
        StringBuilder line = new StringBuilder();
        row.forEach((column, value) -> {
            if (!NO_CONTENT.contains(column)) {
                String referred = to.get(column);
                line.append(column)
                        .append('=')
                        .append(referred == null ? value : tellReferred(referred, value))
                        .append(' ');
            }
        });
        return line.toString();
    }

    private @Nullable String tellReferred(String table, @Nullable String number) {
        Map<String, String> row = byNumber.get(table + number);
        if (number == null || row == null) {
            return number;
        }
        // By hand, as telling one row tells others.
        String known = told.get(table + number);
        if (known == null) {
            known = table + '#' + DigestUtils.md5DigestAsHex(tell(table, row).getBytes(StandardCharsets.UTF_8));
            told.put(table + number, known);
        }
        return known;
    }
}
