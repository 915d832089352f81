package org.plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.ingest.ImportService;
import org.plenum.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Questions that somebody who has never seen the site answers from the home page in at most three clicks, with scripts and without. */
@ServerTest
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionTests {

    @LocalServerPort
    private int port;

    @BeforeAll
    void seeds(@Autowired ImportService imports) {
        Seeds.load(imports);
    }

    /** Counts what a visitor clicks; typing is no click, sending what was typed is. */
    private static final class Clicks {

        private final Page page;
        private int made;

        private Clicks(Page page) {
            this.page = page;
        }

        void search(String words) {
            page.locator("main input[name=q]").fill(words);
            click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")));
        }

        void click(Locator target) {
            target.click();
            made++;
            if (made > 3) {
                throw new AssertionError("more than three clicks");
            }
        }
    }

    private Visit visit(Browser browser, boolean scripts) {
        return scripts ? Visit.at(browser, port) : Visit.withoutScripts(browser, port);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoPresidedInHuaijiOn13January2023(boolean scripts, Browser browser) {
        try (Visit visit = visit(browser, scripts)) {
            visit.open("/");
            Page page = visit.page();
            Clicks clicks = new Clicks(page);
            clicks.search("Huaiji");
            clicks.click(page.locator("main .rows .title").first());

            Locator meeting = page.locator("aside .fact").first();
            assertThat(meeting).containsText("13 January 2023");
            assertThat(meeting).containsText(Pattern.compile("Presided\\s+Yu Xiaojun"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPostInWhichXieQunIsAttested(boolean scripts, Browser browser) {
        try (Visit visit = visit(browser, scripts)) {
            visit.open("/");
            Page page = visit.page();
            Clicks clicks = new Clicks(page);
            clicks.search("Xie Qun");
            clicks.click(page.locator("main .named .what").first());

            assertThat(page.locator("h1")).containsText("Xie Qun");
            Locator posts = page.locator("#posts ~ .posts > li");
            assertThat(posts).not().hasCount(0);
            assertThat(posts.locator(".quote b").first()).isVisible();
            assertThat(page.locator("#posts ~ .posts"))
                    .containsText(Pattern.compile("member of the standing committee", Pattern.CASE_INSENSITIVE));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatYiyangsStandingCommitteeMetOn(boolean scripts, Browser browser) {
        try (Visit visit = visit(browser, scripts)) {
            visit.open("/");
            Page page = visit.page();
            Clicks clicks = new Clicks(page);
            clicks.search("Yiyang standing committee");
            clicks.click(page.locator("main .rows .title").first());
            clicks.click(
                    page.locator("aside .fact dd a[href^='/organisations/']").first());

            assertThat(page.locator("h1")).containsText("Standing Committee of the Yiyang Municipal Party Committee");
            assertThat(page.locator("#meetings ~ .rows time").first()).hasAttribute("datetime", "2023-02-17");
            assertThat(page.locator("#meetings ~ .rows .title").first()).containsText("6th meeting in 2023");
        }
    }
}
