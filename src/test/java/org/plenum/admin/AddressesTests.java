package org.plenum.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.admin.AccessRules.Access;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks all addresses that any controller maps as everybody there is, so that a new one is held to {@link AccessRules} without anybody
 * thinking of it, and has to have a rule there. Changes need a token, and every answer carries the headers.
 */
@ApplicationTest
class AddressesTests {

    private static final int FORBIDDEN = 403;
    /** With its own braces inside, as in {@code {id:\\d{1,9}}}. */
    private static final Pattern VARIABLE = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    record Address(HttpMethod method, String pattern) {

        /** The address with something in the place of its variables. */
        String path() {
            return VARIABLE.matcher(pattern).replaceAll("430000");
        }

        Access access() {
            return AccessRules.stated(method, path())
                    .map(AccessRules.Rule::access)
                    .orElseThrow(
                            () -> new AssertionError(this + " has no rule in AccessRules: say who may ask for it"));
        }

        boolean reads() {
            return method.equals(HttpMethod.GET);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private List<Address> addresses() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream().flatMap(pattern -> {
                    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                    return methods.isEmpty()
                            ? Stream.of(new Address(HttpMethod.GET, pattern), new Address(HttpMethod.POST, pattern))
                            : methods.stream().map(method -> new Address(method.asHttpMethod(), pattern));
                }))
                .filter(address -> !address.pattern().equals("/error"))
                .distinct()
                .sorted(Comparator.comparing(Address::toString))
                .toList();
    }

    @Test
    void allRoomsAreWalked() {
        assertThat(addresses())
                .extracting(Address::path)
                .contains("/", "/articles/430000", "/people", "/meetings", "/organisations", "/regions/430000")
                .contains("/admin", "/admin/imports", "/admin/imports/430000", "/login");
    }

    /** Who walks; null is nobody who has logged in. */
    private enum Visitor {
        ANONYMOUS(null),
        READER(AccountRole.READER),
        EDITOR(AccountRole.EDITOR),
        ADMINISTRATOR(AccountRole.ADMIN);

        private final @Nullable AccountRole role;

        Visitor(@Nullable AccountRole role) {
            this.role = role;
        }

        boolean may(Access access) {
            return switch (access) {
                case ANYONE, READER -> true;
                case MEMBER -> this != ANONYMOUS;
                case EDITOR -> this == EDITOR || this == ADMINISTRATOR;
                case ADMIN -> this == ADMINISTRATOR;
                case NOBODY -> false;
            };
        }
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatTheRuleSays() {
        return addresses().stream()
                .flatMap(address -> Arrays.stream(Visitor.values())
                        .map(visitor -> DynamicTest.dynamicTest(
                                address + " as " + visitor, () -> assertAnswer(address, visitor))));
    }

    private void assertAnswer(Address address, Visitor visitor) {
        MvcTestResult answer = call(address, visitor, true);
        int status = answer.getResponse().getStatus();
        if (visitor.may(address.access())) {
            assertThat(status).isNotIn(401, FORBIDDEN).isLessThan(500);
            assertThat(answer.getResponse().getRedirectedUrl()).isNotEqualTo("/login");
        } else if (visitor == Visitor.ANONYMOUS) {
            assertThat(answer).hasStatus(302).hasRedirectedUrl("/login");
        } else {
            assertThat(answer).hasStatus(FORBIDDEN);
        }
    }

    /** What has no rule is not open by that: the walk fails, and until somebody hears of it the address is guarded. */
    @Test
    void whatHasNoRuleIsGuarded() {
        assertThat(AccessRules.stated(HttpMethod.GET, "/nowhere")).isEmpty();
        assertThat(mvc.get().uri("/admin/nowhere").with(user("anna").roles("EDITOR")))
                .hasStatus(FORBIDDEN);
        assertThat(mvc.post().uri("/nowhere").with(csrf()).with(user("anna").roles("READER")))
                .hasStatus(FORBIDDEN);
        assertThat(mvc.get().uri("/nowhere")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /,                     ANONYMOUS",
        "GET,  /articles,             ANONYMOUS",
        "GET,  /login,                ANONYMOUS",
        "GET,  /account,              READER",
        "POST, /account/password,     READER",
        "GET,  /admin,                EDITOR",
        "GET,  /admin/imports,        EDITOR",
        "POST, /admin/imports,        EDITOR",
        "GET,  /admin/review,         EDITOR",
        "POST, /admin/review,         EDITOR",
        "POST, /admin/articles/1/corrections, EDITOR",
        "POST, /admin/people/1/merge, EDITOR",
        "POST, /admin/merges/1/undo,  EDITOR",
        "GET,  /admin/accounts,       ADMINISTRATOR",
        "POST, /admin/accounts,       ADMINISTRATOR",
        "GET,  /admin/audit,          ADMINISTRATOR",
        "GET,  /admin/audit.csv,      ADMINISTRATOR"
    })
    void theLeastOfThoseWhoMay(String method, String path, Visitor least) {
        Access access = AccessRules.stated(HttpMethod.valueOf(method), path)
                .orElseThrow()
                .access();

        assertThat(Arrays.stream(Visitor.values())
                        .filter(visitor -> visitor.may(access))
                        .findFirst())
                .contains(least);
    }

    @TestFactory
    Stream<DynamicTest> nobodyChangesAnythingWithoutToken() {
        return addresses().stream()
                .filter(address -> !address.reads())
                .map(address -> DynamicTest.dynamicTest(
                        address.toString(),
                        () -> assertThat(call(address, Visitor.ADMINISTRATOR, false))
                                .hasStatus(FORBIDDEN)));
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerCarriesTheHeaders() {
        return Stream.concat(
                        addresses().stream(),
                        Stream.of(
                                        "/nothing/here",
                                        "/css/plenum.css",
                                        "/actuator/health",
                                        "/actuator/env",
                                        "/articles?page=x")
                                .map(path -> new Address(HttpMethod.GET, path)))
                .flatMap(address -> Stream.of(Visitor.ANONYMOUS, Visitor.ADMINISTRATOR)
                        .map(visitor -> DynamicTest.dynamicTest(
                                address + " as " + visitor,
                                () -> assertHeaders(address, call(address, visitor, false)))));
    }

    private static void assertHeaders(Address address, MvcTestResult answer) {
        assertThat(answer)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .containsHeader("Permissions-Policy");
        String policy = answer.getResponse().getHeader("Content-Security-Policy");
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("script-src 'self'", "style-src 'self'", "form-action 'self'", "base-uri 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http:", "https:");
        if (Stream.of("/admin", "/login", "/account").anyMatch(address.pattern()::startsWith)) {
            assertThat(answer).hasHeader("Cache-Control", "no-store");
        }
    }

    private MvcTestResult call(Address address, Visitor visitor, boolean token) {
        // No import starts: its articles would be there for all tests that follow.
        var request =
                mvc.method(address.method()).uri(URI.create(address.path())).param("source", "NOWHERE");
        if (visitor.role != null) {
            request.with(user("visitor").roles(visitor.role.name()));
        }
        if (token) {
            request.with(csrf());
        }
        return request.exchange();
    }
}
