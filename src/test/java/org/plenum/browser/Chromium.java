package org.plenum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browser for tests: the one that {@code PLENUM_CHROMIUM} names, else the system's, else the one that Playwright has installed.
 * Nothing is downloaded.
 */
final class Chromium {

    private static final List<String> OPTIONS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private Chromium() {}

    /** Where the browser is; empty where there is none. */
    static Optional<Path> find() {
        String named = System.getenv("PLENUM_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return USUAL_PLACES.stream().filter(Files::isExecutable).findFirst().or(Chromium::playwrightsOwn);
    }

    /** Playwright's driver without leave to download a browser. */
    static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright, Path executable) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                        .setTimeout(60_000)
                        .setArgs(OPTIONS));
    }

    private static Optional<Path> playwrightsOwn() {
        try (Playwright playwright = driver()) {
            return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
        }
    }
}
