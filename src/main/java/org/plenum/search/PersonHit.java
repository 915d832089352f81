package org.plenum.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list.
 *
 * @param scope NATIONAL, PROVINCE or UNKNOWN
 * @param place the province; null for a national leader or when unknown
 * @param lastTitle title printed in the newest article that gives one; null when none does
 * @param lastPlace division of the body in that title; null when unknown
 * @param firstSeen day of the oldest dated article that names the person; null when none is dated
 * @param lastSeen day of the newest
 * @param articles articles that name the person
 * @param meetings meetings with a role in them
 * @param match why it is found, when the name is not the one looked for; else null
 * @param confidence of the least certain of the facts that the row shows, in (0, 1]
 */
public record PersonHit(
        long id,
        String name,
        String scope,
        @Nullable Place place,
        @Nullable String lastTitle,
        @Nullable Place lastPlace,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen,
        long articles,
        long meetings,
        @Nullable NameMatch match,
        double confidence) {

    PersonHit with(@Nullable NameMatch why) {
        return new PersonHit(
                id, name, scope, place, lastTitle, lastPlace, firstSeen, lastSeen, articles, meetings, why, confidence);
    }

    PersonHit seen(PersonSeen seen) {
        return new PersonHit(
                id,
                name,
                scope,
                place,
                lastTitle,
                lastPlace,
                seen.first(),
                seen.last(),
                seen.articles(),
                seen.meetings(),
                match,
                confidence);
    }
}
