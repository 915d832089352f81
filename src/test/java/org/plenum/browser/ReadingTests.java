package org.plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.ingest.ImportService;
import org.plenum.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reading an article: marks off and on, from a fact to its words and back, what a mark says of itself. */
@ServerTest
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTests {

    @LocalServerPort
    private int port;

    @BeforeAll
    void seeds(@Autowired ImportService imports) {
        Seeds.load(imports);
    }

    private Page article(Visit visit) {
        visit.open("/articles?q=Huaiji");
        visit.page().locator("main .rows a[href^='/articles/']").first().click();
        visit.page().waitForLoadState();
        return visit.page();
    }

    private Visit visit(Browser browser, boolean scripts) {
        return scripts ? Visit.at(browser, port) : Visit.withoutScripts(browser, port);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void marksOfAKindAreSwitchedOffAndOnAgain(boolean scripts, Browser browser) {
        try (Visit visit = visit(browser, scripts)) {
            Page page = article(visit);
            Locator person = page.locator(".text .m-person:not([class*='w-'])").first();
            Pattern underlined = Pattern.compile("underline");
            assertThat(person).hasCSS("text-decoration-line", underlined);

            page.getByLabel("person").uncheck();
            assertThat(person).hasCSS("text-decoration-line", "none");
            assertThat(page.locator(".text .m-organisation").first()).hasCSS("text-decoration-line", underlined);

            page.getByLabel("person").check();
            assertThat(person).hasCSS("text-decoration-line", underlined);
        }
    }

    @Test
    void whatIsSwitchedOffIsOutOfTheKeyboardsWayAndStaysOff(Browser browser) {
        try (Visit visit = Visit.at(browser, port)) {
            Page page = article(visit);
            page.getByLabel("person").uncheck();
            assertThat(page.locator(".text .m-person[href]")).hasCount(0);

            page.reload();
            assertThat(page.getByLabel("person")).not().isChecked();
            assertThat(page.locator(".text .m-person[href]")).hasCount(0);
            assertThat(page.locator(".text .m-organisation[href]")).not().hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void factLeadsToItsWordsAndTheWordsLeadBack(boolean scripts, Browser browser) {
        try (Visit visit = visit(browser, scripts)) {
            Page page = article(visit);
            Locator present = page.locator("aside .roster > li[id]").first();
            String fact = present.getAttribute("id");
            present.locator("a.back").first().click();

            assertThat(page).hasURL(Pattern.compile("#m-\\d+$"));
            String words = page.url().substring(page.url().indexOf('#'));
            assertThat(page.locator(words)).isInViewport();

            page.locator(".text a.m[href='#" + fact + "']").first().click();
            assertThat(page).hasURL(Pattern.compile("#" + fact + "$"));
            assertThat(page.locator("#" + fact)).isInViewport();
        }
    }

    @Test
    void paperCarriesPostsAndSentencesButNoWaysToThem(Browser browser) {
        try (Visit visit = Visit.at(browser, port)) {
            Page page = article(visit);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            Locator present = page.locator("aside .roster > li[id]").first();
            assertThat(present.locator(".post").first()).isVisible();
            assertThat(present.locator(".post").first()).not().hasText("");
            assertThat(present.locator(".post .back").first()).isVisible();
            assertThat(present.locator(".jump").first()).isHidden();
            assertThat(page.locator(".sections")).isHidden();
        }
    }

    @Test
    void markInFocusTellsItsRuleAndItsConfidence(Browser browser) {
        try (Visit visit = Visit.at(browser, port)) {
            Page page = article(visit);
            Locator mark = page.locator(".text .m-person").first();
            mark.focus();

            assertThat(page.locator("#note")).isVisible();
            assertThat(page.locator("#note [data-say]")).hasText(Pattern.compile("person · person\\.\\S+ · \\d+%"));
            assertThat(page.locator("#note [data-fact]")).hasAttribute("href", mark.getAttribute("href"));

            page.keyboard().press("Escape");
            assertThat(page.locator("#note")).isHidden();
        }
    }
}
