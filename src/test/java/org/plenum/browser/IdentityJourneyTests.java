package org.plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.testing.ServerTest;
import org.springframework.test.context.TestPropertySource;

/** Who is who, in a real browser: people, bodies and meetings merged, split and renamed, and as they were again. */
@ServerTest
@TestPropertySource(properties = "plenum.seeds=" + Newsroom.FOLDER)
@ExtendWith(BrowserExtension.class)
class IdentityJourneyTests extends EditorJourney {

    @Test
    void twoPeopleAreMergedAfterAPreviewAndSeparatedAgain(Browser browser) {
        long hunan = newsroom.chenJing("430000");
        long guangdong = newsroom.chenJing("440000");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/people/" + hunan);
            link(page.locator("main"), "Merge, split, rename").click();
            page.locator("section:has(#merge) input[name=into]").fill("/people/" + guangdong);
            button(page.locator("section:has(#merge)"), "Show what comes together")
                    .click();

            assertThat(page.locator("#conflicts-section")).containsText("Hunan");
            assertThat(page.locator("section:has(#together)")).containsText("3 articles");
            page.locator("main form.fix").getByLabel("Why").fill("same biography");
            button(page.locator("main form.fix"), "Merge").click();
            visit.assertAt("/admin/people/" + guangdong);

            visit.open("/people/" + hunan);
            visit.assertAt("/people/" + guangdong);
            visit.open("/admin/people/" + guangdong);
            assertThat(page.locator("section:has(#merges)")).containsText("same biography");
            button(page.locator("section:has(#merges)"), "Separate again").click();

            assertThat(page.locator("section:has(#merges)")).containsText("undone");
            visit.open("/people/" + hunan);
            visit.assertAt("/people/" + hunan);
        }
    }

    @Test
    void aNamesakeIsSplitOffAndTheSplitTakenBack(Browser browser) {
        long hunan = newsroom.chenJing("430000");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/people/" + hunan);
            page.getByLabel("Chen Jing inspects dikes").check();
            button(page.locator("main"), "Show what would be parted").click();
            assertThat(page.locator("#stays")).containsText("1 article");
            assertThat(page.locator("#goes")).containsText("Chen Jing inspects dikes");
            button(page.locator("main"), "Split off").click();

            assertThat(page).hasURL(Pattern.compile("/admin/people/(?!" + hunan + "$)\\d+$"));
            assertThat(page.locator(".byline")).containsText("1 article");
            button(page.locator("main"), "Take the split back").click();
            visit.open("/admin/people/" + hunan);
            assertThat(page.locator(".byline")).containsText("2 articles");
        }
    }

    @Test
    void aBodyIsSplitAfterAPreviewAndTheSplitTakenBack(Browser browser) {
        long body = newsroom.id(
                "organisation where id in (select organisation_id from mention group by 1 having count(distinct article_id) = 2)");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/organisations/" + body);
            page.getByLabel("Chen Jing inspects dikes").check();
            button(page.locator("main"), "Show what would be parted").click();
            assertThat(page.locator("#goes")).containsText("Chen Jing inspects dikes");
            button(page.locator("main"), "Split off").click();

            assertThat(page).hasURL(Pattern.compile("/admin/organisations/(?!" + body + "$)\\d+$"));
            assertThat(page.locator(".byline")).containsText("1 article");
            button(page.locator("main"), "Take the split back").click();
            visit.assertAt("/admin/review");
            visit.open("/admin/organisations/" + body);
            assertThat(page.locator(".byline")).containsText("2 articles");
        }
    }

    @Test
    void whoTicksNothingIsToldSoAndLedBack(Browser browser) {
        long hunan = newsroom.chenJing("430000");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/people/" + hunan);
            button(page.locator("main"), "Show what would be parted").click();
            assertThat(page.locator(".lede")).containsText("No article is ticked.");
            assertThat(button(page.locator("main"), "Split off")).hasCount(0);

            link(page.locator("main"), "Back to Chen Jing").click();
            visit.assertAt("/admin/people/" + hunan);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void fieldsShowAllOfWhatTheyAskFor(String language, Browser browser) {
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/language/" + language);
            for (int width : new int[] {Visit.PHONE, 640, 1024, Visit.DESK, Visit.WIDE}) {
                page.setViewportSize(width, 900);
                visit.open("/admin/people/" + newsroom.chenJing("430000"));
                Locator into = page.locator("input[name=into]");
                into.fill(into.getAttribute("placeholder"));

                Assertions.assertThat(into.evaluate("field => field.scrollWidth <= field.clientWidth"))
                        .as("%d px", width)
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void aMeetingIsRenamedAndCalledAsBeforeAgain(Browser browser) {
        long meeting = newsroom.id("meeting");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/meetings/" + meeting);
            link(page.locator("main"), "Merge, split, rename").click();
            Locator names = page.locator("section:has(#names)");
            names.getByLabel("Name").fill("The flood meeting");
            button(names, "Call so from now on").click();
            assertThat(page.locator("h1")).hasText("The flood meeting");

            button(names, "Withdraw").click();
            assertThat(page.locator("h1")).not().hasText("The flood meeting");
        }
    }
}
