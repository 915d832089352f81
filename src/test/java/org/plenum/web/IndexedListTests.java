package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenum.search.ArticleFacets;
import org.plenum.search.ArticleHit;
import org.plenum.search.ArticleOrder;
import org.plenum.search.ArticleQuery;
import org.plenum.search.ArticleSearch;
import org.plenum.search.Hits;
import org.plenum.search.Paging;
import org.plenum.search.Places;
import org.plenum.search.index.SearchIndex;
import org.plenum.testing.IndexTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists of articles and people out of the search index: over one archive, which is committed. */
@IndexTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(StatementCountTests.Counting.class)
class IndexedListTests {

    @Autowired
    private AtomicInteger statements;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SearchIndex index;

    @Autowired
    private ArticleSearch articles;

    @Autowired
    @Qualifier("databaseArticleSearch")
    private ArticleSearch database;

    @Autowired
    private Places places;

    private TestArchive.Huaiji huaiji;

    @BeforeAll
    void archive() {
        // At once, as an import does it: the index may look at any moment and must not see an article without its
        // facts.
        new TransactionTemplate(transactions).executeWithoutResult(status -> fill());
        assertThat(index.catchUp()).isTrue();
    }

    private void fill() {
        TestArchive archive = new TestArchive(jdbc);
        huaiji = archive.huaiji();
        for (int i = 0; i < 30; i++) {
            archive.more(huaiji, i);
        }
        archive.article(
                "Floods in Yiyang",
                "The flood came. <b>Floods</b> & more.",
                a -> a.published("2021-06-03").in(TestArchive.YIYANG));
        archive.article(
                "Drought",
                "No flood this year, but a meeting of Lü Yushan.",
                a -> a.published("2020-02-29").in(TestArchive.HUNAN));
        archive.article("Nobody knows when or where", "Text about a flood.", a -> a);
        archive.article(
                "怀集县委常委会召开会议", "会议由余晓军主持。", a -> a.published("2023-01-14").language("zh"));
        long lu = archive.person("Lü Yushan", TestArchive.HUNAN);
        archive.spelling(lu, "吕玉山", "HAN");
        archive.person("Yu Xiaojun", TestArchive.HUNAN);
        archive.person("Yu Xi", TestArchive.HUNAN);
        archive.merge(archive.person("Wang Senior", TestArchive.HUNAN), lu);
    }

    @AfterAll
    void clean() {
        // Truncated rows would leave no trace that the index could follow.
        jdbc.sql("delete from article").update();
        jdbc.sql("delete from person where merged_into is not null").update();
        jdbc.sql("delete from person").update();
        index.catchUp();
        jdbc.sql("truncate article, person, organisation, meeting, outlet, removal cascade")
                .update();
    }

