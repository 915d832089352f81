package org.plenum.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that the text prints, and the day that it means.
 *
 * @param evidence the words, and the rule that read them
 * @param from the day, or the first of several; null when the text gives no ground for a full date
 * @param until the last of several days; null for one day
 * @param basis what completed the date; null exactly when {@code from} is null
 */
public record DateFact(
        Evidence evidence,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Basis basis) {

    public DateFact {
        if ((from == null) != (basis == null)) {
            throw new IllegalArgumentException("day and basis go together");
        }
    }

    /** What completed a date. */
    public enum Basis {
        /** Nothing: year, month and day are printed. */
        PRINTED,
        /** The day of publication, or the dateline's. */
        PUBLICATION,
        /** A year named with the event: "the 6th meeting in 2023". */
        STATED_YEAR,
        /** The year of the work that an article without a day of publication speaks of: "the 2021 budget adjustment plan". */
        SPOKEN_YEAR,
        /** The month of the day named before it, in an article that prints no day of publication. */
        DATE_BEFORE
    }
}
