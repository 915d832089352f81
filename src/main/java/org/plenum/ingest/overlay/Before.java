package org.plenum.ingest.overlay;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.MentionKind;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.PersonFact;
import org.plenum.extraction.Span;

/** What stands where a correction is to be laid, in the properties of its value. */
public final class Before {

    private final String text;
    private final ArticleFacts facts;

    /** @param facts without the correction */
    public Before(String text, ArticleFacts facts) {
        this.text = text;
        this.facts = facts;
    }

    /** Empty when nothing stands there. */
    public Map<String, String> of(Fix fix) {
        Map<String, @Nullable String> found = switch (fix.field()) {
            case TITLE -> Map.of("text", facts.title().text());
            case PUBLISHED ->
                property(
                        "day",
                        facts.published() == null ? null : facts.published().date());
            case OUTLET ->
                property("name", facts.outlet() == null ? null : facts.outlet().name());
            case DIVISION -> property("code", facts.division().code());
            case GENRE -> Map.of("genre", facts.genre().name());
            case PERSON, WHO -> {
                PersonFact person = person(fix.words());
                yield property("name", person == null ? null : person.name());
            }
            case POST -> post(fix);
            case WHICH ->
                property(
                        "name",
                        fix.detail().equals(MentionKind.MEETING.name())
                                ? meeting(fix).get("name")
                                : body(fix).get("name"));
            case CONFIRMED -> Map.of();
            case ROLE -> role(fix);
            case ACTIVITY -> activity(fix);
            case MEETING -> meeting(fix);
            case BODY -> body(fix);
            case BYLINE -> Map.of("name", Objects.requireNonNull(fix.words()).words());
        };
        Map<String, String> before = new LinkedHashMap<>();
        found.forEach((name, value) -> {
            if (value != null) {
                before.put(name, value);
            }
        });
        return before;
    }

    private static Map<String, @Nullable String> property(String name, @Nullable Object value) {
        return value == null ? Map.of() : Map.of(name, value.toString());
    }

    private Map<String, @Nullable String> post(Fix fix) {
        PersonFact holder = person(fix.of());
        Span words = span(fix.words());
        PersonFact.Post post = holder == null || words == null
                ? null
                : Nearest.of(holder.posts(), said -> List.of(said.evidence()), words);
        return post == null ? Map.of() : valueOf(post, facts);
    }

    /** A post as a value of a correction. */
    public static Map<String, @Nullable String> valueOf(PersonFact.Post post, ArticleFacts facts) {
        Map<String, @Nullable String> value = new LinkedHashMap<>();
        value.put("printed", post.printed());
        value.put("office", post.office());
        value.put("status", post.status().name());
        put(value, "body", post.organisation(), facts);
        return value;
    }

    private Map<String, @Nullable String> meeting(Fix fix) {
        Span words = span(fix.words());
        MeetingFact meeting = words == null ? null : Nearest.of(facts.meetings(), MeetingFact::evidence, words);
        return meeting == null ? Map.of() : valueOf(meeting, facts);
    }

    /** A meeting as a value of a correction. */
    public static Map<String, @Nullable String> valueOf(MeetingFact meeting, ArticleFacts facts) {
        Map<String, @Nullable String> value = new LinkedHashMap<>();
        value.put("name", meeting.name());
        value.put("kind", meeting.kind().name());
        value.put("day", written(meeting.heldOn()));
        value.put("until", written(meeting.heldUntil()));
        value.put("part", meeting.partOfDay() == null ? "" : meeting.partOfDay().name());
        value.put("venue", meeting.venue() == null ? "" : meeting.venue().name());
        value.put(
                "branches",
                meeting.branchVenues() == null ? "" : meeting.branchVenues().name());
        put(value, "host", meeting.host(), facts);
        return value;
    }

    private Map<String, @Nullable String> role(Fix fix) {
        PersonFact person = person(fix.of());
        Span at = span(fix.at());
        int meeting = at == null ? -1 : Nearest.index(facts.meetings(), MeetingFact::evidence, at);
        return person == null
                ? Map.of()
                : person.roles().stream()
                        .filter(role -> role.role().name().equals(fix.detail())
                                && (role.meeting() == null ? -1 : role.meeting()) == meeting)
                        .findFirst()
                        .map(Before::valueOf)
                        .orElse(Map.of());
    }

    /** A role as a value of a correction. */
    public static Map<String, @Nullable String> valueOf(PersonFact.RoleFact role) {
        return Map.of(
                "place", role.listPosition() == null ? "" : role.listPosition().toString());
    }

    private Map<String, @Nullable String> activity(Fix fix) {
        Span words = span(fix.words());
        ActivityFact activity = words == null ? null : Nearest.of(facts.activities(), ActivityFact::evidence, words);
        if (activity == null || fix.of() == null) {
            return activity == null ? Map.of() : valueOf(activity, facts, text);
        }
        PersonFact person = person(fix.of());
        if (person == null
                || activity.participants().stream()
                        .noneMatch(participant -> participant.person().equals(person.name()))) {
            return Map.of();
        }
        return property("name", person.name());
    }

    /** An activity as a value of a correction; the leader is the first of several. */
    public static Map<String, @Nullable String> valueOf(ActivityFact activity, ArticleFacts facts, String text) {
        Map<String, @Nullable String> value = new LinkedHashMap<>();
        value.put("deed", activity.kind().name());
        value.put("day", written(activity.takenOn()));
        value.put("until", written(activity.takenUntil()));
        value.put(
                "part", activity.partOfDay() == null ? "" : activity.partOfDay().name());
        value.put("places", String.join(ActivityFixes.BETWEEN, activity.places()));
        String leader = activity.participants().get(0).person();
        facts.persons().stream()
                .filter(person -> person.name().equals(leader))
                .findFirst()
                .ifPresent(person -> value.put(
                        "leader",
                        Anchor.of(text, person.mentions().get(0).span()).reference()));
        return value;
    }

    private Map<String, @Nullable String> body(Fix fix) {
        Span words = span(fix.words());
        return facts.organisations().stream()
                .filter(body -> words != null
                        && body.mentions().stream()
                                .anyMatch(mention -> mention.span().overlaps(words)))
                .findFirst()
                .map(body -> property("name", body.name()))
                .orElse(Map.of());
    }

    private static void put(
            Map<String, @Nullable String> value, String prefix, @Nullable String name, ArticleFacts facts) {
        value.put(prefix, "");
        for (OrganisationFact body : facts.organisations()) {
            if (body.name().equals(name)) {
                value.putAll(Body.of(body).value(prefix));
            }
        }
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private @Nullable PersonFact person(@Nullable Anchor anchor) {
        Span words = span(anchor);
        return words == null ? null : Nearest.of(facts.persons(), PersonFact::mentions, words);
    }

    private @Nullable Span span(@Nullable Anchor anchor) {
        return anchor == null ? null : anchor.in(text).orElse(null);
    }
}
