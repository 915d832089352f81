package org.plenum.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Log-in, log-out and what stands before the administrator's pages. */
@ApplicationTest
class SecurityTests {

    static final String PASSWORD = "test-password";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LoginBrakes brakes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "/admin/imports",
                "/admin/imports/1",
                "/admin/imports/1/progress",
                "/admin/none"
            })
    void anonymousIsLedToLogin(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(302).hasRedirectedUrl("/login");
    }

    @Test
    void rightPasswordLeadsToTheOverviewInNewSession() {
        Cookie before = sessionOf(mvc.get().uri("/admin/imports").exchange());

        MvcTestResult answer = mvc.perform(login("admin", PASSWORD, "192.0.2.1").cookie(before));

        assertThat(answer).hasStatus(302).redirectedUrl().endsWith("/admin/imports");
        assertThat(sessionOf(answer).getValue()).as("session fixation").isNotEqualTo(before.getValue());
    }

    @Test
    void whoeverIsLoggedInFindsTheWayToTheirAccountOnEveryPage() {
        assertThat(mvc.get().uri("/people")).bodyText().doesNotContain("href=\"/account\"");
        assertThat(mvc.get().uri("/people").with(user("lee").roles("READER")))
                .bodyText()
                .contains("href=\"/account\"");
    }

    @Test
    void loginLeadsToThePageThatWasAskedFor() {
        Cookie session = sessionOf(mvc.get().uri("/admin/imports?page=2").exchange());

        assertThat(mvc.perform(login("admin", PASSWORD, "192.0.2.2").cookie(session)))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/admin/imports?page=2");
    }

    @Test
    void fragmentThatAskedIsNotWhereLoginLeads() {
        MockHttpSession session = new MockHttpSession();
        assertThat(mvc.get()
                        .uri("/admin/imports/1/progress")
                        .header("HX-Request", "true")
                        .session(session))
                .hasStatus(401)
                .hasHeader("HX-Refresh", "true");

        assertThat(mvc.perform(login("admin", PASSWORD, "192.0.2.3").session(session)))
                .hasRedirectedUrl("/admin");
    }

    @Test
    void refusedPageOutsideIsNotWhereLoginLeads() {
        MockHttpSession session = new MockHttpSession();
        assertThat(mvc.get().uri("/actuator/env").session(session)).hasStatus(403);

        assertThat(mvc.perform(login("admin", PASSWORD, "192.0.2.5").session(session)))
                .hasRedirectedUrl("/admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "somebody"})
    void wrongPasswordAndUnknownNameAreToldAlike(String name) {
        assertThat(mvc.perform(login(name, "wrong", "192.0.2.4")))
                .hasStatus(302)
                .hasRedirectedUrl("/login?error");

        assertThat(Jsoup.parse(body(mvc.get().uri("/login?error").exchange()))
                        .select("[role=alert]")
                        .text())
                .isEqualTo("Name or password is wrong.");
    }

    @Test
    void guessingIsSlowedDownAndToldSo() {
        for (int i = 1; i < LoginBrake.FREE_ATTEMPTS; i++) {
            mvc.perform(login("guessed-" + i, "guess", "198.51.100.7"));
        }
        // Without a password to be compared: that takes long on a busy machine, and the wait is of two seconds.
        brakes.admit("guessed", "198.51.100.7");

        assertThat(mvc.perform(login("admin", PASSWORD, "198.51.100.7")))
                .as("even the right password has to wait")
                .hasRedirectedUrl("/login?error");
        MvcTestResult page =
                mvc.get().uri("/login?error").with(from("198.51.100.7")).exchange();
        assertThat(Jsoup.parse(body(page)).select("[role=alert]").text()).startsWith("Too many attempts. Try again in");
        assertThat(mvc.perform(login("admin", PASSWORD, "198.51.100.8")))
                .as("others have not")
                .hasRedirectedUrl("/admin");
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.100.7",
        "2001:db8:0:2::ff, 2001:db8:0:2::/64",
        "::1, ::1",
        "::ffff:198.51.100.7, 198.51.100.7"
    })
    void clientIsNamedSoThatItCanBeRead(String address, String client) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);

        assertThat(LoginBrakeFilter.clientOf(request)).isEqualTo(client);
    }

    @Test
    void addressesOfOneIpv6NetworkAreOneClient() {
        for (int i = 1; i < LoginBrake.FREE_ATTEMPTS; i++) {
            mvc.perform(login("guessed-" + i, "guess", "2001:db8:1:2::" + i));
        }
        brakes.admit("guessed", "2001:db8:1:2::/64");

        assertThat(mvc.perform(login("admin", PASSWORD, "2001:db8:1:2::ffff"))).hasRedirectedUrl("/login?error");
        assertThat(mvc.perform(login("admin", PASSWORD, "2001:db8:1:3::1"))).hasRedirectedUrl("/admin");
    }

    @Test
    void loginWithoutTokenIsRefusedAndDoesNotCount() {
        for (int i = 0; i <= LoginBrake.FREE_ATTEMPTS; i++) {
            assertThat(mvc.post()
                            .uri("/login")
                            .with(from("192.0.2.9"))
                            .param("username", "admin")
                            .param("password", PASSWORD))
                    .hasStatus(403);
        }
        assertThat(brakes.remaining("192.0.2.9")).isZero();
    }

    @Test
    void whoIsLoggedInNeedsNoLoginPage() {
        assertThat(mvc.get().uri("/login").with(admin())).hasRedirectedUrl("/account");
    }

    @Test
    void logoutIsPostedAndEndsTheSession() {
        Cookie session = sessionOf(mvc.perform(login("admin", PASSWORD, "192.0.2.6")));
        assertThat(mvc.get().uri("/admin").cookie(session)).hasStatusOk();

        assertThat(mvc.post().uri("/logout").cookie(session).with(csrf())).hasRedirectedUrl("/login?logout");

        assertThat(mvc.get().uri("/admin").cookie(session)).hasRedirectedUrl("/login");
        assertThat(Jsoup.parse(body(mvc.get().uri("/login?logout").exchange()))
                        .select("[role=status]")
                        .text())
                .isEqualTo("You are logged out.");
    }

    @Test
    void logoutByLinkOrWithoutTokenDoesNothing() {
        assertThat(mvc.get().uri("/logout").with(admin())).hasStatus(404);
        assertThat(mvc.post().uri("/logout").with(admin())).hasStatus(403);
    }

    @Test
    void otherRolesAreRefused() {
        assertThat(mvc.get().uri("/admin").with(user("reader").roles("READER"))).hasStatus(403);
    }

    @Test
    void healthIsOpenAndTheRestOfActuatorIsNot() {
        for (String open : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            assertThat(mvc.get().uri(open)).as(open).hasStatusOk();
        }
        for (String closed : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/beans")) {
            assertThat(mvc.get().uri(closed)).as(closed).hasStatus(403);
            assertThat(mvc.get().uri(closed).with(admin())).as(closed).hasStatus(403);
        }
    }

    @Test
    void readersGetNoSession() {
        for (String page : List.of("/", "/articles", "/people", "/nothing")) {
            MvcTestResult answer = mvc.get().uri(page).exchange();
            assertThat(answer.getRequest().getSession(false)).as(page).isNull();
        }
    }

    private static MockHttpServletRequestBuilder login(String name, String password, String address) {
        return MockMvcRequestBuilders.post("/login")
                .with(csrf())
                .with(from(address))
                .param("username", name)
                .param("password", password);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static Cookie sessionOf(MvcTestResult answer) {
        Cookie session = answer.getResponse().getCookie("SESSION");
        assertThat(session).isNotNull();
        return session;
    }

    private static RequestPostProcessor admin() {
        return user("admin").roles(AccountRole.ADMIN.name());
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
