package org.plenum.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.DateFact;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.PersonFact;

/**
 * Words of an article that prove a fact, for the explanation.
 *
 * @param label what kind of fact: "name", "post", "role"
 * @param note the fact, in a few words
 */
record Mark(String label, Evidence evidence, String note) {

    private static final Comparator<Mark> BY_PLACE = Comparator.comparingInt(
                    (Mark mark) -> mark.evidence().span().start())
            .thenComparing(Comparator.comparingInt(
                            (Mark mark) -> mark.evidence().span().end())
                    .reversed());

    int start() {
        return evidence.span().start();
    }

    int end() {
        return evidence.span().end();
    }

    /** All marks of an article, by their place, the longer first; the same words read for the same by the same rule come once. */
    static List<Mark> of(ArticleFacts facts) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark("title", facts.title().evidence(), facts.title().derived() ? "derived" : "headline"));
        if (facts.published() != null) {
            marks.add(new Mark(
                    "published",
                    facts.published().evidence(),
                    facts.published().date().toString()));
        }
        if (facts.outlet() != null) {
            marks.add(
                    new Mark("outlet", facts.outlet().evidence(), facts.outlet().name()));
        }
        facts.bylines()
                .forEach(byline ->
                        marks.add(new Mark("byline", byline.evidence(), byline.name() + ", " + lower(byline.kind()))));
        String code = facts.division().code();
        facts.division()
                .evidence()
                .forEach(evidence -> marks.add(new Mark(
                        "place",
                        evidence,
                        code == null
                                ? "for " + String.join(" or ", facts.division().candidates())
                                : "for " + code)));
        facts.dates().forEach(date -> marks.add(new Mark("date", date.evidence(), note(date))));
        facts.persons().forEach(person -> person(person, marks));
        facts.organisations()
                .forEach(body -> body.mentions()
                        .forEach(evidence ->
                                marks.add(new Mark("body", evidence, lower(body.kind()) + ": " + body.key()))));
        facts.meetings()
                .forEach(meeting -> meeting.evidence()
                        .forEach(evidence -> marks.add(new Mark("meeting", evidence, lower(meeting.kind())))));
        facts.meetings().forEach(meeting -> {
            venue(meeting.venue(), "venue", marks);
            venue(meeting.branchVenues(), "branches", marks);
        });
        facts.activities().forEach(activity -> {
            String kind = lower(activity.kind());
            activity.evidence().forEach(evidence -> marks.add(new Mark("activity", evidence, kind)));
            activity.participants()
                    .forEach(person -> marks.add(new Mark(
                            "activity",
                            person.evidence(),
                            person.person() + (person.leading() ? " led " : " was at ") + kind)));
        });
        return inOrder(marks);
    }

    private static void venue(MeetingFact.@Nullable Venue venue, String label, List<Mark> marks) {
        if (venue != null) {
            marks.add(new Mark(label, venue.evidence(), venue.name()));
        }
    }

    private static void person(PersonFact person, List<Mark> marks) {
        person.mentions().forEach(evidence -> marks.add(new Mark("name", evidence, person.name())));
        person.posts()
                .forEach(post -> marks.add(new Mark("post", post.evidence(), person.name() + ": " + post.office())));
        person.roles()
                .forEach(
                        role -> marks.add(new Mark("role", role.evidence(), person.name() + " " + lower(role.role()))));
    }

    private static String note(DateFact date) {
        if (date.from() == null) {
            return "no full date";
        }
        return date.until() == null ? date.from().toString() : date.from() + " to " + date.until();
    }

    /** A name in words: {@code PARTY_COMMITTEE} is "party committee". */
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<Mark> inOrder(List<Mark> marks) {
        Map<String, Mark> merged = new LinkedHashMap<>();
        marks.stream()
                .sorted(BY_PLACE)
                .forEach(mark -> merged.merge(
                        mark.start() + ".." + mark.end() + mark.label()
                                + mark.evidence().rule(),
                        mark,
                        Mark::and));
        return List.copyOf(merged.values());
    }

    private Mark and(Mark other) {
        return note.equals(other.note) ? this : new Mark(label, evidence, note + "; " + other.note);
    }
}
