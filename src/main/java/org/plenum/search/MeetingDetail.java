package org.plenum.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with all that its reports say.
 *
 * @param meeting name, kind, host, days
 * @param ordinal "the 6th meeting": 6; null when not numbered
 * @param ordinalYear the year named with the number; null when none is
 * @param venue null when not said
 * @param branchVenues where else people sat in by video; null when not said
 * @param attendees who had a role, presiding first, then in the order of the list of those present
 * @param reports the articles, newest first
 * @param sources the sentences that say that it was held
 * @param sameNumber others of the same host, kind and number: perhaps this one, told with another day
 */
public record MeetingDetail(
        MeetingHit meeting,
        @Nullable Integer ordinal,
        @Nullable Integer ordinalYear,
        @Nullable String venue,
        @Nullable String branchVenues,
        List<Attendee> attendees,
        List<ArticleHit> reports,
        List<Source> sources,
        List<MeetingHit> sameNumber) {

    /**
     * One person at the meeting, as all reports say it.
     *
     * @param title as printed; null when none is
     * @param position place in the list of those present, from 1; null outside a list
     */
    public record Attendee(
            Ref person, @Nullable String title, @Nullable Integer position, List<PersonDetail.RoleSaid> roles) {

        /** What the person did, each once. */
        public List<String> roleWords() {
            return roles.stream().map(PersonDetail.RoleSaid::role).distinct().toList();
        }
    }
}
