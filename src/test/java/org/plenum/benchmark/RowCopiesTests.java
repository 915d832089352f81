package org.plenum.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.testing.TestDatabase;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An archive that was made larger by copying rows is one that an import might have made. */
class RowCopiesTests {

    private static final int COPIES = 4;

    private static final String ARCHIVE = """
            insert into outlet (id, name, name_key) values (1, 'Daily', 'daily');
            insert into article (id, source_key, content_hash, title, title_derived, text, published_on, published_at, dated_on, dated_by, outlet_id,
                                 language, genre, extractor_version, imported_at)
            select n, n || '.txt', repeat('a', 64), 'Title ' || n, false, 'Text ' || n, date '2020-01-01' + n, date '2020-01-01' + n + time '10:00',
                   date '2020-01-01' + n, 'PUBLICATION', 1, 'en', 'MEETING', '1', now() from generate_series(1, 3) n;
            insert into person (id, name, name_key, scope) values (1, 'Li Si', 'lisi', 'UNKNOWN');
            insert into organisation (id, name, name_key, kind) values (1, 'Committee', 'committee', 'PARTY');
            insert into meeting (id, natural_key, name, kind, host_id, held_on, held_until)
            values (1, 'host|2020-01-01|PLENARY', 'Plenum', 'PLENARY', 1, '2020-01-01', '2020-01-03');
            insert into meeting (id, natural_key, name, kind, merged_into) values (2, 'host|2020-01-02|PLENARY', 'Plenum', 'PLENARY', 1);
            insert into meeting_report values (1, 1), (1, 2);
            insert into mention (id, article_id, kind, span_start, span_end, quote, rule, confidence, person_id, meeting_id)
            values (1, 1, 'PERSON', 0, 4, 'Text', 'rule', 1, 1, null), (2, 1, 'MEETING', 0, 4, 'Text', 'rule', 1, null, 1);
            insert into participation (id, article_id, meeting_id, person_id, role, role_printed, name_printed, mention_id)
            values (1, 1, 1, 1, 'SPOKE', 'spoke', 'Li Si', 1);
            insert into attestation (id, article_id, person_id, post, status, organisation_id, title_printed, attested_on, mention_id)
            values (1, 1, 1, 'secretary', 'CURRENT', 1, 'Secretary', '2020-01-02', 1);
            insert into activity (id, article_id, list_position, kind, taken_on, mention_id) values (1, 1, 1, 'VISIT', '2020-01-01', 1);
            insert into activity_place values (1, 1, 'a factory');
            insert into activity_participant values (1, 1, 1, true, 1);
            insert into article_layout values (1, 0, 4, 'BODY');
            insert into byline values (1, 1, 'Wang Wu', 'REPORTER');
            """;

    private final List<String> said = new ArrayList<>();
    private Connection connection;
    private JdbcClient jdbc;

    @BeforeEach
    void archive() throws SQLException {
        connection = TestDatabase.create().connect();
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        connection.createStatement().execute(ARCHIVE);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void copy() throws SQLException {
        new RowCopies(connection, COPIES, said::add).make();
    }

    @Test
    void whatBelongsToArticlesIsThereSoManyTimesAndTheRestOnce() throws SQLException {
        copy();

        assertThat(count("article")).isEqualTo(3 * COPIES);
        for (String table : List.of("meeting", "meeting_report", "mention")) {
            assertThat(count(table)).as(table).isEqualTo(2 * COPIES);
        }
        for (String table : List.of(
                "participation",
                "attestation",
                "activity",
                "activity_place",
                "activity_participant",
                "article_layout",
                "byline")) {
            assertThat(count(table)).as(table).isEqualTo(COPIES);
        }
        for (String table : List.of("person", "organisation", "outlet")) {
            assertThat(count(table)).as(table).isEqualTo(1);
        }
        assertThat(said).anyMatch(line -> line.startsWith("| article | 3 |"));
    }

    @Test
    void copiesHangTogetherAsTheFirstDo() throws SQLException {
        copy();

        assertThat(jdbc.sql("""
                        select count(*) from participation p
                        join mention m on m.id = p.mention_id and m.article_id = p.article_id
                        join meeting_report r on r.meeting_id = p.meeting_id and r.article_id = p.article_id
                        join meeting g on g.id = p.meeting_id and g.name = 'Plenum' and g.host_id = 1
                        join article a on a.id = p.article_id and a.text = 'Text 1'
                        """).query(Long.class).single()).isEqualTo(COPIES);
        assertThat(jdbc.sql("select count(distinct merged_into) from meeting")
                        .query(Long.class)
                        .single())
                .isEqualTo(COPIES);
        assertThat(dangling()).isEmpty();
    }

    @Test
    void keysDifferAndDatesLieWeeksApart() throws SQLException {
        copy();

        assertThat(jdbc.sql("select count(distinct content_hash) from article where source_key like 'folder:copy-%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(3 * (COPIES - 1));
        assertThat(jdbc.sql(
                                "select held_on - date '2020-01-01' from meeting where held_until - held_on = 2 order by id")
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 35, -35, 70);
        assertThat(jdbc.sql("select count(*) from article where published_at::date <> dated_on")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theDatabaseGuardsItselfAsBefore() throws SQLException {
        List<String> before = guards();

        copy();

        assertThat(guards()).isEqualTo(before);
        assertThatThrownBy(() -> jdbc.sql("insert into meeting_report values (1, 99999999)")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(jdbc.sql("select nextval('mention_seq') - 49 > max(id) from mention")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Indexes and triggers, and whether triggers fire. */
    private List<String> guards() {
        return jdbc.sql("""
                        select indexdef from pg_indexes where schemaname = 'public'
                        union all select tgname || ' ' || tgenabled::text from pg_trigger
                        union all select current_setting('session_replication_role') order by 1
                        """).query(String.class).list();
    }

    /** Foreign keys that lead nowhere. */
    private List<String> dangling() {
        List<String> dangling = new ArrayList<>();
        jdbc.sql("""
                        select k.conrelid::regclass::text, a.attname, k.confrelid::regclass::text, b.attname
                        from pg_constraint k
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
                        where k.contype = 'f'
                        """)
                .query((row, i) ->
                        "select count(*) from %1$s x where x.%2$s is not null and not exists (select 1 from %3$s y where y.%4$s = x.%2$s)"
                                .formatted(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list()
                .forEach(query -> {
                    if (jdbc.sql(query).query(Long.class).single() > 0) {
                        dangling.add(query);
                    }
                });
        return dangling;
    }
}
