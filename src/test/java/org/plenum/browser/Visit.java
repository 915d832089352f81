package org.plenum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * A person's visit in a browser of their own. Whatever the browser complains about (errors of scripts, things that the
 * Content-Security-Policy stopped, requests that failed or went elsewhere) is kept, and fails the test when the visit closes.
 */
final class Visit implements AutoCloseable {

    static final int WIDE = 1920;
    static final int DESK = 1280;
    static final int PHONE = 390;
    private static final int PATIENCE = 30_000;

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /**
     * @param base the server's address without a slash at its end
     * @param width of the window, in CSS pixels
     */
    Visit(Browser browser, String base, int width, ColorScheme colours, boolean scripts) {
        this.base = base;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setColorScheme(colours)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setLocale("en-GB"));
        this.context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        listen();
    }

    static Visit at(Browser browser, int port) {
        return new Visit(browser, "http://localhost:" + port, DESK, ColorScheme.LIGHT, true);
    }

    static Visit withoutScripts(Browser browser, int port) {
        return new Visit(browser, "http://localhost:" + port, DESK, ColorScheme.LIGHT, false);
    }

    private void listen() {
        page.onConsoleMessage(message -> {
            boolean ownStatus = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(page.url());
            if (List.of("error", "warning").contains(message.type()) && !ownStatus) {
                complaints.add(page.url() + " " + message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(base + "/") && !request.url().startsWith("data:")) {
                complaints.add(page.url() + " asked elsewhere: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                complaints.add(page.url() + " got " + response.status() + " for " + response.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** @return the HTTP status */
    int open(String path) {
        Response response = page.navigate(base + path);
        return response.status();
    }

    /**
     * Waits until all of the page is there. A page that a click led to is asserted as soon as its text is there, when its style
     * sheet may still be on its way: then nothing has the size or the visibility that it will have.
     */
    Page settled() {
        page.waitForLoadState();
        return page;
    }

    /** Waits until the visitor is at this path with these parameters. */
    void assertAt(String path) {
        PlaywrightAssertions.assertThat(page).hasURL(base + path);
    }

    void login() {
        open("/login");
        page.getByLabel("Name").fill("admin");
        page.getByLabel("Password").fill("test-password");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        assertAt("/admin");
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }
}
