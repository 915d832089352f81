package org.plenum.extraction.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.DateFact.Basis;

/**
 * The calendar day or days that a wording means.
 *
 * @param from the day, or the first of several
 * @param until the last of several; null for one day
 * @param basis where year and month come from when they are not printed
 */
public record ResolvedDate(LocalDate from, @Nullable LocalDate until, Basis basis) {}
