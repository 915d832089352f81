package org.plenum.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page below which confidence a fact is marked as one to be checked. */
@ControllerAdvice
class ReviewAdvice {

    private final double below;

    ReviewAdvice(@Value("${plenum.review.below}") double below) {
        this.below = below;
    }

    @ModelAttribute("reviewBelow")
    double reviewBelow() {
        return below;
    }
}
