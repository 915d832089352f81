package org.plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenum.ingest.ImportService;
import org.plenum.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a reader and the administrator do on a day, in a real browser on a real server with the real seeds. */
@ServerTest
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTests {

    private static final double IMPORT_PATIENCE = 60_000;

    @LocalServerPort
    private int port;

    @BeforeAll
    void seeds(@Autowired ImportService imports) {
        Seeds.load(imports);
    }

    @Test
    void fromHomeToPersonAndFromLoginToOutcome(Browser browser) {
        try (Visit visit = Visit.at(browser, port)) {
            readFromHomeToPerson(visit);
            importAgain(visit, true);
        }
    }

    @Test
    void allOfItWorksWithoutScripts(Browser browser) {
        try (Visit visit = Visit.withoutScripts(browser, port)) {
            readFromHomeToPerson(visit);
            importAgain(visit, false);
        }
    }

    @Test
    void officialIsFoundByName(Browser browser) {
        try (Visit visit = Visit.at(browser, port)) {
            for (String spelling : new String[] {"Xu Qin", "xu qin", "Qin Xu", "XuQin"}) {
                visit.open("/people");
                visit.page().locator("main input[name=q]").fill(spelling);
                visit.page().locator("main input[name=q]").press("Enter");

                Locator found = link(visit.page().locator("main .rows"), "Xu Qin");
                assertThat(found).isVisible();
                found.click();
                assertThat(visit.page().locator("h1")).containsText("Xu Qin");
            }
        }
    }

    @Test
    void slashLeadsToTheSearch(Browser browser) {
        try (Visit visit = Visit.at(browser, port)) {
            visit.open("/");
            visit.page().keyboard().press("/");
            visit.page().keyboard().type("Huaiji");
            visit.page().keyboard().press("Enter");

            visit.assertAt("/articles?q=Huaiji");
        }
    }

    @Test
    void loggedOutIsOut(Browser browser) {
        try (Visit visit = Visit.at(browser, port)) {
            visit.login();
            visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log out"))
                    .click();
            assertThat(visit.page().getByText("You are logged out.")).isVisible();

            visit.open("/admin");
            visit.assertAt("/login");
        }
    }

    private static void readFromHomeToPerson(Visit visit) {
        Page page = visit.page();
        assertThat(visit.open("/")).isEqualTo(200);
        link(page.locator("main .bars"), "Hunan").click();
        visit.assertAt("/articles?region=430000");
        assertThat(page.locator("main .rows > li")).not().hasCount(0);

        page.locator("main .rows a[href^='/articles/']").first().click();
        assertThat(page.locator("article")).isVisible();
        assertThat(page.locator("article a.m")).not().hasCount(0);

        Locator person = page.locator("aside a[href^='/people/']").first();
        String name = person.textContent().strip();
        person.click();
        assertThat(page).hasURL(Pattern.compile("/people/\\d+$"));
        assertThat(page.locator("h1")).containsText(name);
    }

    private static void importAgain(Visit visit, boolean scripts) {
        Page page = visit.page();
        link(page.locator("footer"), "Administration").click();
        visit.assertAt("/login");
        page.getByLabel("Name").fill("admin");
        page.getByLabel("Password").fill("test-password");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        visit.assertAt("/admin");

        link(page.locator("main"), "Imports").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import the seeds again"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/admin/imports/\\d+$"));
        untilFinished(page, scripts);

        assertThat(page.locator("#files .rows > li")).hasCount(5);
        assertThat(page.locator("#files .rows .tag"))
                .hasText(new String[] {"unchanged", "unchanged", "unchanged", "unchanged", "unchanged"});
        link(page.locator("#files"), "000_").first().click();
        assertThat(page.locator("article")).isVisible();
    }

    /** Scripts bring the end by themselves; without them a reader looks again. */
    private static void untilFinished(Page page, boolean scripts) {
        Locator state = page.locator("#progress .tag");
        for (int looks = 0; !scripts && looks < 500 && !state.textContent().equals("finished"); looks++) {
            page.reload();
        }
        assertThat(state).hasText("finished", new LocatorAssertions.HasTextOptions().setTimeout(IMPORT_PATIENCE));
    }

    private static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}
