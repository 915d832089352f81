package org.plenum.extraction.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The calendar day or days that a wording means.
 *
 * @param from the day, or the first of several
 * @param until the last of several; null for one day
 * @param basis where year and month come from when they are not printed
 */
public record ResolvedDate(LocalDate from, @Nullable LocalDate until, Basis basis) {

    /** What completed the date. */
    public enum Basis {
        /** Nothing: year, month and day are printed. */
        PRINTED,
        /** The date of publication, or the dateline's. */
        PUBLICATION,
        /** A year named with the event: "the 6th meeting in 2023". */
        STATED_YEAR
    }
}
