package org.plenum.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts back the rows that a run has changed or removed, and removes those that it made. Works in the transaction of its caller. */
@Component
class Restoring {

    /** Tables of rows of one article that refer to each other, in an order in which they can be removed. */
    private static final List<String> OWN = List.of(
            "participation",
            "attestation",
            "mention",
            "meeting_report",
            "byline",
            "article_layout",
            "article_region_candidate");

    /** Rows that articles share, in an order in which they can be removed. */
    private static final List<String> SHARED = List.of("person_name", "meeting", "person", "organisation", "outlet");

    /** Searched by, and so given anew: by it the index learns of the change. */
    private static final String CHANGED_IN = "changed_in";

    private static final Set<String> FOLLOWED = Set.of("article", "person", "meeting", "organisation");

    private final JdbcClient jdbc;

    Restoring(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void restore(long root) {
        Map<String, List<String>> columns = new HashMap<>();
        jdbc.sql("select set_config('plenum.undo', 'on', true), set_config('plenum.run', '', true)")
                .query(row -> {});
        removeFacts(root);
        // What others refer to comes first; within a table, what was changed last.
        jdbc.sql("""
                        select id, table_name, change from import_journal where run_id = ?
                        order by array_position(array['outlet', 'organisation', 'person', 'meeting', 'person_name', 'article', 'mention', 'activity'],
                                                table_name) nulls last, id desc""")
                .param(root)
                .query(Entry.class)
                .list()
                .forEach(entry -> putBack(entry, columns.computeIfAbsent(entry.tableName(), this::columns)));
        for (String table : SHARED) {
            jdbc.sql("delete from " + table + " where made_by_run = ?")
                    .param(root)
                    .update();
        }
        jdbc.sql("delete from import_journal where run_id = ?").param(root).update();
        jdbc.sql("select set_config('plenum.undo', '', true)").query(row -> {});
    }

    private record Entry(long id, String tableName, String change) {}

    private void removeFacts(long root) {
        for (String table : own()) {
            jdbc.sql("delete from " + table + " where article_id in (select id from article where written_by_run = ?)")
                    .param(root)
                    .update();
        }
        jdbc.sql("delete from article where made_by_run = ?").param(root).update();
    }

    /** All tables whose rows belong to one article, those first to which others do not refer. */
    private List<String> own() {
        List<String> tables = new ArrayList<>(jdbc.sql("""
                        select distinct c.relname from pg_constraint k
                        join pg_class c on c.oid = k.conrelid
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                        where k.contype = 'f' and k.confrelid = 'article'::regclass and a.attname = 'article_id'
                          and c.relname not in ('article_due', 'import_item')""").query(String.class).list());
        tables.removeAll(OWN);
        tables.addAll(OWN);
        return tables;
    }

    private void putBack(Entry entry, List<String> columns) {
        if (entry.change().equals("UPDATE")) {
            putBackOld(entry, columns);
        } else {
            putBackRemoved(entry, columns);
        }
    }

    private void putBackRemoved(Entry entry, List<String> columns) {
        String table = entry.tableName();
        if (FOLLOWED.contains(table)) {
            // It is there again: a later removal has to be able to say so again.
            jdbc.sql("""
                            delete from removal where kind = :kind and target_id in (
                                select (e ->> 'id')::bigint from import_journal j, jsonb_array_elements(j.rows) e where j.id = :id)""").param("kind", table).param("id", entry.id()).update();
        }
        jdbc.sql("""
                        insert into %1$s (%2$s)
                        select o.%3$s from import_journal j, jsonb_populate_recordset(null::%1$s, j.rows) o where j.id = :id""".formatted(table, String.join(", ", columns), String.join(", o.", columns)))
                .param("id", entry.id())
                .update();
    }

    /** Of an article whose text has stayed, the journal has no text. */
    private void putBackOld(Entry entry, List<String> columns) {
        String table = entry.tableName();
        String set = String.join(
                ", ",
                columns.stream()
                        .map(column -> column.equals("text") && table.equals("article")
                                ? "text = coalesce(o.text, t.text)"
                                : column + " = o." + column)
                        .toList());
        jdbc.sql(
                        "update %1$s t set %2$s from import_journal j, jsonb_populate_recordset(null::%1$s, j.rows) o where j.id = :id and t.id = o.id"
                                .formatted(table, set))
                .param("id", entry.id())
                .update();
    }

    private List<String> columns(String table) {
        return jdbc.sql("""
                        select attname from pg_attribute
                        where attrelid = :table::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> :but
                        order by attnum""")
                .param("table", table)
                .param("but", CHANGED_IN)
                .query(String.class)
                .list();
    }
}
