package org.plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.ingest.ImportService;
import org.plenum.search.index.SearchIndex;
import org.plenum.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** How somebody finds things, in a real browser, with the search index: with scripts, and without. */
@ServerTest
@Tag("search")
@TestPropertySource(properties = {"plenum.index.enabled=true", "plenum.index.poll=1d"})
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingTests {

    @LocalServerPort
    private int port;

    @BeforeAll
    void seeds(@Autowired ImportService imports, @Autowired SearchIndex index) {
        Seeds.load(imports);
        assertThat(index.catchUp()).isTrue();
    }

    private Visit visit(Browser browser, int width, boolean scripts) {
        return new Visit(browser, "http://localhost:" + port, width, ColorScheme.LIGHT, scripts);
    }

    private static Locator tally(Page page) {
        return page.locator(".tally strong");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nameWithASlipLeadsToThePerson(boolean scripts, Browser browser) {
        try (Visit visit = visit(browser, Visit.DESK, scripts)) {
            visit.open("/people");
            String name =
                    visit.page().locator("main .tally ~ .rows .what").first().textContent();
            String slip = name.substring(0, name.length() - 2) + name.charAt(name.length() - 1);

            visit.page().locator("#f-q").fill(slip);
            visit.page().locator("form.filter button").click();
            assertThat(visit.page().locator("main .tally ~ .rows .what").first())
                    .hasText(name);
            assertThat(visit.page().locator("main .tally ~ .rows .tag").first()).hasText("one letter differs");

            visit.open("/articles?q=" + slip.replace(" ", "+"));
            assertThat(visit.page().locator(".named h2")).hasText("Did you mean");
            visit.page().locator(".named .what").first().click();
            assertThat(visit.page().locator("h1")).containsText(name);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void facetsAreAddedAndRemoved(boolean scripts, Browser browser) {
        try (Visit visit = visit(browser, Visit.DESK, scripts)) {
            Page page = visit.page();
            visit.open("/articles");
            String all = tally(page).textContent();
            Locator places = page.locator("section[aria-labelledby='facet.places']");
            int provinces = places.locator("> ul > li").count();
            assertThat(provinces).isGreaterThan(1);

            long sum = 0;
            for (int i = 0; i < 2; i++) {
                Locator line = places.locator("> ul > li:not(.here)").first();
                sum += Long.parseLong(line.locator("> .n").textContent());
                line.locator("> a").focus();
                page.keyboard().press("Enter");
                assertThat(places.locator("> ul > li.here")).hasCount(i + 1);
                assertThat(tally(page)).hasText(sum == 1 ? "1 article" : sum + " articles");
                // Keys that are pressed before a page is painted are lost.
                visit.settled();
            }
            assertThat(page.locator(".chips a:not(.all)")).hasCount(2);
            page.locator("section[aria-labelledby='facet.times'] > ul > li > a")
                    .first()
                    .click();
            assertThat(page.locator(".chips a:not(.all)")).hasCount(3);

            page.locator(".chips a").first().click();
            assertThat(page.locator(".chips a:not(.all)")).hasCount(2);
            page.locator(".chips .all").click();
            assertThat(page.locator(".chips")).hasCount(0);
            assertThat(tally(page)).hasText(all);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filtersAreADrawerOnAPhone(boolean scripts, Browser browser) {
        try (Visit visit = visit(browser, Visit.PHONE, scripts)) {
            Page page = visit.page();
            visit.open("/meetings");
            Locator line = page.locator("section[aria-labelledby='facet.places'] > ul > li > a")
                    .first();
            assertThat(line).not().isVisible();

            page.locator(".drawer > summary").click();
            assertThat(line).isVisible();
            assertThat(page.locator(".to-results a")).isVisible();
            line.click();

            assertThat(page.locator(".chips a:not(.all)")).hasCount(1);
            assertThat(line).not().isVisible();
            assertThat((int) visit.settled().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(Visit.PHONE);
        }
    }

    /** Each of the two lists by year, month and outlet: what a line says is what comes, and each choice goes again by itself. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void peopleAndBodiesAreNarrowedByTimeAndOutlet(boolean scripts, Browser browser) {
        try (Visit visit = visit(browser, Visit.DESK, scripts)) {
            Page page = visit.page();
            for (String list : List.of("/people", "/organisations")) {
                visit.open(list);
                String all = tally(page).textContent();
                assertThat(page.locator("#uncounted")).hasCount(0);

                narrow(page, "facet.times", "> ul > li > a", "time=\\d{4}$");
                // A month takes the place of its year.
                narrow(page, "facet.times", ".here .facet li:not(.here) > a", "time=\\d{4}-\\d{2}$");
                assertThat(page.locator(".chips a:not(.all)")).hasCount(1);
                narrow(page, "facet.outlets", "> ul > li:not(.here) > a", "outlet=\\d+$");
                assertThat(page.locator(".chips a:not(.all)")).hasCount(2);

                page.locator(".chips a:not(.all)").last().click();
                assertThat(page.locator(".chips a:not(.all)")).hasCount(1);
                page.locator(".chips a:not(.all)").first().click();
                assertThat(page.locator(".chips")).hasCount(0);
                assertThat(tally(page)).hasText(all);
            }
        }
    }

    /** Chooses the first line, and finds as many as it said. */
    private static void narrow(Page page, String facet, String lines, String leadsTo) {
        Locator line = page.locator("section[aria-labelledby='" + facet + "']")
                .locator(lines)
                .first();
        String count = line.locator("xpath=../span[@class='n']").textContent();
        line.click();
        assertThat(page).hasURL(Pattern.compile(leadsTo));
        page.waitForLoadState();
        assertThat(tally(page)).hasText(Pattern.compile("^" + count + " "));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void outletsOfBodiesAreInTheDrawerOnAPhoneInChinese(boolean scripts, Browser browser) {
        try (Visit visit = visit(browser, Visit.PHONE, scripts)) {
            Page page = visit.page();
            visit.open("/language/zh");
            visit.open("/organisations");
            page.locator(".drawer > summary").click();
            Locator outlets = page.locator("section[aria-labelledby='facet.outlets']");
            assertThat(outlets.locator("h2")).hasText("媒体");
            outlets.locator("> ul > li > a").first().click();

            assertThat(page.locator(".chips .name")).hasText("媒体");
            assertThat(outlets).not().isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void dayOfTheCalendarLeadsToItsMeetings(boolean scripts, Browser browser) {
        try (Visit visit = visit(browser, Visit.DESK, scripts)) {
            Page page = visit.page();
            visit.open("/meetings");
            page.getByText("As a calendar").click();
            assertThat(page.locator(".calendar table")).hasCount(12);
            Locator day = page.locator(".calendar td.met a").first();
            String count = day.locator(".n").textContent();
            day.click();

            assertThat(tally(page)).hasText(count.equals("1") ? "1 meeting" : count + " meetings");
            assertThat(page.locator(".chips .name")).hasText("Time");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tileOfTheMapLeadsToItsProvince(boolean scripts, Browser browser) {
        try (Visit visit = visit(browser, Visit.DESK, scripts)) {
            Page page = visit.page();
            visit.open("/regions");
            Locator tile = page.locator(".tiles a:not(:has(.s0))").first();
            String province = tile.getAttribute("href");
            assertThat(page.locator(".provinces tbody tr"))
                    .hasCount(page.locator(".tiles a").count());
            tile.focus();
            page.keyboard().press("Enter");

            visit.assertAt(province);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isAccessible(ColorScheme colours, Browser browser) {
        List<String> violations = new ArrayList<>();
        try (Visit visit = new Visit(browser, "http://localhost:" + port, Visit.DESK, colours, true)) {
            for (String path : List.of(
                    "/articles?region=440000&region=430000&time=2023-01",
                    "/articles?q=meeting&undated=true",
                    "/meetings",
                    "/meetings/calendar",
                    "/people",
                    "/organisations",
                    "/regions")) {
                visit.open(path);
                violations.addAll(Accessibility.violations(path, visit.page()));
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void listsFitAPhone(Browser browser) {
        try (Visit visit = visit(browser, Visit.PHONE, true)) {
            for (String path :
                    List.of("/articles?region=440000&time=2023-01", "/meetings/calendar", "/regions", "/people")) {
                visit.open(path);
                assertThat((int) visit.page().evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(Visit.PHONE);
            }
        }
    }
}
