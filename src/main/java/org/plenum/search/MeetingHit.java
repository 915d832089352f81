package org.plenum.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param kind one of the extractor's kinds, "STANDING_COMMITTEE"
 * @param heldOn the day, or the first of several; null when unknown
 * @param heldUntil the last of several days; null for one day
 * @param partOfDay MORNING, AFTERNOON or EVENING; null when not said
 * @param host who held it; null when unknown
 * @param place division of the host; null when unknown
 * @param presiding who presided, each once
 * @param people people with a role in it
 * @param reports articles that report it
 * @param confidence of the least certain of the facts that the row shows, in (0, 1]
 */
public record MeetingHit(
        long id,
        String name,
        String kind,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate heldUntil,
        @Nullable String partOfDay,
        @Nullable Ref host,
        @Nullable Place place,
        List<Ref> presiding,
        long people,
        long reports,
        double confidence) {

    public MeetingHit {
        presiding = List.copyOf(presiding);
    }
}
