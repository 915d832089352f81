package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a reader sees when something breaks inside: the server's own error dispatch. */
@ApplicationTest
class BrokenPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void breakageAnswers500WithAPageAndNoDetails() throws UnsupportedEncodingException {
        MvcTestResult result = mvc.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/articles")
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret detail"))
                .exchange();

        assertThat(result).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        Document page = Jsoup.parse(result.getResponse().getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("Something broke on our side");
        assertThat(page.text()).doesNotContain("secret", "IllegalState", "??");
        assertThat(page.select(".masthead a")).isNotEmpty();
    }

    @Test
    void otherRefusalsHaveAPageToo() throws UnsupportedEncodingException {
        MvcTestResult result = mvc.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 405)
                .exchange();

        assertThat(result).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
        assertThat(Jsoup.parse(result.getResponse().getContentAsString())
                        .select("h1")
                        .text())
                .isEqualTo("This cannot be done");
    }

    @Test
    void pagesOfErrorsSpeakChineseToo() throws UnsupportedEncodingException {
        assertThat(chinese("/articles/999999999", null).select("h1").text()).isEqualTo("此地址没有内容");
        assertThat(chinese("/articles?from=2023-13-01", null).select("main").text())
                .contains("参数")
                .doesNotContain("Parameter");
        assertThat(chinese("/error", 500).select("h1").text()).doesNotContain("Something");
        assertThat(chinese("/error", 405).select("h1").text()).doesNotContain("This");
    }

    private Document chinese(String address, @Nullable Integer status) throws UnsupportedEncodingException {
        var request = mvc.get().uri(address).accept(MediaType.TEXT_HTML).header("Accept-Language", "zh-CN");
        if (status != null) {
            request = request.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status);
        }
        Document page = Jsoup.parse(request.exchange().getResponse().getContentAsString());
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.text()).doesNotContain("??");
        return page;
    }
}
