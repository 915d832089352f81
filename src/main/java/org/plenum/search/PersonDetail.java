package org.plenum.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with all that articles say.
 *
 * @param scope NATIONAL, PROVINCE or UNKNOWN
 * @param place the province; null for a national leader or when unknown
 * @param names other spellings on record
 * @param posts last seen first; at most {@link PersonReader#MOST_POSTS}
 * @param appearances meetings with the roles in them, newest first; at most {@link PersonReader#MOST_APPEARANCES}
 * @param meetings number of all meetings
 * @param namesakes other people of the same name
 */
public record PersonDetail(
        long id,
        String name,
        String scope,
        @Nullable Place place,
        List<String> names,
        Hits<Attested> posts,
        List<Appearance> appearances,
        long meetings,
        List<PersonHit> namesakes) {

    /** How many of the meetings are among the appearances. */
    public long meetingsShown() {
        return appearances.stream().filter(at -> at.meeting() != null).count();
    }

    /**
     * What the person did at one meeting, as all articles say it.
     *
     * @param meeting null for what was done outside a meeting that is reported
     * @param roles each with the article that says so
     */
    public record Appearance(@Nullable MeetingHit meeting, List<RoleSaid> roles) {}

    /**
     * @param name as printed
     * @param title as printed with the role; null when none is
     * @param position place in the list of those present; null outside a list
     */
    public record RoleSaid(
            String role,
            String name,
            @Nullable String title,
            @Nullable Integer position,
            Source source) {}
}
