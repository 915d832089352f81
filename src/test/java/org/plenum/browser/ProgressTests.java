package org.plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenum.ingest.ImportCounts;
import org.plenum.ingest.ImportItem;
import org.plenum.ingest.ImportRequest;
import org.plenum.ingest.ImportRun;
import org.plenum.ingest.ImportRun.Status;
import org.plenum.ingest.ImportService;
import org.plenum.ingest.ImportStart;
import org.plenum.ingest.Outcome;
import org.plenum.ingest.Undo;
import org.plenum.testing.ServerTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/** A page of an import that runs, in a browser: what moves, and what comes at the end, without anybody doing anything. */
@ServerTest
@ExtendWith(BrowserExtension.class)
class ProgressTests {

    private static final int FILES = 4;

    @LocalServerPort
    private int port;

    @Test
    void barMovesAndTheOutcomeComesByItself(Browser browser) {
        try (Visit visit = Visit.at(browser, port)) {
            visit.login();
            visit.open("/admin/imports/1");
            Locator bar = visit.page().locator("progress");
            int before = Integer.parseInt(bar.getAttribute("value"));

            assertThat(bar).not().hasAttribute("value", String.valueOf(before));
            assertThat(visit.page().locator("#progress .tag"))
                    .hasText("finished", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
            assertThat(bar).hasCount(0);
            assertThat(visit.page().locator("#files .rows > li")).hasCount(1);
            assertThat(visit.page().locator("#progress").getAttribute("hx-get")).isNull();
        }
    }

    /** Has one file more done each time somebody asks. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Scripted {

        @Bean
        @Primary
        ImportService scriptedImports() {
            return new OneFileMoreEachTime();
        }
    }

    private static final class OneFileMoreEachTime implements ImportService {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public ImportStart start(ImportRequest request) {
            return new ImportStart.Started(1);
        }

        @Override
        public Undo undo(long runId, String by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ImportRun> run(long id) {
            int done = Math.min(asked.getAndIncrement(), FILES);
            boolean ended = done == FILES;
            Instant start = Instant.parse("2023-01-10T08:00:00Z");
            return Optional.of(new ImportRun(
                    id,
                    "seeds",
                    "1",
                    ended ? Status.COMPLETED : Status.RUNNING,
                    start,
                    ended ? start.plusSeconds(FILES) : null,
                    FILES,
                    new ImportCounts(done, 0, 0, 0, 0),
                    null));
        }

        @Override
        public Optional<ImportRun> lastRun() {
            return Optional.empty();
        }

        @Override
        public Page<ImportRun> runs(Pageable page) {
            return Page.empty(page);
        }

        @Override
        public Page<ImportItem> items(long runId, @Nullable Outcome outcome, Pageable page) {
            return new PageImpl<>(List.of(new ImportItem("a.txt", Outcome.INSERTED, null, null)), page, 1);
        }
    }
}
