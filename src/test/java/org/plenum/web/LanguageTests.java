package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** English and Chinese: by the browser, by the reader's choice, never by chance. */
@ApplicationTest
@Transactional
class LanguageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private static Document page(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String languageFor(String accepted) {
        return page(mvc.get().uri("/").header("Accept-Language", accepted).exchange())
                .select("html")
                .attr("lang");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN,zh;q=0.9,en;q=0.8 | zh-CN",
                "zh-TW | zh-CN",
                "de-DE,de;q=0.9,en;q=0.5,zh;q=0.3 | en-GB",
                "en-US | en-GB",
                "fr | en-GB",
                "zh;q=0, en | en-GB",
                "* | en-GB",
                ";;;=, | en-GB"
            })
    void browserDecidesUntilTheReaderDoes(String accepted, String spoken) {
        assertThat(languageFor(accepted)).isEqualTo(spoken);
    }

    @Test
    void choiceIsKeptAndLeadsBackToThePage() {
        MvcTestResult chosen = mvc.get()
                .uri("/language/zh-CN")
                .header("Referer", "http://localhost/articles?region=441224&q=a%20b")
                .exchange();

        assertThat(chosen).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/articles?region=441224&q=a%20b");
        Cookie cookie = chosen.getResponse().getCookie("language");
        assertThat(cookie).isNotNull();
        Document page = page(mvc.get()
                .uri("/people")
                .cookie(cookie)
                .header("Accept-Language", "en")
                .exchange());
        assertThat(page.select(".masthead .sections a").eachText()).containsExactly("报道", "人物", "会议", "机构", "行政区划");
        assertThat(page.select(".languages [aria-current]").text()).isEqualTo("中文");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example.net/x", "http://localhost//evil.example.net", "javascript:alert(1)", "::"})
    void choiceNeverLeadsToAnotherSite(String page) {
        assertThat(mvc.get().uri("/language/en").header("Referer", page).exchange())
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/");
    }

    @Test
    void languageThatIsNotThereAnswers404() {
        assertThat(mvc.get().uri("/language/fr").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "zh_CN_#Hans-x", "<script>", ""})
    void cookieThatNamesNoLanguageIsPassedOver(String value) {
        Document page =
                page(mvc.get().uri("/").cookie(new Cookie("language", value)).exchange());

        assertThat(page.select("html").attr("lang")).isIn("en-GB", "zh-CN");
    }

    @Test
    void datesAndWordsFollowTheLanguageAndTheTextDoesNot() {
        TestArchive.Huaiji huaiji = new TestArchive(jdbc).huaiji();

        Document page = page(mvc.get()
                .uri("/articles/" + huaiji.article())
                .header("Accept-Language", "zh-CN")
                .exchange());

        assertThat(page.select("#dates time").text()).isEqualTo("2023年1月14日");
        assertThat(page.select(".tag.strong").text()).contains("主持");
        assertThat(page.select("h1").text())
                .isEqualTo("The Standing Committee of Huaiji County held an expanded meeting");
        assertThat(page.select("article").attr("lang")).isEqualTo("en");
        assertThat(page.text()).doesNotContain("??");
    }
}
