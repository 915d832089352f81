package org.plenum.web;

import org.jspecify.annotations.Nullable;
import org.plenum.search.Period;

/**
 * A filter in force.
 *
 * @param nameKey message key of what is filtered by
 * @param value as people call it; where {@code valueKey} is true, the message key of it
 * @param period for a part of time, which is called by the language's own pattern; else null
 * @param removed address of the list without it
 */
record Chip(
        String nameKey,
        String value,
        boolean valueKey,
        @Nullable Period period,
        String removed) {}
