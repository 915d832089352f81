package org.plenum.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.ImportRun;
import org.plenum.ingest.ImportService;
import org.plenum.ingest.ImportStart;
import org.plenum.ingest.Outcome;
import org.plenum.web.BadParameterException;
import org.plenum.web.NotFoundException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The runs of the import: all of them, one with its progress and its files, and the button that starts another. */
@Controller
@RequestMapping("/admin/imports")
class ImportController {

    private static final int RUNS_A_PAGE = 20;
    private static final int FILES_A_PAGE = 100;

    private final ImportService imports;

    ImportController(ImportService imports) {
        this.imports = imports;
    }

    @GetMapping
    String runs(@RequestParam(name = "page", required = false) @Nullable String page, Model model) {
        Page<ImportRun> found = imports.runs(PageRequest.of(Pages.numberOf(page) - 1, RUNS_A_PAGE));
        List<RunView> rows = found.stream().map(RunView::of).toList();
        Pages pages = Pages.of("/admin/imports", found.getNumber() + 1, RUNS_A_PAGE, found.getTotalElements());
        model.addAttribute("runs", new RunsView(rows, pages));
        return "admin/imports";
    }

    @PostMapping
    String start(RedirectAttributes redirect) {
        ImportStart start = imports.start();
        if (start instanceof ImportStart.Started started) {
            return "redirect:/admin/imports/" + started.runId();
        }
        redirect.addFlashAttribute("refused", true);
        Long running = ((ImportStart.AlreadyRunning) start).runId();
        return running == null ? "redirect:/admin/imports" : "redirect:/admin/imports/" + running;
    }

    @GetMapping("/{id}")
    String run(
            @PathVariable String id,
            @RequestParam(name = "outcome", required = false) @Nullable String outcome,
            @RequestParam(name = "page", required = false) @Nullable String page,
            Model model) {
        ImportRun run = find(id);
        Outcome chosen = outcomeOf(outcome);
        PageRequest wanted = PageRequest.of(Pages.numberOf(page) - 1, FILES_A_PAGE);
        model.addAttribute("run", RunView.of(run));
        model.addAttribute("items", ItemsView.of(run, chosen, imports.items(run.id(), chosen, wanted)));
        return "admin/import";
    }

    /** The part of the run's page that moves. Once the run has ended, the page is to load anew, with what became of each file. */
    @GetMapping("/{id}/progress")
    String progress(@PathVariable String id, HttpServletResponse response, Model model) {
        RunView run = RunView.of(find(id));
        if (!run.running()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("run", run);
        return "admin/import :: progress";
    }

    private ImportRun find(String id) {
        return Numbers.positive(id, Long.MAX_VALUE)
                .flatMap(imports::run)
                .orElseThrow(() -> NotFoundException.of("import", id));
    }

    private static @Nullable Outcome outcomeOf(@Nullable String outcome) {
        if (outcome == null || outcome.isBlank()) {
            return null;
        }
        return Arrays.stream(Outcome.values())
                .filter(known -> known.name().equals(outcome))
                .findAny()
                .orElseThrow(() -> new BadParameterException("outcome", outcome, "outcome"));
    }

    /** @param pages where in all runs these are */
    record RunsView(List<RunView> rows, Pages pages) {}
}
