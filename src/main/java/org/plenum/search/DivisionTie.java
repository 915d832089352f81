package org.plenum.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article between whose divisions the evidence does not decide.
 *
 * @param datedOn null when undated
 * @param reason in words; null when nothing is said
 */
public record DivisionTie(
        long article,
        String sourceKey,
        String title,
        String language,
        @Nullable LocalDate datedOn,
        List<Place> candidates,
        @Nullable String reason) {}
