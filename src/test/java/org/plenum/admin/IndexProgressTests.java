package org.plenum.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plenum.search.index.IndexStatus;
import org.plenum.search.index.IndexStatus.Phase;
import org.plenum.search.index.SearchIndex;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The administrator sees how far the search index is. */
@ApplicationTest
@WithMockUser(roles = "ADMIN")
class IndexProgressTests {

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private SearchIndex index;

    private Element section(IndexStatus status) throws UnsupportedEncodingException {
        given(index.status()).willReturn(status);
        MvcTestResult result = mvc.get().uri("/admin").exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString()).selectFirst("#search-index");
    }

    @Test
    void tellsHowFarItIsAndLooksAgain() throws UnsupportedEncodingException {
        Element section = section(new IndexStatus(Phase.BUILDING, 1_250, 100_000, null));

        assertThat(section.text()).contains("1,250 of 100,000 articles, meetings, people and bodies");
        assertThat(section.select("progress").attr("value")).isEqualTo("1250");
        assertThat(section.select("p[hx-get]").attr("hx-trigger")).isEqualTo("load delay:1s");
    }

    @Test
    void saysThatItIsReadyAndLooksNoMore() throws UnsupportedEncodingException {
        Element section = section(new IndexStatus(Phase.READY, 0, 0, null));

        assertThat(section.text()).contains("Ready");
        assertThat(section.select("progress, [hx-get]")).isEmpty();
    }

    @Test
    void saysWhyItCannotBeUsed() throws UnsupportedEncodingException {
        assertThat(section(new IndexStatus(Phase.FAILED, 0, 0, "No space left on device"))
                        .text())
                .contains("Cannot be used", "No space left on device");
    }
}
