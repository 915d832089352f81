package org.plenum.extraction.date;

import org.jspecify.annotations.Nullable;

/** Reads one family of date wordings. Immutable. */
interface DateRule {

    /** What begins at the token {@code at}; null when nothing of this family does. Looks at a bounded number of tokens. */
    @Nullable
    Reading read(DateWords words, int at);
}
