package org.plenum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenum.ingest.ImportService;
import org.plenum.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page costs somebody who comes for the first time: bytes over the wire and requests. */
@ServerTest
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWeightTests {

    private static final int MOST_BYTES = 100_000;
    private static final int MOST_REQUESTS = 8;

    @LocalServerPort
    private int port;

    private record Weight(long bytes, int requests, List<String> addresses) {}

    @BeforeAll
    void seeds(@Autowired ImportService imports) {
        Seeds.load(imports);
    }

    @Test
    void everyPageIsLight(Browser browser) {
        Map<String, String> addresses = new LinkedHashMap<>();
        try (Visit visit = Visit.withoutScripts(browser, port)) {
            SitePages.walkOpen(
                    visit,
                    (name, shown) ->
                            addresses.put(name, shown.page().url().substring(("http://localhost:" + port).length())));
        }
        Map<String, Weight> weights = new LinkedHashMap<>();
        addresses.forEach((name, address) -> weights.put(name, weigh(browser, address)));

        weights.forEach((name, weight) -> System.out.printf(
                "page weight: %-20s %6d bytes, %d requests%n", name, weight.bytes(), weight.requests()));
        assertThat(weights).hasSizeGreaterThan(15).allSatisfy((name, weight) -> {
            assertThat(weight.bytes()).as(name + " " + weight.addresses()).isBetween(5_000L, (long) MOST_BYTES);
            assertThat(weight.requests()).as(name + " " + weight.addresses()).isLessThanOrEqualTo(MOST_REQUESTS);
        });
    }

    @Test
    void networkIsFetchedOnlyWhenItIsAskedFor(Browser browser) {
        try (Visit visit = Visit.at(browser, port)) {
            List<String> fetched = new ArrayList<>();
            visit.page().onRequest(request -> fetched.add(request.url()));
            visit.open("/people?q=Yu+Xiaojun");
            visit.page().locator("main .rows a[href^='/people/']").first().click();
            PlaywrightAssertions.assertThat(visit.page()).hasURL(Pattern.compile("/people/\\d+$"));
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(fetched).noneMatch(url -> url.contains("cytoscape") || url.endsWith("network.json"));

            int companions =
                    visit.page().locator("#companions ~ table tbody tr").count();
            visit.page().locator("[data-network]").click();
            visit.page()
                    .locator("dialog[data-people='" + (companions + 1) + "']")
                    .waitFor();

            assertThat(fetched)
                    .anyMatch(url -> url.endsWith("cytoscape.min.js"))
                    .anyMatch(url -> url.endsWith("network.json"));
            visit.page().keyboard().press("Escape");
            PlaywrightAssertions.assertThat(visit.page().locator("dialog")).isHidden();
        }
    }

    /** A new visitor each time, so that nothing comes from a cache. */
    private Weight weigh(Browser browser, String address) {
        try (Visit visit = Visit.at(browser, port)) {
            List<Request> requests = new ArrayList<>();
            visit.page().onRequestFinished(requests::add);
            visit.open(address);
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            List<Request> own = requests.stream()
                    .filter(request -> request.url().startsWith("http"))
                    .toList();
            return new Weight(
                    own.stream()
                            .mapToLong(request -> request.sizes().responseBodySize)
                            .sum(),
                    own.size(),
                    own.stream().map(Request::url).toList());
        }
    }
}
