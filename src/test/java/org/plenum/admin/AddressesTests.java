package org.plenum.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks all addresses that any controller maps, so that a new one is held to these rules without anybody thinking of it: what lies
 * under /admin needs the administrator, all else is open to read, changes need a token, and every answer carries the headers.
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

        boolean guarded() {
            return pattern.equals("/admin") || pattern.startsWith("/admin/");
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

    @TestFactory
    Stream<DynamicTest> readerSeesTheArchiveOnly() {
        return addresses().stream()
                .map(address -> DynamicTest.dynamicTest(address.toString(), () -> {
                    MvcTestResult answer = call(address, false, true);
                    if (address.guarded()) {
                        assertThat(answer).hasStatus(302).hasRedirectedUrl("/login");
                    } else {
                        assertThat(answer.getResponse().getStatus())
                                .isNotIn(401, FORBIDDEN)
                                .isLessThan(500);
                        assertThat(answer.getResponse().getRedirectedUrl()).isNotEqualTo("/login");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> administratorSeesAll() {
        return addresses().stream()
                .filter(Address::reads)
                .map(address -> DynamicTest.dynamicTest(
                        address.toString(),
                        () -> assertThat(
                                        call(address, true, false).getResponse().getStatus())
                                .isNotIn(401, FORBIDDEN)
                                .isLessThan(500)));
    }

    @TestFactory
    Stream<DynamicTest> nobodyChangesAnythingWithoutToken() {
        return addresses().stream()
                .filter(address -> !address.reads())
                .map(address -> DynamicTest.dynamicTest(
                        address.toString(),
                        () -> assertThat(call(address, true, false)).hasStatus(FORBIDDEN)));
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
                .flatMap(address -> Stream.of(true, false)
                        .map(admin -> DynamicTest.dynamicTest(
                                address + (admin ? " by the administrator" : ""),
                                () -> assertHeaders(address, call(address, admin, false)))));
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
        if (address.guarded() || address.pattern().equals("/login")) {
            assertThat(answer).hasHeader("Cache-Control", "no-store");
        }
    }

    private MvcTestResult call(Address address, boolean admin, boolean token) {
        var request = mvc.method(address.method()).uri(URI.create(address.path()));
        if (admin) {
            request.with(user("admin").roles(Account.ADMIN));
        }
        if (token) {
            request.with(csrf());
        }
        return request.exchange();
    }
}
