package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.plenum.search.index.SearchIndex;
import org.plenum.testing.IndexTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests of lists out of the search index: over one archive, which is committed. */
@IndexTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(StatementCountTests.Counting.class)
abstract class IndexedTests {

    @Autowired
    protected StatementCountTests.Statements statements;

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    protected SearchIndex index;

    protected TestArchive archive;

    protected TestArchive.Huaiji huaiji;

    @BeforeAll
    void archive() {
        // At once, as an import does it: the index may look at any moment and must not see an article without its
        // facts.
        new TransactionTemplate(transactions).executeWithoutResult(status -> fill());
        assertThat(index.catchUp()).isTrue();
    }

    void fill() {
        archive = new TestArchive(jdbc);
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
        String unknown = "Text about a flood. The River Office is silent.";
        long nowhere = archive.article("Nobody knows when or where", unknown, a -> a);
        long office = archive.organisation("River Office", "GOVERNMENT_DEPARTMENT", null);
        archive.mention(nowhere, unknown, "ORGANISATION", "River Office", "organisation_id", office);
        for (int i = 0; i < 3; i++) {
            String said = "The River Office is silent. So is Person" + i + ".";
            String day = "201%d-09-01".formatted(i + 4);
            long article =
                    archive.article("Silence " + i, said, a -> a.published(day).outlet(outlet("Outlet 7")));
            archive.mention(article, said, "ORGANISATION", "River Office", "organisation_id", office);
            archive.mention(article, said, "ORGANISATION", "Office", "organisation_id", office);
            archive.mention(article, said, "PERSON", "Person" + i, "person_id", person("Person" + i));
        }
        archive.article(
                "怀集县委常委会召开会议", "会议由余晓军主持。", a -> a.published("2023-01-14").language("zh"));
        long lu = archive.person("Lü Yushan", TestArchive.HUNAN);
        archive.spelling(lu, "吕玉山", "HAN");
        archive.person("Yu Xiaojun", TestArchive.HUNAN);
        archive.person("Yu Xi", TestArchive.HUNAN);
        archive.merge(archive.person("Wang Senior", TestArchive.HUNAN), lu);
    }

    protected long outlet(String name) {
        return number("outlet", name);
    }

    protected long person(String name) {
        return number("person", name);
    }

    private long number(String table, String name) {
        return jdbc.sql("select id from " + table + " where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    @AfterAll
    void clean() {
        // Truncated rows would leave no trace that the index could follow.
        jdbc.sql("delete from article").update();
        jdbc.sql("delete from meeting").update();
        jdbc.sql("delete from person where merged_into is not null").update();
        jdbc.sql("delete from person").update();
        jdbc.sql("update organisation set parent_id = null").update();
        jdbc.sql("delete from organisation").update();
        index.catchUp();
        jdbc.sql("truncate article, person, organisation, meeting, outlet, removal cascade")
                .update();
    }

    protected Document page(String address) {
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

    protected Document searched(String typed) {
        return page("/articles?q="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    protected static List<String> titles(Document page) {
        return page.select(".tally ~ .rows .what").eachText();
    }

    /** The number in the tally of a list. */
    protected static long total(Document page) {
        String digits = page.select(".tally strong").text().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
