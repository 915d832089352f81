package org.plenum.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SiteAddressTests {

    private static final MockHttpServletRequest REQUEST = new MockHttpServletRequest("GET", "/articles/7");

    @Test
    void configuredAddressWinsOverWhatTheRequestSays() {
        REQUEST.addHeader("Host", "evil.example.net");

        assertThat(new SiteAddress(" https://archive.example.org/plenum/ ").of(REQUEST, "/articles/7"))
                .isEqualTo("https://archive.example.org/plenum/articles/7");
    }

    @Test
    void withoutOneTheAddressIsThatOfTheRequest() {
        assertThat(new SiteAddress("").of(new MockHttpServletRequest(), "/people/1"))
                .isEqualTo("http://localhost/people/1");
    }
}
