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
        assertThat(review("/admin/review?pile=DIVISION").select(".empty")).hasSize(1);
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
        assertThat(page.select("#facts .what").text()).isEqualTo("Yu Xiaojun");
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
    void twentyAreShownAndAllAreCounted() {
        archive().huaiji();
        long mentions =
                jdbc.sql("select count(*) from mention").query(Long.class).single();
        jdbc.sql("update mention set confidence = 0.5").update();
        jdbc.sql("""
                        insert into mention (id, article_id, kind, span_start, span_end, quote, rule, confidence)
                        select nextval('mention_seq') * 1000, a.id, 'PERSON', n, n + 3, 'The', 'person.test', 0.5
                        from article a, generate_series(0, 59) n
                        """).update();

        Document page = review("/admin/review");

        assertThat(page.select("#facts > li")).hasSize(20);
        assertThat(page.select(".tally").text()).contains(Long.toString(mentions + 60));
        assertThat(review("/admin/review?kind=ROLE").select("#facts > li")).hasSize(2);
        assertThat(review("/admin/review?region=430000").select("#facts > li")).isEmpty();
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

        Document page = review("/admin/review?pile=DIVISION");

        assertThat(page.select("#items > li")).hasSize(1);
        assertThat(page.select("#items").text()).contains("Yiyang", "Two of one name.");
        assertThat(page.select("#items a.what").attr("href")).isEqualTo("/articles/" + huaiji.article());
        assertThat(page.select("#items button[name=choice]").eachAttr("value")).containsExactly("361126", "430900");
    }

    @Test
    void onlyTheAdministratorSeesIt() {
        assertThat(get("/admin/review")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aPileThatIsNoneIsRefused() {
        assertThat(mvc.get()
                        .uri("/admin/review?pile=none")
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
