package org.plenum.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.ingest.ImportCounts;
import org.plenum.ingest.ImportItem;
import org.plenum.ingest.ImportRun;
import org.plenum.ingest.ImportRun.Status;
import org.plenum.ingest.ImportService;
import org.plenum.ingest.ImportStart;
import org.plenum.ingest.Outcome;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of imports in every state that an import can be in, which no real one could be held in for a test. */
@ApplicationTest
@WithMockUser(roles = "ADMIN")
class ImportControllerTests {

    private static final Instant START = Instant.parse("2023-01-10T08:00:00Z");
    private static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);
    private static final Page<ImportItem> NO_FILES = Page.empty(PageRequest.of(0, 100));
    private static final ImportCounts MIXED = new ImportCounts(3, 1, 40, 2, 1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ImportService imports;

    /** Stands before the real one, which stays there for its own room. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Scripted {

        @Bean
        @Primary
        ImportService scriptedImports() {
            return mock(ImportService.class);
        }
    }

    @BeforeEach
    void forget() {
        reset(imports);
    }

    @Test
    void startLeadsToTheRun() {
        when(imports.start(any())).thenReturn(new ImportStart.Started(7));

        assertThat(mvc.post().uri("/admin/imports").with(csrf())).hasRedirectedUrl("/admin/imports/7");
    }

    @Test
    void secondStartIsToldAndLedToTheOneThatRuns() {
        when(imports.start(any())).thenReturn(new ImportStart.AlreadyRunning(6L));
        when(imports.run(6)).thenReturn(Optional.of(run(6, Status.RUNNING, null, 50, MIXED)));
        when(imports.items(eq(6L), isNull(), any())).thenReturn(NO_FILES);

        MvcTestResult answer = mvc.post().uri("/admin/imports").with(csrf()).exchange();
        assertThat(answer).hasRedirectedUrl("/admin/imports/6").flash().containsEntry("refused", true);

        Document page = page(mvc.get()
                .uri("/admin/imports/6")
                .cookie(answer.getResponse().getCookie("SESSION"))
                .exchange());
        assertThat(page.select("[role=alert]").text()).startsWith("An import is running already");
    }

    @Test
    void secondStartThatDoesNotKnowTheFirstIsToldOnTheList() {
        when(imports.start(any())).thenReturn(new ImportStart.AlreadyRunning(null));
        when(imports.runs(any())).thenReturn(Page.empty(PageRequest.of(0, 20)));

        MvcTestResult answer = mvc.post().uri("/admin/imports").with(csrf()).exchange();
        assertThat(answer).hasRedirectedUrl("/admin/imports");

        Document page = page(mvc.get()
                .uri("/admin/imports")
                .cookie(answer.getResponse().getCookie("SESSION"))
                .exchange());
        assertThat(page.select("[role=alert]").text()).startsWith("An import is running already");
    }

    @Test
    void startWithoutTokenIsRefused() {
        assertThat(mvc.post().uri("/admin/imports")).hasStatus(403);
    }

    @Test
    void runsAreListedWithWhatTheyDid() {
        when(imports.runs(any()))
                .thenReturn(new PageImpl<>(
                        List.of(
                                run(3, Status.RUNNING, null, 50, MIXED),
                                run(2, Status.FAILED, START.plusSeconds(75), null, NONE),
                                run(1, Status.COMPLETED, START.plusMillis(812), 5, new ImportCounts(5, 0, 0, 0, 0))),
                        PageRequest.of(0, 20),
                        3));

        Document page = page(mvc.get().uri("/admin/imports").exchange());

        assertThat(page.select(".rows a").eachAttr("href"))
                .containsExactly("/admin/imports/3", "/admin/imports/2", "/admin/imports/1");
        assertThat(page.select(".rows .tag").eachText()).containsExactly("running", "failed", "finished");
        assertThat(page.select(".rows li:eq(2) .meta span").eachText()).containsExactly("5 inserted", "took 0.8 s");
        assertThat(page.select(".rows li:eq(1) .meta span").eachText()).containsExactly("took 1 min 15 s");
        assertThat(page.select(".pager")).isEmpty();
    }

    @Test
    void manyRunsHavePages() {
        when(imports.runs(any())).thenAnswer(call -> {
            Pageable wanted = call.getArgument(0);
            return new PageImpl<>(List.of(run(9, Status.COMPLETED, START, 5, NONE)), wanted, 60);
        });

        Document page = page(mvc.get().uri("/admin/imports?page=2").exchange());

        assertThat(page.select(".pager a").eachAttr("href")).containsExactly("/admin/imports", "/admin/imports?page=3");
    }

    @Test
    void runningImportShowsBarThatAsksOnByItself() {
        when(imports.run(4)).thenReturn(Optional.of(run(4, Status.RUNNING, null, 50, MIXED)));
        when(imports.items(eq(4L), isNull(), any())).thenReturn(NO_FILES);

        Document page = page(mvc.get().uri("/admin/imports/4").exchange());

        assertThat(page.select("progress").attr("value")).isEqualTo("46");
        assertThat(page.select("progress").attr("max")).isEqualTo("50");
        assertThat(page.select("label[for=bar]").text()).isEqualTo("Reading: 46 of 50 files done");
        assertThat(page.select("#progress").attr("hx-get")).isEqualTo("/admin/imports/4/progress");
        assertThat(page.select("#progress").attr("hx-trigger")).isEqualTo("every 1s");
        assertThat(page.select("#progress a").attr("href"))
                .as("way to look again without scripts")
                .isEqualTo("/admin/imports/4");
    }

    @Test
    void importThatStillListsItsFolderHasBarWithoutValue() {
        when(imports.run(4)).thenReturn(Optional.of(run(4, Status.RUNNING, null, null, NONE)));

        Document fragment = page(mvc.get().uri("/admin/imports/4/progress").exchange());

        assertThat(fragment.select("progress").hasAttr("value")).isFalse();
        assertThat(fragment.select("label[for=bar]").text()).isEqualTo("Looking for files");
        assertThat(fragment.select("header, nav, h1")).isEmpty();
    }

    @Test
    void importThatHasReadAllSaysWhatItStillDoes() {
        when(imports.run(4)).thenReturn(Optional.of(run(4, Status.RUNNING, null, 46, MIXED)));

        Document fragment = page(mvc.get().uri("/admin/imports/4/progress").exchange());

        assertThat(fragment.select("label[for=bar]").text()).isEqualTo("All 46 files are read; tidying up");
    }

    @Test
    void progressOfRunThatHasEndedLoadsItsPageAnew() {
        when(imports.run(4)).thenReturn(Optional.of(run(4, Status.COMPLETED, START.plusSeconds(3), 46, MIXED)));

        MvcTestResult answer = mvc.get()
                .uri("/admin/imports/4/progress")
                .header("HX-Request", "true")
                .exchange();

        assertThat(answer).hasStatusOk().hasHeader("HX-Refresh", "true");
        assertThat(page(answer).select("[hx-get]")).isEmpty();
    }

    @Test
    void endedImportTellsWhatBecameOfEachFile() {
        when(imports.run(4)).thenReturn(Optional.of(run(4, Status.COMPLETED, START.plusSeconds(3), 46, MIXED)));
        when(imports.items(eq(4L), isNull(), any()))
                .thenReturn(new PageImpl<>(
                        List.of(
                                new ImportItem("bad.txt", Outcome.REJECTED, "not UTF-8 at byte 17", null),
                                new ImportItem("a/good <b>.txt", Outcome.INSERTED, null, 12L)),
                        PageRequest.of(0, 100),
                        47));

        Document page = page(mvc.get().uri("/admin/imports/4").exchange());

        assertThat(page.select("progress, [hx-get]")).isEmpty();
        assertThat(page.select("#progress .figures dd").eachText()).containsExactly("3", "1", "40", "2", "1");
        assertThat(page.select("#files .rows .what").eachText()).containsExactly("bad.txt", "a/good <b>.txt");
        assertThat(page.select("#files .rows a").eachAttr("href")).containsExactly("/articles/12");
        assertThat(page.select("#files .rows .meta").eachText()).containsExactly("not UTF-8 at byte 17");
        assertThat(page.select("#files .chips a").eachText())
                .containsExactly("all 47", "inserted 3", "updated 1", "unchanged 40", "rejected 2", "missing 1");
        assertThat(page.select("#files .chips [aria-current]").eachText()).containsExactly("all 47");
    }

    @Test
    void failedImportSaysWhy() {
        ImportRun failed = new ImportRun(
                5, "/srv/none", "1", Status.FAILED, START, START.plusSeconds(1), null, NONE, "No folder /srv/none.");
        when(imports.run(5)).thenReturn(Optional.of(failed));
        when(imports.items(eq(5L), isNull(), any())).thenReturn(NO_FILES);

        Document page = page(mvc.get().uri("/admin/imports/5").exchange());

        assertThat(page.select("#progress .tag").text()).isEqualTo("failed");
        assertThat(page.select("#progress .alert").text()).isEqualTo("No folder /srv/none.");
    }

    @Test
    void filesAreFilteredByOutcomeAndTheirPagesKeepIt() {
        when(imports.run(4)).thenReturn(Optional.of(run(4, Status.COMPLETED, START, 300, MIXED)));
        when(imports.items(4, Outcome.UNCHANGED, PageRequest.of(1, 100)))
                .thenReturn(new PageImpl<>(
                        IntStream.range(0, 100)
                                .mapToObj(i -> new ImportItem(i + ".txt", Outcome.UNCHANGED, null, (long) i))
                                .toList(),
                        PageRequest.of(1, 100),
                        250));

        Document page =
                page(mvc.get().uri("/admin/imports/4?outcome=UNCHANGED&page=2").exchange());

        assertThat(page.select("#files .rows > li")).hasSize(100);
        assertThat(page.select("#files .chips [aria-current]").text()).isEqualTo("unchanged 40");
        assertThat(page.select("#files .pager a").eachAttr("href"))
                .containsExactly("/admin/imports/4?outcome=UNCHANGED", "/admin/imports/4?outcome=UNCHANGED&page=3");
    }

    @Test
    void unknownRunAnswers404() {
        when(imports.run(99)).thenReturn(Optional.empty());

        for (String id : List.of("99", "abc", "-1", "0", "99999999999999999999", "१२")) {
            assertThat(mvc.get().uri("/admin/imports/{id}", id))
                    .hasStatus(404)
                    .bodyText()
                    .contains("No import");
        }
    }

    @Test
    void unknownOutcomeOrPageAnswers400() {
        when(imports.run(4)).thenReturn(Optional.of(run(4, Status.COMPLETED, START, 5, MIXED)));

        assertThat(mvc.get().uri("/admin/imports/4?outcome=lost"))
                .hasStatus(400)
                .bodyText()
                .contains("lost");
        assertThat(mvc.get().uri("/admin/imports/4?page=0")).hasStatus(400);
        assertThat(mvc.get().uri("/admin/imports?page=x")).hasStatus(400);
        assertThat(mvc.get().uri("/admin/imports?page=99999999999")).hasStatus(400);
    }

    private static ImportRun run(
            long id, Status status, @Nullable Instant end, @Nullable Integer files, ImportCounts counts) {
        return new ImportRun(id, "/srv/seeds", "1", status, START, end, files, counts, null);
    }

    private static Document page(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
