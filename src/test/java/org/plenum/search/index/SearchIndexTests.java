package org.plenum.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.plenum.archive.NameKey;
import org.plenum.search.index.IndexProperties.Kept;
import org.plenum.search.index.IndexProperties.OpenSearch;
import org.plenum.search.index.IndexStatus.Phase;
import org.plenum.testing.OpenSearchNode;
import org.plenum.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/** The index follows the database, whatever has happened to either: in Lucene's files, or in the OpenSearch that the profile "opensearch" starts. */
@Tag("search")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIndexTests {

    private static final String OPENSEARCH = "org.plenum.testing.OpenSearchNode#wanted";
    private static final String FILES = "of files that lie on this machine";

    private final TestDatabase database = TestDatabase.create();
    private JdbcClient jdbc = JdbcClient.create(dataSource());
    private @Nullable SearchIndex index;
    private int numbers;

    private Path home;
    private IndexProperties properties;

    private DataSource dataSource() {
        return new DriverManagerDataSource(database.url(), database.user(), database.password());
    }

    @BeforeEach
    void emptyArchive(@TempDir Path fresh) {
        home = fresh;
        properties = properties();
        jdbc.sql("truncate article, person, removal cascade").update();
    }

    private static IndexProperties properties() {
        Duration poll = Duration.ofDays(1);
        return OpenSearchNode.wanted()
                ? new IndexProperties(
                        true,
                        poll,
                        Kept.OPENSEARCH,
                        true,
                        new OpenSearch(OpenSearchNode.uris(), null, null, null, OpenSearchNode.prefix()))
                : IndexProperties.files(poll);
    }

    private IndexFiles open() {
        return IndexFiles.open(IndexStore.of(properties, home));
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (index != null) {
            index.destroy();
            index = null;
        }
    }

    /** A server's index after its first round. */
    private SearchIndex started() throws InterruptedException {
        stop();
        SearchIndex started = new SearchIndex(home, properties, jdbc);
        index = started;
        assertThat(started.status().phase()).isEqualTo(Phase.CHECKING);
        assertThat(started.catchUp()).isTrue();
        assertThat(started.status().phase()).isEqualTo(Phase.READY);
        return started;
    }

    @Test
    void nothingIsAnsweredBeforeItHasBeenCompared() {
        SearchIndex index = new SearchIndex(home, properties, jdbc);

        assertThat(index.ask(session -> 1)).isEmpty();
        assertThat(index.status().underway()).isTrue();
    }

    @Test
    void whatThereIsIsTakenOverAtTheFirstStart() throws InterruptedException {
        article("The county held a meeting");
        article("The city held a meeting");
        person("Yu Xiaojun");

        SearchIndex index = started();

        assertThat(articles(index, "county")).hasSize(1);
        assertThat(articles(index, "meetings")).as("by the stem").hasSize(2);
        assertThat(people(index, "yuxiaojun")).hasSize(1);
    }

    @Test
    void changesAreFollowed() throws InterruptedException {
        long first = article("The county held a meeting");
        SearchIndex index = started();

        article("Another county");
        jdbc.sql("update article set title = 'Nothing of it' where id = ?")
                .param(first)
                .update();
        index.catchUp();

        assertThat(articles(index, "county")).hasSize(1).doesNotContain(first);
        assertThat(articles(index, "nothing")).containsExactly(first);
    }

    @Test
    void aTransactionThatEndsLateIsNotMissed() throws Exception {
        SearchIndex index = started();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            JdbcClient slow = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            long late = insert(slow, "Slow county");
            article("Quick county");
            index.catchUp();
            connection.commit();
            index.catchUp();

            assertThat(articles(index, "county")).hasSize(2).contains(late);
        }
    }

    @Test
    void whatIsDeletedGoes() throws InterruptedException {
        long article = article("The county held a meeting");
        long person = person("Yu Xiaojun");
        SearchIndex index = started();

        jdbc.sql("delete from article where id = ?").param(article).update();
        jdbc.sql("delete from person where id = ?").param(person).update();
        index.catchUp();

        assertThat(articles(index, "county")).isEmpty();
        assertThat(people(index, "yuxiaojun")).isEmpty();
    }

    @Test
    void mergedPersonIsFoundUnderTheOther() throws InterruptedException {
        long loser = person("Yu Xiaojun");
        long winner = person("Yu Junxiao");
        SearchIndex index = started();

        jdbc.sql("update person set merged_into = ? where id = ?")
                .params(winner, loser)
                .update();
        index.catchUp();
        assertThat(people(index, "yuxiaojun")).containsExactly(winner);

        jdbc.sql("update person set merged_into = null where id = ?")
                .param(loser)
                .update();
        index.catchUp();
        assertThat(people(index, "yuxiaojun")).containsExactly(loser);
    }

    @Test
    void newSpellingIsFound() throws InterruptedException {
        long person = person("Yu Xiaojun");
        SearchIndex index = started();

        jdbc.sql("insert into person_name (person_id, name, script) values (?, '余晓军', 'HAN')")
                .param(person)
                .update();
        index.catchUp();

        assertThat(people(index, "余晓军")).containsExactly(person);
    }

    @Test
    @DisabledIf(value = OPENSEARCH, disabledReason = FILES)
    void deletedIndexIsMadeAnew() throws Exception {
        article("The county held a meeting");
        started();
        stop();

        FileSystemUtils.deleteRecursively(home.resolve("index"));

        assertThat(articles(started(), "county")).hasSize(1);
    }

    @Test
    @DisabledIf(value = OPENSEARCH, disabledReason = FILES)
    void indexOfWhichAPartIsMissingIsMadeAnew() throws Exception {
        article("The county held a meeting");
        started();
        stop();

        FileSystemUtils.deleteRecursively(home.resolve("index").resolve("articles"));

        assertThat(articles(started(), "county")).hasSize(1);
    }

    @Test
    @DisabledIf(value = OPENSEARCH, disabledReason = FILES)
    void indexThatCannotBeReadIsMadeAnew() throws Exception {
        article("The county held a meeting");
        started();
        stop();

        try (Stream<Path> files = Files.list(home.resolve("index").resolve("articles"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "not an index");
            }
        }

        assertThat(articles(started(), "county")).hasSize(1);
    }

    @Test
    void indexOfAnotherSchemaIsMadeAnew() throws Exception {
        article("The county held a meeting");
        started();
        stop();
        try (IndexFiles files = open()) {
            StateDocument state = files.state().orElseThrow();
            files.clear();
            files.note(
                    new StateDocument(StateDocument.ID, "0-older", state.database(), state.changes(), state.shown()));
        }

        assertThat(articles(started(), "county")).hasSize(1);
    }

    @Test
    void indexOfAnotherDatabaseIsMadeAnew() throws Exception {
        article("The county held a meeting");
        started();
        stop();

        TestDatabase other = TestDatabase.create();
        jdbc = JdbcClient.create(new DriverManagerDataSource(other.url(), other.user(), other.password()));
        try {
            article("Of the other database");
            SearchIndex index = started();

            assertThat(articles(index, "county")).isEmpty();
            assertThat(articles(index, "database")).hasSize(1);
        } finally {
            stop();
            jdbc = JdbcClient.create(dataSource());
        }
    }

    @Test
    void indexOfRowsThatAreNoMoreIsMadeAnew() throws Exception {
        article("The county held a meeting");
        article("Another county");
        started();
        stop();

        jdbc.sql("truncate article cascade").update();
        article("The only county");

        assertThat(articles(started(), "county")).hasSize(1);
    }

    @Test
    void whatWasCommittedWhileTheIndexWasDownIsCaughtUp() throws Exception {
        article("The county held a meeting");
        started();
        stop();

        article("Killed before the index heard of the county");

        assertThat(articles(started(), "county")).hasSize(2);
    }

    @Test
    void killedBetweenTheDocumentsAndTheirNote(@TempDir Path killed) throws Exception {
        article("The county held a meeting");
        started();
        article("Another county");
        stop();
        try (IndexFiles files = open()) {
            Follower follower = new Follower(files, new Changes(jdbc), new Documents(jdbc), () -> false);
            assertThat(follower.unusable()).isNull();
            assertThat(follower.follow(done -> {})).isTrue();
            // As a kill at this moment leaves it: documents committed, no note of it.
            if (!OpenSearchNode.wanted()) {
                copy(home.resolve("index"), killed.resolve("index"));
                home = killed;
            }
        }

        assertThat(articles(started(), "county")).hasSize(2);
    }

    @Test
    void aBuildThatWasStoppedBeginsAgain() throws Exception {
        article("The county held a meeting");
        try (IndexFiles files = open()) {
            Follower follower = new Follower(files, new Changes(jdbc), new Documents(jdbc), () -> true);
            assertThat(follower.unusable()).isNotNull();
            try {
                follower.build(done -> {});
            } catch (StoppedException e) {
                // as it should be
            }
        }

        assertThat(articles(started(), "county")).hasSize(1);
    }

    @Test
    void secondStartTakesOverWhatTheFirstMade() throws Exception {
        article("The county held a meeting");
        started();
        stop();
        try (IndexFiles files = open()) {
            assertThat(new Follower(files, new Changes(jdbc), new Documents(jdbc), () -> false).unusable())
                    .isNull();
        }

        assertThat(articles(started(), "county")).hasSize(1);
    }

    private static void copy(Path from, Path to) throws IOException {
        FileSystemUtils.copyRecursively(from, to);
    }

    private List<Long> articles(SearchIndex index, String word) {
        return index.ask(session -> session.search(ArticleDocument.class)
                        .select(f -> f.id(Long.class))
                        .where(f -> f.match().fields("title", "text").matching(word))
                        .fetchAllHits())
                .orElseThrow();
    }

    private static List<Long> people(SearchIndex index, String key) {
        return index.ask(session -> session.search(PersonDocument.class)
                        .select(f -> f.id(Long.class))
                        .where(f -> f.match().field("names").matching(key))
                        .fetchAllHits())
                .orElseThrow();
    }

    private long article(String title) {
        return insert(jdbc, title);
    }

    private long insert(JdbcClient jdbc, String title) {
        long id = ++numbers;
        jdbc.sql("""
                        insert into article (id, source_key, content_hash, title, title_derived, text, language, genre,
                            extractor_version, imported_at)
                        values (:id, 'f' || :id, repeat('0', 64), :title, false, 'Text.', 'en', 'MEETING', '1', now())
                        """).param("id", id).param("title", title).update();
        return id;
    }

    private long person(String name) {
        long id = ++numbers;
        jdbc.sql("insert into person (id, name, name_key, scope) values (?, ?, ?, 'NATIONAL')")
                .params(id, name, NameKey.of(name))
                .update();
        return id;
    }
}
