package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** A page is sent again as it was for as long as nothing has changed, and not a moment longer. */
@DisabledIf(
        value = "org.plenum.testing.OpenSearchNode#wanted",
        disabledReason = "pages that OpenSearch answers are not kept")
class KeptPagesTests extends IndexedTests {

    private MockHttpServletResponse get(String address, UnaryOperator<MockMvcRequestBuilder> more) {
        return more.apply(mvc.get().uri(address)).exchange().getResponse();
    }

    private MockHttpServletResponse get(String address) {
        return get(address, request -> request);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles?region=440000",
                "/people?q=Yu",
                "/meetings/calendar",
                "/organisations",
                "/regions"
            })
    void pageIsTheSameAndCostsOneStatement(String address) {
        MockHttpServletResponse first = get(address);
        statements.forget();

        MockHttpServletResponse again = get(address);

        assertThat(statements.seen()).isEqualTo(1);
        assertThat(again.getStatus()).isEqualTo(HttpStatus.OK.value());
        assertThat(text(again)).isEqualTo(text(first)).contains("</html>");
        assertThat(again.getHeaderNames()).containsExactlyInAnyOrderElementsOf(first.getHeaderNames());
        assertThat(first.getHeaderNames()).contains("Content-Security-Policy", "ETag", "Content-Language");
        for (String name : first.getHeaderNames()) {
            assertThat(again.getHeaders(name)).as(name).isEqualTo(first.getHeaders(name));
        }
    }

    @Test
    void changedRowShowsAtOnce() {
        String address = "/articles/" + huaiji.article();
        String before = text(get(address));
        jdbc.sql("update article set title = 'Renamed at noon' where id = :id")
                .param("id", huaiji.article())
                .update();

        String after = text(get(address));

        assertThat(before).doesNotContain("Renamed at noon");
        assertThat(after).contains("Renamed at noon");
    }

    @Test
    void changedIndexShowsAtOnce() {
        String address = "/articles?q=unheard";
        assertThat(text(get(address))).doesNotContain("An unheard of thing");
        jdbc.sql("update article set title = 'An unheard of thing' where title = 'Drought'")
                .update();
        // Not in the index yet: what is kept now is without it.
        get(address);

        index.catchUp();

        assertThat(text(get(address))).contains("An unheard of thing");
    }

    @Test
    void languagesAreKeptApart() {
        assertThat(text(get("/"))).contains("lang=\"en-GB\"");
        assertThat(text(get("/", request -> request.header("Accept-Language", "zh"))))
                .contains("lang=\"zh-CN\"");
        assertThat(text(get("/", request -> request.cookie(new Cookie("language", "zh-CN")))))
                .contains("lang=\"zh-CN\"");
        assertThat(text(get("/"))).contains("lang=\"en-GB\"");
    }

    @Test
    void whoIsLoggedInSeesTheirOwn() {
        UnaryOperator<MockMvcRequestBuilder> editor =
                request -> request.with(user("wang").roles("EDITOR"));

        assertThat(text(get("/"))).doesNotContain("href=\"/account\"");
        MockHttpServletResponse own = get("/", editor);
        assertThat(text(own)).contains("href=\"/account\"");
        assertThat(own.getHeader("ETag")).isNull();
        assertThat(text(get("/"))).doesNotContain("href=\"/account\"");
    }

    @Test
    void sitesOfSeveralNamesAreKeptApart() {
        assertThat(text(get("http://one.example/"))).contains("http://one.example/");
        assertThat(text(get("http://two.example/")))
                .contains("http://two.example/")
                .doesNotContain("one.example");
    }

    @Test
    void browserThatHasItIsToldSoUntilItChanges() {
        String tag = get("/people").getHeader("ETag");
        UnaryOperator<MockMvcRequestBuilder> known = request -> request.header("If-None-Match", tag);

        MockHttpServletResponse same = get("/people", known);
        assertThat(same.getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED.value());
        assertThat(same.getContentAsByteArray()).isEmpty();
        assertThat(same.getHeader("ETag")).isEqualTo(tag);

        new TestArchive(jdbc).person("Newcomer Zhang", TestArchive.HUNAN);
        index.catchUp();
        assertThat(get("/people", known).getStatus()).isEqualTo(HttpStatus.OK.value());
    }

    @Test
    void compressedForWhoTakesIt() throws IOException {
        String plain = text(get("/regions"));
        UnaryOperator<MockMvcRequestBuilder> zip = request -> request.header("Accept-Encoding", "gzip, br");
        MockHttpServletResponse first = get("/regions", zip);
        MockHttpServletResponse again = get("/regions", zip);

        assertThat(first.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(again.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(first.getHeader("ETag")).isEqualTo(get("/regions").getHeader("ETag"));
        byte[] body = again.getContentAsByteArray();
        assertThat(body).hasSizeLessThan(plain.length() / 2);
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(body))) {
            assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/999999", "/articles?page=0", "/people/nobody"})
    void whatIsNoPageIsNotKept(String address) {
        MockHttpServletResponse first = get(address);
        MockHttpServletResponse again = get(address);

        assertThat(first.getStatus()).isGreaterThanOrEqualTo(300);
        assertThat(again.getStatus()).isEqualTo(first.getStatus());
        assertThat(text(again)).isEqualTo(text(first));
        assertThat(first.getHeader("ETag")).isNull();
        assertThat(again.getHeader("ETag")).isNull();
    }

    @Test
    void mergedPersonLeadsOn() {
        long merged = jdbc.sql("select id from person where merged_into is not null")
                .query(Long.class)
                .single();

        assertThat(get("/people/" + merged).getStatus()).isEqualTo(HttpStatus.MOVED_PERMANENTLY.value());
        assertThat(get("/people/" + merged).getStatus()).isEqualTo(HttpStatus.MOVED_PERMANENTLY.value());
    }
}
