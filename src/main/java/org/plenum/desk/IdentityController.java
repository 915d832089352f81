package org.plenum.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenum.web.BadParameterException;
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

/** Where people, bodies and meetings are merged and separated, split and renamed. */
@Controller
class IdentityController {

    private static final String PERSON = "/admin/people/{id:\\d{1,18}}";
    private static final String BODY = "/admin/organisations/{id:\\d{1,18}}";
    private static final String MEETING = "/admin/meetings/{id:\\d{1,18}}";
    private static final String WITHDRAW = "/names/{said:\\d{1,18}}/withdraw";
    /** The end of an address of a thing, or its number. */
    private static final Pattern NUMBER = Pattern.compile(".*?([0-9]{1,18})/?");

    private static final int LONGEST_NAME = 200;

    private final Identities identities;
    private final Merges merges;
    private final Partings partings;
    private final Namesakes namesakes;
    private final Naming naming;
    private final Suggestions suggestions;

    IdentityController(
            Identities identities,
            Merges merges,
            Partings partings,
            Namesakes namesakes,
            Naming naming,
            Suggestions suggestions) {
        this.identities = identities;
        this.merges = merges;
        this.partings = partings;
        this.namesakes = namesakes;
        this.naming = naming;
        this.suggestions = suggestions;
    }

    @GetMapping({PERSON, BODY, MEETING})
    String card(@PathVariable long id, HttpServletRequest request, Model model) {
        Identities.Card card = card(thing(request), id);
        model.addAttribute("card", card);
        model.addAttribute("articles", identities.articles(card.thing(), id));
        model.addAttribute("merges", merges.of(card.thing(), id));
        model.addAttribute("said", naming.said(card.thing(), id));
        model.addAttribute("suggestions", card.mergedInto() == null ? suggestions.of(card.thing(), id) : List.of());
        return "desk/identity";
    }

    /** What a merge would bring together, before anything is done. */
    @GetMapping({PERSON + "/merge", BODY + "/merge", MEETING + "/merge"})
    String preview(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String into,
            HttpServletRequest request,
            Model model) {
        Identities.Card loser = card(thing(request), id);
        Identities.Card winner = card(loser.thing(), number(into));
        model.addAttribute("preview", identities.preview(loser, winner));
        model.addAttribute("reasons", suggestions.compare(loser.thing(), winner.id(), loser.id()));
        return "desk/merge";
    }

    @PostMapping({PERSON + "/merge", BODY + "/merge", MEETING + "/merge"})
    String merge(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String into,
            @RequestParam(required = false) @Nullable String note,
            HttpServletRequest request,
            Principal editor) {
        Identities.Card loser = card(thing(request), id);
        Identities.Card winner = card(loser.thing(), number(into));
        merges.merge(loser.thing(), id, winner.id(), note(note), editor.getName());
        return "redirect:/admin" + winner.thing().address(winner.id());
    }

    @PostMapping("/admin/merges/{id:\\d{1,18}}/undo")
    String separate(@PathVariable long id, @RequestParam(required = false) @Nullable String back, Principal editor) {
        try {
            merges.separate(id, editor.getName());
        } catch (NoSuchElementException e) {
            throw NotFoundException.of("merge", id);
        }
        return back != null && back.matches("/admin/[a-z]+/[0-9]{1,18}")
                ? "redirect:" + back
                : "redirect:/admin/review";
    }

    /** What a split would part, before anything is done. */
    @GetMapping({PERSON + "/split", BODY + "/split", MEETING + "/split"})
    String splitPreview(
            @PathVariable long id,
            @RequestParam(name = "article", required = false) @Nullable List<Long> articles,
            HttpServletRequest request,
            Model model) {
        Identities.Card card = card(thing(request), id);
        model.addAttribute("card", card);
        model.addAttribute("parting", partings.of(card, articles == null ? List.of() : articles));
        return "desk/split";
    }

    @PostMapping({PERSON + "/split", BODY + "/split", MEETING + "/split"})
    String split(
            @PathVariable long id,
            @RequestParam(name = "article", required = false) @Nullable List<Long> articles,
            @RequestParam(required = false) @Nullable String note,
            HttpServletRequest request,
            Principal editor) {
        Thing thing = card(thing(request), id).thing();
        long other = namesakes.split(thing, id, articles == null ? List.of() : articles, note(note), editor.getName());
        return "redirect:/admin" + thing.address(other);
    }

    @PostMapping({PERSON + "/unsplit", BODY + "/unsplit", MEETING + "/unsplit"})
    String unsplit(@PathVariable long id, HttpServletRequest request, Principal editor) {
        namesakes.unsplit(card(thing(request), id).thing(), id, editor.getName());
        return "redirect:/admin/review";
    }

    @PostMapping({PERSON + "/names", BODY + "/names", MEETING + "/names"})
    String name(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable String note,
            HttpServletRequest request,
            Principal editor) {
        Thing thing = card(thing(request), id).thing();
        String wanted = name == null ? "" : name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
            throw new BadParameterException("name", wanted, wanted.isEmpty() ? "empty" : "toolong");
        }
        if (thing != Thing.PERSON || "rename".equals(act)) {
            naming.rename(thing, id, wanted, note(note), editor.getName());
        } else {
            naming.addName(id, wanted, note(note), editor.getName());
        }
        return "redirect:/admin" + thing.address(id);
    }

    @PostMapping({PERSON + WITHDRAW, BODY + WITHDRAW, MEETING + WITHDRAW})
    String withdraw(@PathVariable long id, @PathVariable long said, HttpServletRequest request, Principal editor) {
        Thing thing = card(thing(request), id).thing();
        try {
            naming.withdraw(thing, id, said, editor.getName());
        } catch (NoSuchElementException e) {
            throw NotFoundException.of("correction", said);
        }
        return "redirect:/admin" + thing.address(id);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String refused(MergeRefusedException e, Model model) {
        model.addAttribute("why", e.messageKey());
        return "desk/refused";
    }

    /** The part of the address behind "/admin" says what it is about. */
    private static Thing thing(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return Thing.at(path.split("/")[2]).orElseThrow();
    }

    private Identities.Card card(Thing thing, long id) {
        return identities.find(thing, id).orElseThrow(() -> NotFoundException.of(thing.word(), id));
    }

    private static long number(@Nullable String typed) {
        Matcher number = NUMBER.matcher(typed == null ? "" : typed.strip());
        if (!number.matches()) {
            throw new BadParameterException("into", typed == null ? "" : typed, "id");
        }
        return Long.parseLong(number.group(1));
    }

    private static @Nullable String note(@Nullable String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
