package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenum.search.ArticleHit;
import org.plenum.search.ArticleOrder;
import org.plenum.search.ArticleQuery;
import org.plenum.search.ArticleSearch;
import org.plenum.search.Hits;
import org.plenum.search.Narrowing;
import org.plenum.search.Paging;
import org.plenum.search.Period;
import org.plenum.search.PersonQuery;
import org.plenum.search.PersonSearch;
import org.plenum.search.index.SearchIndex;
import org.plenum.testing.IndexTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of a list that is long enough for months and days to be skipped by their counts. */
@IndexTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexedPagesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SearchIndex index;

    @Autowired
    private ArticleSearch articles;

    @Autowired
    private PersonSearch people;

    @Autowired
    @Qualifier("databaseArticleSearch")
    private ArticleSearch database;

    /** Some days with many articles, many with few, one month that is long, and undated ones. */
    @BeforeAll
    void archive() {
        jdbc.sql("""
                        insert into article (id, source_key, content_hash, title, title_derived, text, published_on, dated_on, dated_by,
                            language, genre, extractor_version, imported_at)
                        select n, 'f' || n, repeat('0', 64), 'Report ' || n, false, 'Text.', day, day,
                               case when day is not null then 'PUBLICATION' end, 'en', 'MEETING', '1', now()
                        from (select n, case when n <= 400 then date '2022-12-31'
                                             when n <= 3400 then date '2022-03-01' + (n % 31)
                                             when n <= 3600 then date '2020-01-01' + (n % 700)
                                        end as day
                              from generate_series(1, 4900) n) r
                        """).update();
        assertThat(index.catchUp()).isTrue();
    }

    @AfterAll
    void clean() {
        jdbc.sql("delete from article").update();
        index.catchUp();
        jdbc.sql("truncate removal").update();
    }

    @Test
    void everyPageIsThatOfTheDatabase() {
        assertSamePages(
                ArticleQuery.all(),
                4900,
                100,
                List.of(1, 2, 10, 11, 12, 15, 20, 33, 34, 35, 36, 37, 40, 48, 49, 50, 51));
        assertSamePages(ArticleQuery.all(), 4900, 30, List.of(33, 34, 35, 47, 114, 115, 120, 121, 160, 163, 164, 165));
    }

    @Test
    void pagesOfSomeDaysAreThoseOfTheDatabase() {
        ArticleQuery year = new ArticleQuery(
                null, Narrowing.NONE.during(Period.parse("2022").orElseThrow()), ArticleOrder.NEWEST);

        assertSamePages(year, 3400, 30, List.of(1, 13, 14, 34, 35, 36, 50, 113, 114, 115));
    }

    private void assertSamePages(ArticleQuery query, long total, int size, List<Integer> pages) {
        for (int page : pages) {
            Paging paging = new Paging(page, size);

            Hits<ArticleHit> found = articles.find(query, paging);

            assertThat(found.total()).isEqualTo(total);
            assertThat(ids(found)).as("page %d", page).containsExactlyElementsOf(ids(database.find(query, paging)));
        }
    }

    private static List<Long> ids(Hits<ArticleHit> hits) {
        return hits.items().stream().map(ArticleHit::id).toList();
    }

    @Test
    void pagesBehindTheLastAreEmptyHoweverFar() {
        Paging far = new Paging(10_000_000, 100);
        ArticleQuery ranked = new ArticleQuery("report", Narrowing.NONE, ArticleOrder.RELEVANCE);

        assertThat(articles.find(ArticleQuery.all(), far).items()).isEmpty();
        assertThat(articles.find(ranked, far).items()).isEmpty();
        assertThat(articles.find(ranked, far).total()).isEqualTo(4900);
        assertThat(articles.find(ranked, new Paging(49, 100)).items()).hasSize(100);
        assertThat(people.find(PersonQuery.named(null), far).items()).isEmpty();
    }
}
