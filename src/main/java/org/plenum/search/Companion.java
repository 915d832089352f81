package org.plenum.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was at the same meetings.
 *
 * @param meetings meetings at which both were present
 * @param last day of the newest of these that is dated; null when none is
 */
public record Companion(Ref person, long meetings, @Nullable LocalDate last) {}
