package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The administrator's list of what should be checked. */
class ReviewPageTests extends PageTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void anEmptyListSaysSo() {
        assertThat(review("/admin/review").select(".empty")).hasSize(1);
        assertThat(review("/admin/review/divisions").select(".empty")).hasSize(1);
    }

    @Test
    void factsBelowTheThresholdAreListedWithTheirSentenceAndALinkToTheirMark() {
        TestArchive.Huaiji huaiji = archive().huaiji();
        long doubtful = jdbc.sql("select min(id) from mention where quote = 'presided over the meeting'")
                .query(Long.class)
                .single();
        jdbc.sql("update mention set confidence = 0.69 where id = ?")
                .param(doubtful)
                .update();

        Document page = review("/admin/review");

        assertThat(page.select("#facts > li")).hasSize(1);
        Element quote = page.select("#facts blockquote a").first();
        assertThat(quote.attr("href")).isEqualTo("/articles/" + huaiji.article() + "#m-" + doubtful);
        assertThat(quote.text())
                .isEqualTo("Yu Xiaojun, secretary of the county party committee, presided over the meeting.");
        assertThat(page.select("#facts .doubt").text()).isEqualTo("to be checked rule role.test, confidence 69%");
        assertThat(page.select("#facts strong").text()).isEqualTo("Yu Xiaojun");
        assertThat(page("/articles/" + huaiji.article()).getElementById("m-" + doubtful))
                .isNotNull();
    }

    @Test
    void theThresholdItselfIsEnough() {
        archive().huaiji();
        jdbc.sql("update mention set confidence = 0.7").update();

        assertThat(review("/admin/review").select("#facts")).isEmpty();
    }

    @Test
    void newestArticlesComeFirstAndPagesGoOn() {
        TestArchive.Huaiji huaiji = archive().huaiji();
        long mentions =
                jdbc.sql("select count(*) from mention").query(Long.class).single();
        jdbc.sql("update mention set confidence = 0.5").update();
        for (int i = 0; i < 60; i++) {
            jdbc.sql("""
                            insert into mention (id, article_id, kind, span_start, span_end, quote, rule, confidence)
                            select nextval('mention_seq') * 1000, id, 'PERSON', 0, 3, 'The', 'person.test', 0.5 from article where id = ?
                            """).param(huaiji.article()).update();
        }

        Document first = review("/admin/review");
        Document second = review("/admin/review?page=2");

        assertThat(first.select("#facts > li")).hasSize(50);
        assertThat(first.select(".pager a[rel=next]").attr("href")).isEqualTo("/admin/review?page=2");
        assertThat(second.select("#facts > li")).hasSize((int) (mentions + 60 - 50));
    }

    @Test
    void divisionsThatTieAreListedWithTheirCandidates() {
        TestArchive.Huaiji huaiji = archive().huaiji();
        jdbc.sql(
                        "update article set region_code = null, region_basis = null, region_reason = 'Two of one name.' where id = ?")
                .param(huaiji.article())
                .update();
        jdbc.sql("insert into article_region_candidate (article_id, region_code) values (?, '430900'), (?, '361126')")
                .params(huaiji.article(), huaiji.article())
                .update();

        Document page = review("/admin/review/divisions");

        assertThat(page.select("#ties > li")).hasSize(1);
        assertThat(page.select("#ties").text()).contains("Yiyang", "Two of one name.");
        assertThat(page.select("#ties a.what").attr("href")).isEqualTo("/articles/" + huaiji.article() + "#place");
    }

    @Test
    void onlyTheAdministratorSeesIt() {
        assertThat(get("/admin/review")).hasStatus(HttpStatus.FOUND);
        assertThat(get("/admin/review/divisions")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aPageThatIsNoNumberIsRefused() {
        assertThat(mvc.get()
                        .uri("/admin/review?page=none")
                        .with(user("admin").roles("ADMIN"))
                        .exchange())
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private Document review(String address) {
        MvcTestResult result = mvc.get()
                .uri(URI.create(address))
                .with(user("admin").roles("ADMIN"))
                .exchange();
        assertThat(result).hasStatus(HttpStatus.OK);
        try {
            Document page = Jsoup.parse(result.getResponse().getContentAsString());
            assertThat(page.text()).doesNotContain("??");
            return page;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
