package org.plenum.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.plenum.search.index.IndexProperties.Kept;
import org.plenum.search.index.IndexProperties.OpenSearch;
import org.plenum.search.index.IndexStatus.Phase;
import org.plenum.testing.OpenSearchNode;
import org.plenum.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Of two Plenums that share a database and an OpenSearch, one keeps the index and the other reads along. */
@Tag("search")
@EnabledIf(value = "org.plenum.testing.OpenSearchNode#wanted", disabledReason = "of indexes that several can reach")
class ReadAlongTests {

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient jdbc = jdbc(database);
    private final String prefix = OpenSearchNode.wanted() ? OpenSearchNode.prefix() : "";
    private SearchIndex keeping;
    private SearchIndex reading;
    private int numbers;

    private static JdbcClient jdbc(TestDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }

    private SearchIndex plenum(Path home, JdbcClient jdbc, boolean follow) {
        OpenSearch server = new OpenSearch(OpenSearchNode.uris(), null, null, null, prefix);
        return new SearchIndex(
                home, new IndexProperties(true, Duration.ofDays(1), Kept.OPENSEARCH, follow, server), jdbc);
    }

    @BeforeEach
    void two(@TempDir Path home, @TempDir Path other) {
        keeping = plenum(home, jdbc, true);
        reading = plenum(other, jdbc, false);
    }

    @AfterEach
    void stop() throws InterruptedException {
        reading.destroy();
        keeping.destroy();
    }

    @Test
    void readsWhatTheOtherKeeps() {
        article("The county held a meeting");
        assertThat(keeping.catchUp()).isTrue();

        assertThat(reading.catchUp()).isTrue();
        assertThat(reading.status().phase()).isEqualTo(Phase.READY);
        assertThat(articles("county")).hasSize(1);
    }

    @Test
    void answersNothingUntilThereIsAWholeIndex() {
        article("The county held a meeting");

        assertThat(reading.catchUp()).isTrue();
        assertThat(reading.status().phase()).isEqualTo(Phase.CHECKING);
        assertThat(reading.ask(session -> 1)).isEmpty();

        assertThat(keeping.catchUp()).isTrue();
        assertThat(reading.catchUp()).isTrue();
        assertThat(articles("county")).hasSize(1);
    }

    @Test
    void seesThatSomethingIsNew() {
        assertThat(keeping.catchUp()).isTrue();
        assertThat(reading.catchUp()).isTrue();
        long before = reading.generation();

        article("The county held a meeting");
        assertThat(keeping.catchUp()).isTrue();
        assertThat(reading.catchUp()).isTrue();

        assertThat(articles("county")).hasSize(1);
        assertThat(reading.generation()).isGreaterThan(before);
        long after = reading.generation();
        assertThat(reading.catchUp()).isTrue();
        assertThat(reading.generation()).as("nothing has changed").isEqualTo(after);
    }

    @Test
    void seesWhatAnImportHasStoredWhileItRuns() {
        assertThat(keeping.catchUp()).isTrue();
        assertThat(reading.catchUp()).isTrue();
        long before = reading.generation();
        jdbc.sql("insert into person (id, name, name_key, scope) values (1, 'Li Si', 'lisi', 'NATIONAL')")
                .update();

        // So many at once that people are left for later, and the index is not noted as complete.
        for (int i = 0; i < 300; i++) {
            long article = article("The county held a meeting");
            jdbc.sql("""
                            insert into mention (id, article_id, kind, span_start, span_end, quote, rule, confidence, person_id)
                            values (:id, :id, 'PERSON', 0, 4, 'Text', 'rule', 1, 1)""").param("id", article).update();
        }
        assertThat(keeping.catchUp()).isTrue();
        assertThat(reading.catchUp()).isTrue();

        assertThat(articles("county")).hasSize(300);
        assertThat(reading.generation()).isGreaterThan(before);
    }

    @Test
    void anIndexOfAnotherDatabaseIsNotRead() throws InterruptedException {
        article("The county held a meeting");
        assertThat(keeping.catchUp()).isTrue();
        SearchIndex stranger = plenum(Path.of("nowhere"), jdbc(TestDatabase.create()), false);

        assertThat(stranger.catchUp()).isTrue();
        assertThat(stranger.status().phase()).isEqualTo(Phase.CHECKING);
        stranger.destroy();
    }

    private List<Long> articles(String word) {
        return reading.ask(session -> session.search(ArticleDocument.class)
                        .select(f -> f.id(Long.class))
                        .where(f -> f.match().fields("title", "text").matching(word))
                        .fetchAllHits())
                .orElseThrow();
    }

    private long article(String title) {
        long id = ++numbers;
        jdbc.sql("""
                        insert into article (id, source_key, content_hash, title, title_derived, text, language, genre,
                            extractor_version, imported_at)
                        values (:id, 'f' || :id, repeat('0', 64), :title, false, 'Text.', 'en', 'MEETING', '1', now())
                        """).param("id", id).param("title", title).update();
        return id;
    }
}
