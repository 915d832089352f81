package org.plenum.desk;

import java.security.Principal;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.MentionKind;
import org.plenum.search.Places;
import org.plenum.web.BadParameterException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The piles of what somebody should look at. A decision answers with what is left; without a script, with the page. */
@Controller
class ReviewController {

    private final Queues queues;
    private final Review review;
    private final Places places;

    ReviewController(Queues queues, Review review, Places places) {
        this.queues = queues;
        this.review = review;
        this.places = places;
    }

    @GetMapping("/admin/review")
    String queue(@ModelAttribute Given given, Model model) {
        show(asked(given), Trail.of(given.trail()), model);
        return "desk/review";
    }

    @PostMapping("/admin/review")
    String decide(
            @ModelAttribute Given given,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String decision,
            @RequestParam(required = false) @Nullable String choice,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Principal editor,
            Model model) {
        Asked asked = asked(given);
        if (key == null || key.isBlank()) {
            throw new BadParameterException("key", "", "empty");
        }
        Trail behind = Trail.of(given.trail());
        Review.Decision said = blankIsNull(choice) != null
                ? Review.Decision.ACCEPT
                : word("decision", decision, Review.Decision.class);
        return left(
                asked,
                htmx != null,
                model,
                unlessGone(
                        model,
                        behind,
                        () -> behind.with(
                                review.decide(asked.pile(), key, said, blankIsNull(choice), editor.getName()))));
    }

    /** Takes the last decision of the trail back. */
    @PostMapping("/admin/review/back")
    String takeBack(
            @ModelAttribute Given given,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Principal editor,
            Model model) {
        Asked asked = asked(given);
        Trail behind = Trail.of(given.trail());
        return left(asked, htmx != null, model, unlessGone(model, behind.withoutLast(), () -> {
            behind.last().ifPresent(step -> review.takeBack(step, editor.getName()));
            model.addAttribute("back", !behind.isEmpty());
            return behind.withoutLast();
        }));
    }

    /** The trail after a decision; the other one, and a word on the page, when somebody else or an import was quicker. */
    private static Trail unlessGone(Model model, Trail otherwise, Supplier<Trail> decision) {
        try {
            return decision.get();
        } catch (NoSuchElementException | ConflictException | MergeRefusedException e) {
            model.addAttribute("gone", true);
            return otherwise;
        }
    }

    /** What is left: for a script as a part of the page, else as the page. */
    private String left(Asked asked, boolean part, Model model, Trail trail) {
        if (!part) {
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/admin/review")
                            .queryParam("pile", asked.pile())
                            .queryParamIfPresent("kind", Optional.ofNullable(asked.kind()))
                            .queryParamIfPresent("region", Optional.ofNullable(asked.region()))
                            .queryParamIfPresent(
                                    "trail", Optional.of(trail.toString()).filter(steps -> !steps.isEmpty()))
                            .toUriString();
        }
        show(asked, trail, model);
        return "desk/review :: queue";
    }

    private void show(Asked asked, Trail trail, Model model) {
        model.addAttribute("queue", queues.of(asked.pile(), asked.kind(), asked.region()));
        model.addAttribute("trail", trail);
        model.addAttribute(
                "mentionKinds",
                Arrays.stream(MentionKind.values()).map(Enum::name).toList());
        model.addAttribute("provinces", places.below(null));
    }

    /** What every form of the page carries, as it was sent. */
    record Given(
            @Nullable String pile,
            @Nullable String kind,
            @Nullable String region,
            @Nullable String trail) {}

    /** Which pile, and what of it. */
    private record Asked(
            Pile pile, @Nullable String kind, @Nullable String region) {}

    /** @throws BadParameterException when there is no such pile, kind or division */
    private Asked asked(Given given) {
        return new Asked(
                blankIsNull(given.pile()) == null ? Pile.FACT : word("pile", given.pile(), Pile.class),
                kindOf(given.kind()),
                regionOf(given.region()));
    }

    private static @Nullable String kindOf(@Nullable String kind) {
        return blankIsNull(kind) == null
                ? null
                : word("kind", kind, MentionKind.class).name();
    }

    private @Nullable String regionOf(@Nullable String region) {
        if (region == null || region.isBlank()) {
            return null;
        }
        if (places.find(region).isEmpty()) {
            throw new BadParameterException("region", region, "nosuchdivision");
        }
        return region;
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static <E extends Enum<E>> E word(String name, @Nullable String word, Class<E> type) {
        try {
            return Enum.valueOf(type, word == null ? "" : word);
        } catch (IllegalArgumentException e) {
            throw new BadParameterException(name, word == null ? "" : word, "word");
        }
    }
}
