package org.plenum.extraction.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.Rule;
import org.plenum.extraction.date.DateMention.Day;

/** Rule {@code date.year}: "in 2023", "the 6th meeting of 2023": a year alone, behind a word that makes it one. */
final class Years implements DateRule {

    private static final Set<String> BEFORE = Set.of("in", "of", "during", "for", "since", "year");

    @Override
    public @Nullable Reading read(DateWords words, int at) {
        int year = words.year(at);
        if (year < 0
                || !words.follows(at)
                || !BEFORE.contains(words.token(at - 1).norm())
                || words.isCounted(at + 1)) {
            return null;
        }
        return Reading.of(at + 1, new Day(year, null, null), null, Rule.DATE_YEAR);
    }
}
