package org.plenum.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings. What is null does not narrow; what is not, narrows together.
 *
 * @param place held by a body of this division or of one below it
 * @param noPlace only meetings of no known division
 * @param from held on this day or later
 * @param to held on this day or earlier
 * @param kind of this kind
 * @param person this person has a role in it
 * @param organisation held by this body
 * @param undated only meetings whose day is unknown
 */
public record MeetingQuery(
        @Nullable Place place,
        boolean noPlace,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String kind,
        @Nullable Long person,
        @Nullable Long organisation,
        boolean undated) {

    /** All meetings. */
    public static MeetingQuery all() {
        return new MeetingQuery(null, false, null, null, null, null, null, false);
    }

    public MeetingQuery in(@Nullable Place place) {
        return new MeetingQuery(place, false, from, to, kind, person, organisation, undated);
    }

    public MeetingQuery ofPerson(@Nullable Long person) {
        return new MeetingQuery(place, noPlace, from, to, kind, person, organisation, undated);
    }

    public MeetingQuery ofOrganisation(@Nullable Long organisation) {
        return new MeetingQuery(place, noPlace, from, to, kind, person, organisation, undated);
    }

    MeetingQuery anyKind() {
        return new MeetingQuery(place, noPlace, from, to, null, person, organisation, undated);
    }

    MeetingQuery anyTime() {
        return new MeetingQuery(place, noPlace, null, null, kind, person, organisation, false);
    }
}
