package org.plenum.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The pictures of {@code docs/cookbook.md}: one for each question, of the page that answers it. */
final class Cookbook {

    static final Path FOLDER = Path.of("docs", "images", "cookbook");

    private static final Map<String, Consumer<Visit>> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("01-presided", visit -> {
            visit.open("/articles?q=Huaiji&from=2023-01-13&to=2023-01-14");
            first(visit, "main .rows .title").click();
        });
        QUESTIONS.put("02-posts", visit -> {
            visit.open("/people?q=Xie+Qun");
            first(visit, "main .rows .what").click();
        });
        QUESTIONS.put("03-body", visit -> {
            visit.open("/organisations?q=Yiyang+standing+committee");
            first(visit, "main .rows .what").click();
        });
        QUESTIONS.put("04-roster", visit -> {
            visit.open("/meetings?region=441224");
            first(visit, "main .rows .what").click();
        });
        QUESTIONS.put("05-network", visit -> {
            visit.open("/people?q=Yu+Xiaojun");
            first(visit, "main .rows .what").click();
            visit.page().locator("[data-network]").click();
            visit.page().locator("dialog[data-people]").waitFor();
        });
        QUESTIONS.put("06-list", visit -> visit.open("/articles?region=430000&from=2023-01-01&to=2023-12-31"));
        QUESTIONS.put("07-coverage", visit -> visit.open("/regions/430900"));
        QUESTIONS.put("08-evidence", visit -> {
            visit.open("/articles?q=Huaiji");
            first(visit, "main .rows .title").click();
            first(visit, "aside .roster a.back").click();
        });
        QUESTIONS.put("09-words", visit -> visit.open("/articles?q=%22party+building%22"));
        QUESTIONS.put("10-cite", visit -> {
            visit.open("/articles?q=Yueyang");
            first(visit, "main .rows .title").click();
            visit.page().locator("#cite").scrollIntoViewIfNeeded();
        });
    }

    private Cookbook() {}

    /** Takes all of them with a visitor each. */
    static void illustrate(Supplier<Visit> visits) {
        QUESTIONS.forEach((name, way) -> {
            try (Visit visit = visits.get()) {
                visit.page().setViewportSize(Visit.DESK, 720);
                way.accept(visit);
                visit.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(FOLDER.resolve(name + ".png"))
                                .setAnimations(ScreenshotAnimations.DISABLED));
            }
        });
    }

    private static Locator first(Visit visit, String selector) {
        return visit.page().locator(selector).first();
    }
}
