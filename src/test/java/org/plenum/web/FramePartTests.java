package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Parts of the frame are kept for pages that share them, and for no others. Whoever is logged in: {@link KeptPagesTests}. */
@ApplicationTest
@Transactional
class FramePartTests {

    @Autowired
    private MockMvcTester mvc;

    private static Document page(MockMvcRequestBuilder request) throws UnsupportedEncodingException {
        return Jsoup.parse(request.exchange().getResponse().getContentAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/people", "/articles", "/meetings", "/organisations", "/regions", "/people"})
    void pageIsInItsOwnSection(String address) throws Exception {
        Document page = page(mvc.get().uri(address));

        assertThat(page.select(".masthead .sections a[aria-current=page]").eachAttr("href"))
                .containsExactly(address);
        assertThat(page.select(".masthead .sections a")).hasSize(5);
    }

    @Test
    void languagesDoNotMix() throws Exception {
        for (String language : new String[] {"en", "zh-CN", "en", "zh-CN"}) {
            Document page = page(mvc.get().uri("/articles").header("Accept-Language", language));

            assertThat(page.select(".colophon a[aria-current=true]").eachAttr("lang"))
                    .containsExactly(language);
        }
    }

    @Test
    void siteBelowAPathKeepsItsAddresses() throws Exception {
        page(mvc.get().uri("/articles"));

        Document below = page(mvc.get().uri("/site/articles").contextPath("/site"));

        assertThat(below.select(".masthead a, .colophon a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/site/"));
        assertThat(page(mvc.get().uri("/articles"))
                        .select(".masthead a, .colophon a")
                        .eachAttr("href"))
                .noneMatch(address -> address.startsWith("/site/"));
    }
}
