package org.plenum.search.index;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has changed in the database, and since when; see migration V008. */
final class Changes {

    /** A table of which the index holds documents. */
    enum Kind {
        ARTICLE("article", "true", ArticleDocument.class),
        MEETING("meeting", "merged_into is null", MeetingDocument.class),
        PERSON("person", "merged_into is null", PersonDocument.class),
        ORGANISATION("organisation", "merged_into is null", OrganisationDocument.class);

        private final String table;
        /** Which rows have a document. */
        private final String condition;

        private final Class<?> type;

        Kind(String table, String condition, Class<?> type) {
            this.table = table;
            this.condition = condition;
            this.type = type;
        }

        Class<?> type() {
            return type;
        }
    }

    /** A row that has changed, and the transaction that last changed it. */
    record Change(long transaction, long id) {

        /** Before all changes of a transaction. */
        static Change before(long transaction) {
            return new Change(transaction, Long.MIN_VALUE);
        }
    }

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells databases apart, also copies of one: numbers of transactions mean nothing outside their own. */
    String database() {
        return jdbc.sql("select c.system_identifier || '/' || d.oid from pg_control_system() c, pg_database d"
                        + " where d.datname = current_database()")
                .query(String.class)
                .single();
    }

    /** The oldest transaction that may still change something: all before it have ended. */
    long horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** Whether an import is under way: more articles will name the same people. */
    boolean importing() {
        return jdbc.sql("select exists (select from import_run where ended_at is null and not dry)")
                .query(Boolean.class)
                .single();
    }

    /** What was changed last behind {@code last} and in a transaction before {@code until}, in order; empty at the end. */
    List<Change> changed(Kind kind, Change last, long until, int most) {
        return page(kind.table, "id", "true", last, until, most);
    }

    /** What was deleted there. */
    List<Change> removed(Kind kind, Change last, long until, int most) {
        return page("removal", "target_id", "kind = '" + kind.table + "'", last, until, most);
    }

    private List<Change> page(String table, String id, String condition, Change last, long until, int most) {
        return jdbc.sql("select changed_in::text::bigint, " + id + " from " + table + " where " + condition
                        + " and (changed_in, " + id + ") > (:transaction::text::xid8, :id)"
                        + " and changed_in < :until::text::xid8 order by changed_in, " + id + " limit :most")
                .param("transaction", last.transaction())
                .param("id", last.id())
                .param("until", until)
                .param("most", most)
                .query((row, i) -> new Change(row.getLong(1), row.getLong(2)))
                .list();
    }

    /** The rows behind a number, in order; empty at the end. */
    List<Long> behind(Kind kind, long id, int most) {
        return jdbc.sql("select id from " + kind.table + " where id > :id order by id limit :most")
                .param("id", id)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    long count() {
        return jdbc.sql(Stream.of(Kind.values())
                        .map(kind -> "(select count(*) from " + kind.table + " where " + kind.condition + ")")
                        .collect(Collectors.joining(" + ", "select ", "")))
                .query(Long.class)
                .single();
    }

    /**
     * Whether an index that has all changes before a transaction, and perhaps some later ones, may have so many documents: at least those of the
     * rows that have not changed since, at most one for each row there is or was since.
     */
    boolean mayHave(Kind kind, long documents, long since) {
        return jdbc.sql("select :documents between"
                        + " (select count(*) from " + kind.table + " where " + kind.condition
                        + " and changed_in < :since::text::xid8)"
                        + " and (select count(*) from " + kind.table + ")"
                        + " + (select count(*) from removal where kind = '" + kind.table
                        + "' and changed_in >= :since::text::xid8)")
                .param("documents", documents)
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    /** How much has changed and been deleted from a transaction on. */
    long countSince(long transaction) {
        String tables = Stream.concat(Stream.of(Kind.values()).map(kind -> kind.table), Stream.of("removal"))
                .map(table -> "(select count(*) from " + table + " where changed_in >= :since::text::xid8)")
                .collect(Collectors.joining(" + "));
        return jdbc.sql("select " + tables)
                .param("since", transaction)
                .query(Long.class)
                .single();
    }
}
