package org.plenum.desk;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.ActivityKind;
import org.plenum.archive.MeetingKind;
import org.plenum.archive.PartOfDay;
import org.plenum.archive.PostStatus;
import org.plenum.archive.Role;
import org.plenum.ingest.Laying;
import org.plenum.ingest.overlay.Fix;
import org.plenum.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The sheet on which the facts of an article are put right. */
@Controller
class CorrectionController {

    private final Corrections corrections;
    private final FactSheets sheets;
    private final Laying laying;

    CorrectionController(Corrections corrections, FactSheets sheets, Laying laying) {
        this.corrections = corrections;
        this.sheets = sheets;
        this.laying = laying;
    }

    @GetMapping("/admin/articles/{id:\\d{1,18}}")
    String sheet(@PathVariable long id, Model model) {
        model.addAttribute("sheet", sheets.of(text(id)));
        model.addAttribute("genres", List.of("MEETING", "ACTIVITY", "OTHER"));
        model.addAttribute("roles", names(Role.values()));
        model.addAttribute("kinds", names(MeetingKind.values()));
        model.addAttribute("statuses", names(PostStatus.values()));
        model.addAttribute("parts", names(PartOfDay.values()));
        model.addAttribute("deeds", names(ActivityKind.values()));
        return "desk/article";
    }

    @PostMapping("/admin/articles/{id:\\d{1,18}}/corrections")
    String save(@PathVariable long id, @RequestParam Map<String, String> given, Principal editor) {
        Corrections.Text text = text(id);
        Fix fix = new FixForm(
                        given,
                        text.text(),
                        laying.laid(text.sourceKey(), text.text()).facts().organisations())
                .read();
        try {
            corrections.save(id, fix, FixForm.seen(given), FixForm.note(given), editor.getName());
        } catch (ConflictException e) {
            throw new Conflict(e, id, given);
        }
        return "redirect:/admin/articles/" + id;
    }

    @PostMapping("/admin/corrections/{id:\\d{1,18}}/withdraw")
    String withdraw(@PathVariable long id, Principal editor) {
        try {
            return corrections
                    .withdraw(id, editor.getName())
                    .map(article -> "redirect:/admin/articles/" + article)
                    .orElse("redirect:/admin/review");
        } catch (NoSuchElementException e) {
            throw NotFoundException.of("correction", id);
        } catch (ConflictException e) {
            throw new Conflict(e, null, Map.of());
        }
    }

    /** Both versions, and nothing changed: who is second decides anew. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String conflict(Conflict conflict, Model model) {
        ConflictException cause = conflict.cause;
        model.addAttribute("theirs", cause.theirs() == null ? null : FixView.of(cause.theirs()));
        model.addAttribute("mine", cause.mine());
        model.addAttribute("mineSaid", FixText.properties(cause.mine().value()));
        model.addAttribute("seen", cause.theirs() == null ? 0 : cause.theirs().id());
        model.addAttribute("article", conflict.article);
        model.addAttribute("given", conflict.given);
        return "desk/conflict";
    }

    private Corrections.Text text(long id) {
        return corrections.text(id).orElseThrow(() -> NotFoundException.of("article", id));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** A conflict with the form that met it. */
    private static final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final ConflictException cause;
        private final @Nullable Long article;
        private final transient Map<String, String> given;

        Conflict(ConflictException cause, @Nullable Long article, Map<String, String> given) {
            super(cause);
            this.cause = cause;
            this.article = article;
            this.given = given;
        }
    }
}
