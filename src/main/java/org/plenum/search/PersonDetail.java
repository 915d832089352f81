package org.plenum.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person with all that articles say.
 *
 * @param scope NATIONAL, PROVINCE or UNKNOWN
 * @param place the province; null for a national leader or when unknown
 * @param names other spellings on record
 * @param posts last seen first; at most {@link PersonReader#MOST_POSTS}
 * @param meetings a page of the meetings with the roles in them, newest first
 * @param elsewhere with the first page, what was done outside a reported meeting: the newest, at most {@link PersonReader#MOST_ELSEWHERE}, oldest first
 * @param namesakes other people of the same name
 */
public record PersonDetail(
        long id,
        String name,
        String scope,
        @Nullable Place place,
        List<String> names,
        Hits<Attested> posts,
        Hits<Appearance> meetings,
        List<Appearance> elsewhere,
        List<PersonHit> namesakes) {

    public PersonDetail {
        names = List.copyOf(names);
        elsewhere = List.copyOf(elsewhere);
        namesakes = List.copyOf(namesakes);
    }

    /** At meetings, and elsewhere. */
    public List<Appearance> appearances() {
        return Stream.concat(meetings.items().stream(), elsewhere.stream()).toList();
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
