package org.plenum.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenum.search.index.Changes.Kind;
import org.plenum.search.index.IndexProperties.Kept;
import org.plenum.search.index.IndexProperties.OpenSearch;
import org.plenum.testing.OpenSearchNode;
import org.plenum.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the index says of people and bodies, gathered article by article, is what the database says of them as a whole. */
@Tag("search")
class TracesTests {

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));

    private Path home;
    private IndexProperties properties;
    private SearchIndex index;

    @BeforeEach
    void archive(@TempDir Path fresh) {
        home = fresh;
        properties = OpenSearchNode.wanted()
                ? new IndexProperties(
                        true,
                        Duration.ofDays(1),
                        Kept.OPENSEARCH,
                        true,
                        new OpenSearch(OpenSearchNode.uris(), null, null, null, OpenSearchNode.prefix()))
                : IndexProperties.files(Duration.ofDays(1));
        jdbc.sql("""
                insert into outlet (id, name, name_key) select n, 'Daily ' || n, 'daily' || n from generate_series(1, 3) n;
                insert into person (id, name, name_key, scope) select n, 'Li ' || n, 'li' || n, 'NATIONAL' from generate_series(1, 7) n;
                insert into organisation (id, name, name_key, kind) select n, 'Body ' || n, 'body' || n, 'PARTY' from generate_series(1, 3) n;
                """).update();
        for (int number = 1; number <= 20; number++) {
            article(number);
        }
        start();
    }

    private void start() {
        index = new SearchIndex(home, properties, jdbc);
        assertThat(index.catchUp()).isTrue();
    }

    @AfterEach
    void stop() throws InterruptedException {
        index.destroy();
    }

    /** Names two people and a body, one of them with a post in it, the other with a role at its meeting. */
    private void article(int number) {
        jdbc.sql("""
                insert into article (id, source_key, content_hash, title, title_derived, text, published_on, dated_on, dated_by, outlet_id, language, genre,
                                     extractor_version, imported_at)
                select n, 'f' || n, repeat('0', 64), 'Title', false, 'Text', d, d, case when d is not null then 'PUBLICATION' end,
                       nullif(n % 4, 0), 'en', 'MEETING', '1', now()
                from (select :n as n, case when :n % 5 > 0 then date '2020-01-15' + :n * 20 end as d) x;
                insert into meeting (id, natural_key, name, kind)
                select :n, 'm' || :n, 'Meeting', (array['PLENARY', 'SYMPOSIUM', 'OTHER'])[:n % 3 + 1];
                insert into meeting_report values (:n, :n);
                insert into mention (id, article_id, kind, span_start, span_end, quote, rule, confidence, person_id, organisation_id)
                values (:n * 10, :n, 'PERSON', 0, 4, 'Text', 'rule', 1, :n % 7 + 1, null),
                       (:n * 10 + 1, :n, 'PERSON', 0, 4, 'Text', 'rule', 1, :n % 5 + 1, null),
                       (:n * 10 + 2, :n, 'ORGANISATION', 0, 4, 'Text', 'rule', 1, null, :n % 3 + 1);
                insert into participation (id, article_id, meeting_id, person_id, role, role_printed, name_printed, mention_id)
                values (:n, :n, :n, :n % 7 + 1, 'SPOKE', 'spoke', 'Li', :n * 10);
                insert into attestation (id, article_id, person_id, post, status, organisation_id, title_printed, mention_id)
                values (:n, :n, :n % 5 + 1, 'secretary', 'CURRENT', :n % 3 + 1, 'Secretary', :n * 10 + 1);
                """.replace(":n", Integer.toString(number))).update();
    }

    private void assertThatIndexAgrees() throws InterruptedException {
        assertThat(index.catchUp()).isTrue();
        index.destroy();
        try (IndexFiles files = IndexFiles.open(IndexStore.of(properties, home))) {
            for (Kind kind : Traces.KINDS) {
                List<Long> ids = jdbc.sql("select id from " + (kind == Kind.PERSON ? "person" : "organisation")
                                + " where merged_into is null")
                        .query(Long.class)
                        .list();
                Traces shown = files.traces(kind, ids);
                assertThat(shown.ids(kind)).hasSameElementsAs(ids);
                assertThat(lines(shown, kind, ids))
                        .as("%s", kind)
                        .isEqualTo(lines(new TraceReader(jdbc).read(kind, ids), kind, ids));
            }
        }
        start();
    }

    private static TreeMap<Long, String> lines(Traces traces, Kind kind, List<Long> ids) {
        TreeMap<Long, String> lines = new TreeMap<>();
        for (Long id : ids) {
            Trace trace = traces.of(kind, id);
            lines.put(id, trace.months() + " " + trace.outlets() + " " + trace.kinds() + " " + trace.posts());
        }
        return lines;
    }

    @Test
    void whatIsMadeAnewAgrees() throws InterruptedException {
        assertThatIndexAgrees();
    }

    @Test
    void furtherArticlesAddToWhatIsThere() throws InterruptedException {
        article(21);
        article(22);
        assertThatIndexAgrees();

        jdbc.sql("insert into person (id, name, name_key, scope) values (8, 'Li 8', 'li8', 'NATIONAL')")
                .update();
        article(23);
        jdbc.sql("update participation set person_id = 8 where article_id = 23").update();
        assertThatIndexAgrees();
    }

    @Test
    void anImportAddsWhatItHasPutOff() throws InterruptedException {
        for (int number = 21; number <= 400; number++) {
            article(number);
        }
        // More than are taken over at once: people wait, until a round has few.
        assertThat(index.catchUp()).isTrue();
        article(401);
        assertThatIndexAgrees();
    }

    @Test
    void peopleWaitWhileAnImportGoesOnHoweverFewArticlesItStores() throws InterruptedException {
        jdbc.sql("""
                insert into batch_job_instance (job_instance_id, version, job_name, job_key) values (1, 0, 'import', 'key');
                insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time) values (1, 0, 1, now());
                insert into import_run (id, folder, extractor_version, started_at) values (1, 'folder', '1', now());
                """).update();
        article(21);
        assertThat(index.catchUp()).isTrue();
        assertThat(peopleNamedIn("2021-03")).isZero();

        jdbc.sql("update import_run set ended_at = now()").update();
        assertThat(index.catchUp()).isTrue();
        assertThat(peopleNamedIn("2021-03")).isEqualTo(2);
        assertThatIndexAgrees();
    }

    private long peopleNamedIn(String month) {
        return index.ask(session -> session.search(PersonDocument.class)
                        .where(f -> f.match().field("months").matching(month))
                        .fetchTotalHitCount())
                .orElseThrow();
    }

    @Test
    void anArticleThatChangesTakesBackWhatItSaid() throws InterruptedException {
        jdbc.sql("update mention set person_id = 7 where article_id in (3, 4)").update();
        jdbc.sql(
                        "update article set dated_on = date '2019-05-05', published_on = date '2019-05-05', outlet_id = 2 where id = 3")
                .update();
        jdbc.sql("update article set changed_in = default where id = 4").update();
        article(21);
        assertThatIndexAgrees();
    }

    @Test
    void whatADeletedArticleSaidGoes() throws InterruptedException {
        jdbc.sql("delete from article where id in (5, 6, 7)").update();
        jdbc.sql("delete from meeting where id in (5, 6, 7)").update();
        article(21);
        assertThatIndexAgrees();
    }

    @Test
    void mergedPeopleAreOne() throws InterruptedException {
        jdbc.sql("update person set merged_into = 2 where id = 3").update();
        assertThatIndexAgrees();
        article(21);
        article(22);
        assertThatIndexAgrees();
    }
}
