package org.plenum.search;

import org.jspecify.annotations.Nullable;

/**
 * Which meetings.
 *
 * @param narrowing held by bodies of which divisions, when, of which kinds, reported by which outlets, who had a role in them, who held them
 */
public record MeetingQuery(Narrowing narrowing) {

    /** All meetings. */
    public static MeetingQuery all() {
        return new MeetingQuery(Narrowing.NONE);
    }

    public MeetingQuery in(@Nullable Place place) {
        return new MeetingQuery(narrowing.in(place));
    }

    public MeetingQuery ofPerson(@Nullable Long person) {
        return new MeetingQuery(narrowing.ofPerson(person));
    }

    public MeetingQuery ofOrganisation(@Nullable Long organisation) {
        return new MeetingQuery(narrowing.ofOrganisation(organisation));
    }

    public MeetingQuery during(@Nullable Period period) {
        return new MeetingQuery(narrowing.during(period));
    }
}