    private Document page(String address) {
        MvcTestResult result = mvc.get().uri(java.net.URI.create(address)).exchange();
        assertThat(result).as(address).hasStatusOk();
        try {
            Document page = Jsoup.parse(result.getResponse().getContentAsString());
            assertThat(page.text()).doesNotContain("??");
            return page;
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Document searched(String typed) {
        return page("/articles?q="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static List<String> titles(Document page) {
        return page.select(".tally ~ .rows .what").eachText();
    }

    /** Every combination of some filters: lists and counts are those of the database. */
    @Test
    void agreesWithTheDatabase() {
        List<ArticleQuery> queries = new ArrayList<>();
        LocalDate may = LocalDate.of(2022, 5, 1);
        for (String place : List.of("", "430000", "440000", "441224")) {
            for (int month = 0; month < 3; month++) {
                for (Long person : new Long[] {null, huaiji.yu(), huaiji.chen()}) {
                    for (String kind : new String[] {null, "PLENARY", "ENLARGED"}) {
                        queries.add(new ArticleQuery(
                                null,
                                place.isEmpty() ? null : places.find(place).orElseThrow(),
                                false,
                                month == 0 ? null : may,
                                month == 0 ? null : month == 1 ? may.plusMonths(3) : LocalDate.of(2022, 5, 31),
                                person,
                                person == null ? huaiji.committee() : null,
                                null,
                                kind,
                                false,
                                null));
                    }
                }
            }
        }
        queries.add(ArticleQuery.all());
        queries.add(new ArticleQuery(null, null, true, null, null, null, null, null, null, true, null));
        queries.add(ArticleQuery.all().ofPerson(huaiji.yu()));
        for (ArticleQuery query : queries) {
            agrees(query);
        }
    }

    private void agrees(ArticleQuery query) {
        Paging paging = new Paging(1, 20);
        Hits<ArticleHit> found = articles.find(query, paging);
        assertThat(found).as("%s", query).isEqualTo(database.find(query, paging));
        ArticleFacets facets = articles.list(query, paging).facets();
        ArticleFacets expected = database.facets(query);
        assertThat(facets.months()).as("%s", query).isEqualTo(expected.months());
        assertThat(facets.days()).as("%s", query).isEqualTo(expected.days());
        assertThat(facets.undated()).as("%s", query).isEqualTo(expected.undated());
        assertThat(facets.kinds()).as("%s", query).containsExactlyInAnyOrderElementsOf(expected.kinds());
        assertThat(facets.outlets()).as("%s", query).hasSameSizeAs(expected.outlets());
        assertThat(facets.places().none()).isEqualTo(expected.places().none());
        assertThat(facets.places().below(null)).isEqualTo(expected.places().below(null));
        assertThat(facets.places().below("440000")).isEqualTo(expected.places().below("440000"));
    }

    @Test
    void everyLineOfAFacetLeadsToAListOfAsMany() {
        for (String start : List.of(
                "/articles",
                "/articles?region=440000&kind=PLENARY",
                "/articles?q=flood",
                "/articles?from=2022-01-01&to=2022-12-31",
                "/articles?from=2022-05-01&to=2022-05-31&outlet="
                        + jdbc.sql("select id from outlet where name = 'Outlet 4'")
                                .query(Long.class)
                                .single())) {
            Document page = page(start);
            assertThat(page.select(".facet li:has(a):has(.n)")).as(start).isNotEmpty();
            for (Element line : page.select(".facet li:has(a):has(.n):not(.here)")) {
                String total = page(line.select("a").attr("href"))
                        .select(".tally strong")
                        .text();
                assertThat(total.replaceAll("\\D", ""))
                        .as("%s: %s", start, line.text())
                        .isEqualTo(line.select(".n").text());
            }
        }
    }

    @Test
    void wordsAreFoundByTheirStemsPhrasesAsTheyAre() {
        assertThat(titles(searched("floods"))).hasSize(3);
        assertThat(titles(searched("flood drought"))).containsExactly("Drought");
        assertThat(titles(searched("\"flood this year\""))).containsExactly("Drought");
        assertThat(titles(searched("\"year flood\""))).isEmpty();
        assertThat(titles(searched("flood -drought"))).hasSize(2);
        assertThat(titles(searched("lu yushan"))).containsExactly("Drought");
        assertThat(titles(searched("余晓军"))).containsExactly("怀集县委常委会召开会议");
    }

    @Test
    void prefixesNarrow() {
        assertThat(titles(searched("flood region:yiyang"))).containsExactly("Floods in Yiyang");
        assertThat(titles(searched("flood region:430000"))).containsExactly("Floods in Yiyang", "Drought");
        assertThat(titles(searched("region:nowhere"))).isEmpty();
        assertThat(titles(searched("person:\"xiaojun yu\" outlet:release"))).hasSize(1);
        assertThat(titles(searched("person:ChenTengda"))).hasSize(1);
        assertThat(titles(searched("expanded -person:\"Yu Xiaojun\""))).isEmpty();
    }

    @Test
    void nameIsFoundInAnyOrder() {
        for (String typed : List.of("Chen Tengda", "tengda chen", "ChenTengda")) {
            assertThat(titles(searched(typed))).as(typed).hasSize(1);
        }
    }

    @Test
    void bestMatchComesFirstUnlessTheNewestIsAskedFor() {
        assertThat(titles(searched("flood"))).startsWith("Floods in Yiyang");
        Document newest = page("/articles?q=flood&sort=newest");

        assertThat(titles(newest)).containsExactly("Floods in Yiyang", "Drought", "Nobody knows when or where");
        assertThat(newest.select(".orders a").attr("href")).isEqualTo("/articles?q=flood");
        assertThat(page("/articles?q=text").select(".orders a").attr("href")).isEqualTo("/articles?q=text&sort=newest");
        assertThat(page("/articles").select(".orders")).isEmpty();
    }

    @Test
    void wordsAreMarkedInTheTextAndMarkupIsText() {
        Element snippet = searched("flood region:yiyang").selectFirst(".snippet");

        assertThat(snippet.select("mark").eachText()).containsExactly("flood", "Floods");
        assertThat(snippet.select("b")).isEmpty();
        assertThat(snippet.text()).contains("<b>Floods</b> & more.");
    }

    private static List<String> people(Document page) {
        return page.select("main .tally ~ .rows .what").eachText();
    }

    private Document named(String typed, String more) {
        return page(
                "/people?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20") + more);
    }

    @Test
    void peopleAreFoundHoweverTheNameIsTyped() {
        for (String typed : List.of(
                "yu xiaojun",
                "Xiaojun Yu",
                "Yu Xiao Jun",
                "Yu Xiao-jun",
                "YuXiaojun",
                "Yú Xiǎojūn",
                "yu xiaojn",
                "yu xioajun",
                "xiaojun")) {
            Document page = named(typed, "");
            assertThat(people(page)).as(typed).startsWith("Yu Xiaojun", "Yu Xiaojun");
        }
        for (String typed : List.of("Lü", "Lv", "Lyu", "Lu", "Lǚ Yùshān", "lu yushan", "吕玉山", "Wang Senior")) {
            assertThat(people(named(typed, ""))).as(typed).containsExactly("Lü Yushan");
        }
        assertThat(people(named("Yu X", ""))).containsExactly("Yu Xi", "Yu Xiaojun", "Yu Xiaojun");
        assertThat(people(named("Yu Xi", ""))).as("the whole name first").startsWith("Yu Xi");
        assertThat(people(named("!!!", ""))).isEmpty();
        assertThat(people(named("nobody at all", ""))).isEmpty();
    }

    @Test
    void eachHitSaysWhyItIsFound() {
        assertThat(named("yu xiaojun", "").select(".rows .tag")).isEmpty();
        assertThat(named("Xiaojun Yu", "").select(".rows .tag").eachText()).containsOnly("other order");
        assertThat(named("yu xiaojn", "").select(".rows .tag").eachText()).containsOnly("one letter differs");
        assertThat(named("Yu X", "").select(".rows .tag").eachText()).containsOnly("begins so");
        assertThat(named("xiaojun", "").select(".rows .tag").eachText()).containsOnly("ends so");
        assertThat(named("吕玉山", "").select(".rows .tag").eachText()).containsOnly("another spelling on record");
    }

    @Test
    void wholeNamesOnlyWhereThatIsAskedFor() {
        assertThat(people(named("Yu X", "&exact=true"))).isEmpty();
        assertThat(people(named("yu xiaojn", "&exact=true"))).isEmpty();
        assertThat(people(named("Xiaojun Yu", "&exact=true"))).hasSize(2);
        assertThat(named("Yu X", "&exact=true").select(".chips a").attr("href")).isEqualTo("/people?exact=true");
    }

    @Test
    void peopleOfAProvinceAreAsManyAsItsFacetSays() {
        for (String typed : List.of("yu xiaojun", "yu xiaojn", "Yu")) {
            Document all = named(typed, "");
            for (Element line : all.select(".facet li:has(.n)")) {
                assertThat(page(line.select("a").attr("href"))
                                .select(".tally strong")
                                .text()
                                .replaceAll("\\D", ""))
                        .as("%s: %s", typed, line.text())
                        .isEqualTo(line.select(".n").text());
            }
        }
    }

    @Test
    void misspeltNameLeadsToThePerson() {
        Document page = searched("chen tegda");

        assertThat(page.select(".named h2").text()).isEqualTo("Did you mean");
        assertThat(page.select(".named .what").eachText()).containsExactly("Chen Tengda");
    }

    @Test
    void suggestionsTellNamesakesApart() {
        Document part = page("/people/suggest?q=yu%20xiaoj");

        assertThat(part.select("html > head > title")).isEmpty();
        assertThat(part.select(".rows .what").eachText()).containsExactly("Yu Xiaojun", "Yu Xiaojun");
        assertThat(part.text()).contains("secretary", "Hunan", "Huaiji County", "2022", "2023");
        assertThat(page("/people/suggest?q=").select(".rows")).isEmpty();
    }

    @Test
    void yearsLeadToMonthsAndMonthsToDays() {
        Document years = page("/articles?region=440000");
        String year = years.select(".facet a:contains(2022)").attr("href");
        assertThat(year).isEqualTo("/articles?region=440000&from=2022-01-01&to=2022-12-31");
        String month = page(year).select(".facet a:contains(May 2022)").attr("href");
        assertThat(month).isEqualTo("/articles?region=440000&from=2022-05-01&to=2022-05-31");
        Document days = page(month);
        assertThat(days.select(".facet a[href*=from=2022-05-01&to=2022-05-01]")).hasSize(1);
        assertThat(days.select(".facet .here a").eachText()).contains("May 2022");
    }

    @Test
    void pagesFollowOneAnotherWithoutGapAndWithoutEnd() {
        List<Long> all = new ArrayList<>();
        for (int page = 1; page <= 18; page++) {
            articles.find(ArticleQuery.all(), new Paging(page, 2)).items().forEach(hit -> all.add(hit.id()));
        }

        assertThat(all).doesNotHaveDuplicates().hasSize(35);
        assertThat(articles.find(ArticleQuery.all(), new Paging(2_000_000, 100)).items())
                .isEmpty();
    }

    @Test
    void pagesCostAFewStatements() {
        Map<String, Integer> costs = Map.of(
                "/", 8,
                "/articles", 6,
                "/articles?q=flood&region=430000", 7,
                "/articles?q=region:430000%20outlet:x", 7,
                "/people?q=yu", 2,
                "/people/suggest?q=yu", 2,
                "/regions", 4);
        costs.forEach((address, most) -> {
            statements.set(0);
            page(address);
            assertThat(statements.get()).as(address).isLessThanOrEqualTo(most);
        });
    }

    @Test
    void noTypedTextAnswersAnError() {
        Random random = new Random(7);
        String alphabet = "ab \"\"“-:()*?~^[]{}\\/+!&|'%_余ü<>=,;.#@";
        for (int i = 0; i < 300; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = 1 + random.nextInt(20); length > 0; length--) {
                typed.append(
                        random.nextInt(10) == 0
                                ? List.of("person:", "region:", "outlet:", "flood")
                                        .get(random.nextInt(4))
                                : alphabet.substring(random.nextInt(alphabet.length()))
                                        .substring(0, 1));
            }
            ArticleQuery query = new ArticleQuery(
                    typed.toString(), null, false, null, null, null, null, null, null, false, ArticleOrder.RELEVANCE);
            assertThat(articles.list(query, Paging.first(20)).hits().total())
                    .as("%s", typed)
                    .isGreaterThanOrEqualTo(0);
        }
        for (String typed : List.of("\"", "(((", "\"\"", "person:", "a\u0000b", "-", "😀", "%", "'; --")) {
            searched(typed);
        }
    }
}
