package org.plenum.admin;

import org.jspecify.annotations.Nullable;
import org.plenum.search.Hits;
import org.plenum.search.Paging;
import org.plenum.search.ReviewReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person should look at: facts of little confidence, and divisions that tie. */
@Controller
class ReviewController {

    static final int ROWS_A_PAGE = 50;
    private static final String FACTS = "/admin/review";
    private static final String TIES = "/admin/review/divisions";

    private final ReviewReader review;
    private final double below;

    ReviewController(ReviewReader review, @Value("${plenum.review.below}") double below) {
        this.review = review;
        this.below = below;
    }

    @GetMapping(FACTS)
    String facts(@RequestParam(name = "page", required = false) @Nullable String page, Model model) {
        Hits<?> facts = review.facts(below, new Paging(Pages.numberOf(page), ROWS_A_PAGE));
        return page(FACTS, "facts", facts, facts.total(), review.countTies(), model);
    }

    @GetMapping(TIES)
    String divisions(@RequestParam(name = "page", required = false) @Nullable String page, Model model) {
        Hits<?> ties = review.ties(new Paging(Pages.numberOf(page), ROWS_A_PAGE));
        return page(TIES, "ties", ties, review.countFacts(below), ties.total(), model);
    }

    private static String page(String address, String list, Hits<?> hits, long facts, long ties, Model model) {
        model.addAttribute(list, hits.items());
        model.addAttribute("factCount", facts);
        model.addAttribute("tieCount", ties);
        model.addAttribute("pages", Pages.of(address, hits.paging().page(), ROWS_A_PAGE, hits.total()));
        return "admin/review";
    }
}
