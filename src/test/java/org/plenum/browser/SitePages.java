package org.plenum.browser;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Every kind of page of the site, each by a short name. */
final class SitePages {

    private static final Map<String, String> OPEN = new LinkedHashMap<>();
    private static final Map<String, String> GUARDED = new LinkedHashMap<>();

    static {
        OPEN.put("home", "/");
        OPEN.put("articles", "/articles");
        OPEN.put("articles-filtered", "/articles?region=430000&from=2022-01-01&to=2023-12-31");
        OPEN.put("articles-none", "/articles?q=zzzzzz");
        OPEN.put("people", "/people");
        OPEN.put("people-search", "/people?q=XuQin");
        OPEN.put("meetings", "/meetings");
        OPEN.put("organisations", "/organisations");
        OPEN.put("regions", "/regions");
        OPEN.put("region", "/regions/430000");
        OPEN.put("login", "/login");
        OPEN.put("login-wrong", "/login?error");
        OPEN.put("error-404", "/nothing/here");
        OPEN.put("error-404-article", "/articles/999999999");
        OPEN.put("error-400", "/articles?from=2023-13-01");
        OPEN.put("error-403", "/actuator/env");
        OPEN.put("calendar", "/meetings/calendar");
        GUARDED.put("admin", "/admin");
        GUARDED.put("admin-imports", "/admin/imports");
    }

    private static final int ARTICLES = 2;

    private SitePages() {}

    /**
     * Opens each of them, those of the administrator after logging in.
     *
     * @param look gets the name and the visit that shows the page
     */
    static void walk(Visit visit, BiConsumer<String, Visit> look) {
        walkOpen(visit, look);
        visit.login();
        Map<String, String> guarded = new LinkedHashMap<>(GUARDED);
        guarded.put("admin-import", firstOf(visit, "/admin/imports"));
        guarded.forEach((name, path) -> show(visit, name, path, look));
    }

    /** Those that need no log-in. */
    static void walkOpen(Visit visit, BiConsumer<String, Visit> look) {
        Map<String, String> open = new LinkedHashMap<>(OPEN);
        visit.open("/articles");
        Locator articles = visit.page().locator("main .rows a[href^='/articles/']");
        for (int i = 0; i < Math.min(ARTICLES, articles.count()); i++) {
            open.put("article-" + (i + 1), articles.nth(i).getAttribute("href"));
        }
        for (String kind : new String[] {"people", "meetings", "organisations"}) {
            open.put(kind + "-one", firstOf(visit, "/" + kind));
        }
        open.forEach((name, path) -> show(visit, name, path, look));
    }

    private static String firstOf(Visit visit, String list) {
        visit.open(list);
        return visit.page()
                .locator("main .rows a[href^='" + list + "/']")
                .first()
                .getAttribute("href");
    }

    private static void show(Visit visit, String name, String path, BiConsumer<String, Visit> look) {
        visit.open(path);
        look.accept(name, visit);
    }
}
