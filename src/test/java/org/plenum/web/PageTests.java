package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Renders pages for real over an archive that the test itself has made; rolled back behind each test. */
@ApplicationTest
@Transactional
abstract class PageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    TestArchive archive() {
        return new TestArchive(jdbc);
    }

    MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address.replace("+", "%20"))).exchange();
    }

    /** The page at an address; fails when it does not answer 200. */
    Document page(String address) {
        return page(address, HttpStatus.OK);
    }

    Document page(String address, HttpStatus status) {
        MvcTestResult result = get(address);
        assertThat(result).as(address).hasStatus(status);
        try {
            Document page = Jsoup.parse(result.getResponse().getContentAsString(), "http://localhost");
            assertThat(page.text()).as("no message key is left over").doesNotContain("??");
            assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])"))
                    .as("nothing inline")
                    .isEmpty();
            assertThat(page.select("h1").size()).as("headings of the page").isLessThanOrEqualTo(1);
            assertThat(page.select("[id]").eachAttr("id")).as("ids").doesNotHaveDuplicates();
            return page;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
