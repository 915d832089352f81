package org.plenum.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A post that articles say a person held: never a term of office, only when it was attested.
 *
 * @param title as printed in the newest article that says so
 * @param office the office in one wording
 * @param status CURRENT, FORMER, ACTING or NOMINEE
 * @param organisation the body; null when the title names none
 * @param place division of the body; null when unknown
 * @param sources the articles that say so, oldest first; undated ones last
 */
public record Attested(
        Ref person,
        String title,
        String office,
        String status,
        @Nullable Ref organisation,
        @Nullable Place place,
        List<Source> sources) {

    public Attested {
        sources = List.copyOf(sources);
    }

    /** Day of the oldest dated article that says so; null when none is dated. */
    public @Nullable LocalDate firstSeen() {
        return sources.stream()
                .map(Source::datedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Day of the newest; null when none is dated. */
    public @Nullable LocalDate lastSeen() {
        return sources.stream()
                .map(Source::datedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
