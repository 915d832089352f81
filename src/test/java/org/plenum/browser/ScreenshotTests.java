package org.plenum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenum.ingest.ImportService;
import org.plenum.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Takes pictures of every page, for people to look at, into {@code target/screenshots}:
 * {@code ./mvnw test -Dtest=ScreenshotTests -Dscreenshots=true}. With {@code -Dscreenshots=readme} also the picture in the README, with
 * {@code -Dscreenshots=cookbook} those of {@code docs/cookbook.md}, and these alone.
 */
@ServerTest
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(
        named = "screenshots",
        matches = "true|readme|cookbook",
        disabledReason = "pictures are taken on demand")
class ScreenshotTests {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Path README_PICTURE = Path.of("docs", "images", "article.png");
    private static final int README_PICTURE_AT_MOST = 300_000;

    @LocalServerPort
    private int port;

    @Autowired
    private ImportService imports;

    @Test
    void takesPicturesOfEveryPage(Browser browser) {
        Seeds.load(imports);
        if ("cookbook".equals(System.getProperty("screenshots"))) {
            Cookbook.illustrate(() -> Visit.at(browser, port));
            return;
        }
        for (int width : new int[] {Visit.WIDE, Visit.DESK, Visit.PHONE}) {
            for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Path folder = FOLDER.resolve(width + "-" + colours.name().toLowerCase(Locale.ROOT));
                try (Visit visit = new Visit(browser, "http://localhost:" + port, width, colours, true)) {
                    SitePages.walk(visit, (name, shown) -> take(shown.page(), folder.resolve(name + ".png"), true));
                }
            }
        }
        if ("readme".equals(System.getProperty("screenshots"))) {
            takeReadmePicture(browser);
        }
    }

    private void takeReadmePicture(Browser browser) {
        try (Visit visit = Visit.at(browser, port)) {
            visit.open("/articles");
            visit.page().locator("main .rows a[href^='/articles/']").first().click();
            take(visit.page(), README_PICTURE, false);
        }
        assertThat(README_PICTURE)
                .satisfies(picture -> assertThat(Files.size(picture)).isLessThan(README_PICTURE_AT_MOST));
    }

    private static void take(Page page, Path file, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(whole)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
