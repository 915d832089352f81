package org.plenum.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.plenum.ingest.ImportRequest;
import org.plenum.ingest.ImportRun;
import org.plenum.ingest.ImportService;
import org.plenum.ingest.ImportSource;
import org.plenum.ingest.ImportSources;
import org.plenum.ingest.ImportStart;
import org.plenum.ingest.Outcome;
import org.plenum.ingest.SourceFolderException;
import org.plenum.ingest.Uploads;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The runs of the import: all of them, one with its progress and its files, and the button that starts another. */
@Controller
@RequestMapping("/admin/imports")
class ImportController {

    private static final int RUNS_A_PAGE = 20;
    private static final int FILES_A_PAGE = 100;

    private final ImportService imports;
    private final ImportSources sources;
    private final Uploads uploads;
    private final AuditLog audit;

    ImportController(ImportService imports, ImportSources sources, Uploads uploads, AuditLog audit) {
        this.imports = imports;
        this.sources = sources;
        this.uploads = uploads;
        this.audit = audit;
    }

    @GetMapping
    String runs(@RequestParam(name = "page", required = false) @Nullable String page, Model model) {
        Page<ImportRun> found = imports.runs(PageRequest.of(Pages.numberOf(page) - 1, RUNS_A_PAGE));
        List<RunView> rows = found.stream().map(RunView::of).toList();
        Pages pages = Pages.of("/admin/imports", found.getNumber() + 1, RUNS_A_PAGE, found.getTotalElements());
        model.addAttribute("runs", new RunsView(rows, pages));
        model.addAttribute("folders", sources.folders());
        model.addAttribute("uploadsWait", Math.max(1, uploads.keptFor().toDays()));
        return "admin/imports";
    }

    /**
     * @param source nothing for the seeds
     * @param place of a folder: its name, and below a stroke the path in it
     * @param dry anything but nothing to tell only what would change
     */
    @PostMapping
    String start(
            @RequestParam(name = "source", defaultValue = "SEEDS") String source,
            @RequestParam(name = "place", defaultValue = "") String place,
            @RequestParam(name = "dry", defaultValue = "") String dry,
            Principal principal,
            RedirectAttributes redirect) {
        ImportSource wanted = switch (source) {
            case "SEEDS" -> ImportSource.seeds();
            case "ARCHIVE" -> ImportSource.archive();
            case "FOLDER" -> ImportSource.folder(place.strip());
            default -> throw new BadParameterException("source", source, "word");
        };
        return begin(new ImportRequest(wanted, !dry.isEmpty(), null, principal.getName()), redirect);
    }

    /** What is uploaded waits; a dry run tells at once what it would change. */
    @PostMapping("/uploads")
    String upload(
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            Principal principal,
            RedirectAttributes redirect)
            throws IOException {
        try {
            List<Uploads.Sent> sent = files == null
                    ? List.of()
                    : files.stream().<Uploads.Sent>map(SentFile::new).toList();
            long id = uploads.keep(sent, principal.getName());
            return begin(ImportRequest.dry(ImportSource.upload(id), principal.getName()), redirect);
        } catch (Uploads.RefusedException e) {
            redirect.addFlashAttribute("why", e.getMessage());
            return "redirect:/admin/imports";
        }
    }

    /** Does what a dry run has told. */
    @PostMapping("/{id}/commit")
    String commit(@PathVariable String id, Principal principal, RedirectAttributes redirect) {
        return begin(ImportRequest.of(find(id).origin().source(), principal.getName()), redirect);
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable String id, Principal principal) {
        ImportSource source = find(id).origin().source();
        if (source.kind() == ImportSource.Kind.UPLOAD) {
            uploads.discard(Long.parseLong(source.place()), principal.getName());
        }
        return "redirect:/admin/imports";
    }

    /** Another run that does what this one, which ended early, has left to do. */
    @PostMapping("/{id}/restart")
    String restart(@PathVariable String id, Principal principal, RedirectAttributes redirect) {
        return begin(ImportRequest.goingOnWith(find(id), principal.getName()), redirect);
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable String id, Principal principal, RedirectAttributes redirect) {
        redirect.addFlashAttribute("undo", imports.undo(find(id).id(), principal.getName()));
        return "redirect:/admin/imports/" + id;
    }

    private String begin(ImportRequest request, RedirectAttributes redirect) {
        ImportStart start;
        try {
            start = imports.start(request);
        } catch (SourceFolderException e) {
            redirect.addFlashAttribute("why", e.getMessage());
            return "redirect:/admin/imports";
        }
        if (start instanceof ImportStart.Started started) {
            note(request, started.runId());
            return "redirect:/admin/imports/" + started.runId();
        }
        redirect.addFlashAttribute("refused", true);
        Long running = ((ImportStart.AlreadyRunning) start).runId();
        return running == null ? "redirect:/admin/imports" : "redirect:/admin/imports/" + running;
    }

    private void note(ImportRequest request, long run) {
        AuditAction action = request.dry()
                ? AuditAction.DRY_RUN_STARTED
                : request.source().kind() == ImportSource.Kind.ARCHIVE
                        ? AuditAction.REREADING_STARTED
                        : AuditAction.IMPORT_STARTED;
        String by = request.by();
        audit.record(
                by == null ? "?" : by,
                action,
                "/admin/imports/" + run,
                request.source().place());
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

    private record SentFile(MultipartFile file) implements Uploads.Sent {

        @Override
        public @Nullable String name() {
            return file.getOriginalFilename();
        }

        @Override
        public InputStream open() throws IOException {
            return file.getInputStream();
        }
    }

    /** @param pages where in all runs these are */
    record RunsView(List<RunView> rows, Pages pages) {}
}
