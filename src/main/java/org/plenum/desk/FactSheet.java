package org.plenum.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.overlay.Anchor;

/**
 * The facts of an article as they can be put right, each under the words that name it.
 *
 * @param lines the text, line by line
 * @param own title, publication, outlet, division and genre
 * @param bodies names of the bodies that the article names
 * @param corrections in force, the newest first
 * @param withdrawn earlier ones
 */
record FactSheet(
        Corrections.Text article,
        List<Line> lines,
        List<Own> own,
        List<Person> persons,
        List<Meeting> meetings,
        List<Activity> activities,
        List<String> bodies,
        List<FixView> corrections,
        List<FixView> withdrawn) {

    /** @param start UTF-16 offset of its first character */
    record Line(int start, String text) {}

    /**
     * @param value its one property; empty when the article has none
     * @param seen number of the correction in force; 0 for none
     */
    record Own(String field, String property, String value, long seen) {}

    /**
     * @param seen number of the correction of the name in force; 0 for none
     */
    record Person(Anchor words, String name, long seen, List<Post> posts, List<Role> roles) {}

    /** @param value printed, office, status, body */
    record Post(Anchor words, Map<String, @Nullable String> value, long seen) {}

    /**
     * @param at words of the meeting; null for a role at none
     * @param value place
     */
    record Role(
            String role,
            @Nullable Anchor at,
            @Nullable String meeting,
            Map<String, @Nullable String> value,
            long seen) {}

    /** @param value name, kind, day, until, part, venue, branches, host */
    record Meeting(Anchor words, Map<String, @Nullable String> value, long seen) {}

    /**
     * @param value deed, day, until, part, places, leader
     * @param leader words of the leader as {@link Person#words} has them
     */
    record Activity(
            Anchor words,
            Map<String, @Nullable String> value,
            @Nullable String leader,
            List<Companion> companions,
            long seen) {}

    /**
     * Who came along.
     *
     * @param words as {@link Person#words}, or those of the correction that says so
     * @param seen number of that correction; 0 for none
     */
    record Companion(Anchor words, String name, long seen) {}
}
