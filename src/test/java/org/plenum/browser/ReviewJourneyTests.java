package org.plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenum.testing.ServerTest;
import org.springframework.test.context.TestPropertySource;

/** The review by keys, in a real browser. */
@ServerTest
@TestPropertySource(properties = "plenum.seeds=" + Newsroom.FOLDER)
@ExtendWith(BrowserExtension.class)
class ReviewJourneyTests extends EditorJourney {

    @Test
    void reviewNeedsNoMouseAndNoPageLoad(Browser browser) {
        newsroom.write("again.txt", Newsroom.HUAIJI.replace("rural roads", "winter roads"));
        newsroom.load();
        newsroom.pretend(
                "update mention set confidence = case when kind = 'PERSON' and quote in ('Li Mei', 'Wang Ping') then 0.5 else 1 end");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/review");
            page.evaluate("window.sameLoad = true");
            Locator tally = page.locator(".tally");
            assertThat(tally).hasText("3 left");
            assertThat(page.locator("[data-item][aria-current]")).hasCount(1);

            page.keyboard().press("j");
            assertThat(page.locator("[data-item]").nth(1)).hasAttribute("aria-current", "true");
            page.keyboard().press("k");
            page.keyboard().press("a");
            assertThat(tally).hasText("2 left");
            page.keyboard().press("r");
            assertThat(tally).hasText("One left");
            page.keyboard().press("l");
            assertThat(page.locator("#queue .empty")).isVisible();
            assertThat(page.locator("#queue a[aria-current]")).hasText("Facts of little confidence (0)");
            assertThat(decisions()).containsExactly("LATER");
            assertThat(corrections()).containsExactly("CONFIRMED", "PERSON");

            page.keyboard().press("u");
            assertThat(tally).hasText("One left");
            assertThat(decisions()).isEmpty();
            page.keyboard().press("u");
            assertThat(page.locator("form:has([data-back]) input[name=trail]"))
                    .hasValue(Pattern.compile("^CORRECTION-\\d+$"));
            assertThat(corrections()).containsExactly("CONFIRMED");
            page.keyboard().press("u");
            assertThat(page.locator("[data-back]")).hasCount(0);
            assertThat(corrections()).isEmpty();
            assertThat(page.evaluate("window.sameLoad === true")).isEqualTo(true);
        }
    }

    @Test
    void keysPressedFasterThanTheServerAnswersAreAllHeard(Browser browser) {
        newsroom.pretend(
                "update mention set confidence = case when kind = 'PERSON' and quote in ('Li Mei', 'Wang Ping') then 0.5 else 1 end");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/review");
            page.evaluate("window.sameLoad = true");
            assertThat(page.locator(".tally")).hasText("2 left");

            page.keyboard().type("ar");

            assertThat(page.locator("#queue .empty")).isVisible();
            assertThat(corrections()).containsExactly("CONFIRMED", "PERSON");
            assertThat(page.evaluate("window.sameLoad === true")).isEqualTo(true);
        }
    }

    @Test
    void keyOfCorrectionLeadsToTheSheet(Browser browser) {
        newsroom.pretend("update mention set confidence = 0.5");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/review");
            page.keyboard().press("c");
            assertThat(page).hasURL(Pattern.compile("/admin/articles/\\d+$"));
        }
    }

    @Test
    void namesThatMayBeOneAreDecidedByKeysAndTakenBack(Browser browser) {
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/review?pile=NAMES");
            assertThat(page.locator(".tally")).hasText("One left");

            page.keyboard().press("a");
            assertThat(page.locator("#queue .empty")).isVisible();
            assertThat(newsroom.list("select 1 from person where merged_into is not null"))
                    .hasSize(1);
            page.keyboard().press("u");
            assertThat(page.locator(".tally")).hasText("One left");
            assertThat(newsroom.list("select 1 from person where merged_into is not null"))
                    .isEmpty();
            page.keyboard().press("r");
            assertThat(page.locator("#queue .empty")).isVisible();
        }
    }
}
