package org.plenum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.ingest.ImportService;
import org.plenum.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every page keeps to. That no page makes the browser complain is seen to by {@link Visit}. */
@ServerTest
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

    @LocalServerPort
    private int port;

    @BeforeAll
    void seeds(@Autowired ImportService imports) {
        Seeds.load(imports);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isAccessible(ColorScheme colours, Browser browser) {
        List<String> violations = new ArrayList<>();
        try (Visit visit = new Visit(browser, "http://localhost:" + port, Visit.DESK, colours, true)) {
            SitePages.walk(visit, (name, shown) -> violations.addAll(Accessibility.violations(name, shown.page())));
        }
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void fitsPhone(ColorScheme colours, Browser browser) {
        List<String> wide = new ArrayList<>();
        try (Visit visit = new Visit(browser, "http://localhost:" + port, Visit.PHONE, colours, true)) {
            SitePages.walk(visit, (name, shown) -> {
                int width = (int) shown.page().evaluate("document.documentElement.scrollWidth");
                if (width > Visit.PHONE) {
                    wide.add(name + " is " + width + " px wide");
                }
            });
        }
        assertThat(wide).isEmpty();
    }

    /**
     * What a page may move by, where web vitals call 0.1 good. A row that comes in later moves a page by 0.05; the button of a line whose
     * end is still on its way, on a slow machine, by 0.00004.
     */
    private static final double STILL = 0.002;

    /** The sum of the layout shifts since the page began to load, as web vitals count them. */
    private static final String MOVED = """
            () => new Promise((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => list.getEntries().forEach((shift) => { sum += shift.value; })).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
            })
            """;

    @ParameterizedTest
    @ValueSource(ints = {Visit.DESK, Visit.PHONE})
    void nothingMovesOnceItIsShown(int width, Browser browser) {
        List<String> moved = new ArrayList<>();
        try (Visit visit = new Visit(browser, "http://localhost:" + port, width, ColorScheme.LIGHT, true)) {
            SitePages.walk(visit, (name, shown) -> {
                double shift = ((Number) shown.page().evaluate(MOVED)).doubleValue();
                if (shift > STILL) {
                    moved.add(name + " moved by " + shift);
                }
            });
        }
        assertThat(moved).isEmpty();
    }

    @Test
    void hasTitleOfItsOwnAndOneHeading(Browser browser) {
        List<String> titles = new ArrayList<>();
        try (Visit visit = Visit.withoutScripts(browser, port)) {
            SitePages.walk(visit, (name, shown) -> {
                String title = shown.page().title();
                if (!name.startsWith("error") && !name.endsWith("-filtered") && !name.endsWith("-none")) {
                    titles.add(title);
                }
                assertThat(title).as(name).contains("Plenum");
                assertThat(shown.page().locator("h1").count())
                        .as("h1 of %s", name)
                        .isLessThanOrEqualTo(1);
                assertThat(shown.page().locator("main").count())
                        .as("main of %s", name)
                        .isEqualTo(1);
            });
        }
        titles.removeIf(title -> title.startsWith("People") || title.startsWith("Log in"));
        assertThat(titles).doesNotHaveDuplicates();
    }
}
