package org.plenum.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An archive that is not public: nobody reads it without an account. */
@ApplicationTest
@TestPropertySource(properties = "plenum.public=false")
class ClosedArchiveTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/articles/1",
                "/articles/1.bib",
                "/people",
                "/people/suggest?q=x",
                "/meetings",
                "/organisations",
                "/regions",
                "/sitemap.xml",
                "/nothing/here"
            })
    void readersLogInFirst(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(302).hasRedirectedUrl("/login");
        assertThat(mvc.get()
                        .uri(address)
                        .with(user("anna").roles("READER"))
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(200, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/login", "/css/plenum.css", "/js/plenum.js", "/actuator/health", "/robots.txt", "/language/en"})
    void whatTheLogInPageNeedsIsOpen(String address) {
        assertThat(mvc.get().uri(address).exchange().getResponse().getRedirectedUrl())
                .isNotEqualTo("/login");
    }

    @Test
    void thePageSaysThatAnAccountIsNeeded() {
        assertThat(new String(
                        mvc.get().uri("/login").exchange().getResponse().getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .contains("read with an account");
    }
}
