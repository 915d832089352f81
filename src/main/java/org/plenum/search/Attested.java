package org.plenum.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post that articles say a person held: never a term of office, only when it was attested.
 *
 * @param title as printed in the newest article that says so
 * @param office the office in one wording
 * @param status CURRENT, FORMER, ACTING or NOMINEE
 * @param organisation the body; null when the title names none
 * @param place division of the body; null when unknown
 * @param firstSeen day of the oldest dated article that says so; null when none is dated
 * @param lastSeen day of the newest
 * @param before whether it is called a former post, or somebody else is attested in it since (as far as the rows looked at tell)
 * @param articles how many articles say so
 * @param sources of these the oldest and the newest ones, oldest first; undated ones last
 */
public record Attested(
        Ref person,
        String title,
        String office,
        String status,
        @Nullable Ref organisation,
        @Nullable Place place,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen,
        boolean before,
        long articles,
        List<Source> sources) {

    public Attested {
        sources = List.copyOf(sources);
    }

    /** The article that says so first; the only one, where there is one. */
    public Source first() {
        return sources.get(0);
    }

    /** The newest dated article that says so; the last of the undated ones, where none is dated. */
    public Source last() {
        return sources.stream()
                .filter(source -> source.datedOn() != null)
                .reduce((older, newer) -> newer)
                .orElse(sources.get(sources.size() - 1));
    }

    Attested saidBy(List<Source> all) {
        return new Attested(
                person, title, office, status, organisation, place, firstSeen, lastSeen, before, articles, all);
    }
}
