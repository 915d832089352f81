package org.plenum.ingest.overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.PersonFact;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;

/**
 * The facts of an article while corrections are laid over them. What is struck leaves a gap, so that indexes stay what they are until
 * all is laid.
 */
final class Sheet {

    private final String text;
    private final ArticleFacts read;
    private final Marks marks = new Marks();

    ArticleFacts.Genre genre;
    ArticleFacts.Title title;
    ArticleFacts.@Nullable Publication published;
    ArticleFacts.@Nullable Outlet outlet;
    List<ArticleFacts.Byline> bylines;
    DivisionFinding division;
    final List<@Nullable PersonFact> persons;
    final List<@Nullable MeetingFact> meetings;
    final List<OrganisationFact> bodies;
    final Map<Integer, Who> who = new HashMap<>();
    final Map<String, WhichBody> whichBodies = new HashMap<>();
    final Map<Integer, WhichMeeting> whichMeetings = new HashMap<>();
    final Map<Integer, Set<String>> described = new HashMap<>();
    final List<@Nullable Deed> deeds;
    /** Where nobody is named, whatever refers to it. */
    final List<Span> nobody = new ArrayList<>();

    Sheet(String text, ArticleFacts read) {
        this.text = text;
        this.read = read;
        this.genre = read.genre();
        this.title = read.title();
        this.published = read.published();
        this.outlet = read.outlet();
        this.bylines = read.bylines();
        this.division = read.division();
        this.persons = new ArrayList<>(read.persons());
        this.meetings = new ArrayList<>(read.meetings());
        this.bodies = new ArrayList<>(read.organisations());
        List<String> names = read.persons().stream().map(PersonFact::name).toList();
        this.deeds = new ArrayList<>(read.activities().stream()
                .map(activity -> Deed.of(activity, names))
                .toList());
    }

    String text() {
        return text;
    }

    Marks marks() {
        return marks;
    }

    /** @throws java.util.NoSuchElementException when the words are not in the text: to be asked before */
    Span span(@Nullable Anchor words) {
        return Objects.requireNonNull(words).in(text).orElseThrow();
    }

    /** Null when the words are not in the text. */
    @Nullable
    Span find(Anchor words) {
        return words.in(text).orElse(null);
    }

    /** Words that no rule read: the rule stands in for the one that they will be shown with. */
    Evidence evidence(Span span, Rule standIn) {
        return Evidence.of(text, span, standIn);
    }

    /** Where a person's wording stands in the text, nearest to what it is said of; there, when the text does not have it. */
    Evidence evidence(String wording, Evidence near) {
        return new Anchor(near.span().start(), wording)
                .in(text)
                .map(span -> evidence(span, near.rule()))
                .orElse(near);
    }

    /** Evidence of the article itself, where no words are given. */
    Evidence evidence() {
        return read.title().evidence();
    }

    /** How well a place in the text is the one that is meant: 0 not at all, the more the better, most for the very same words. */
    static int match(Span found, Span meant) {
        if (found.equals(meant)) {
            return Integer.MAX_VALUE;
        }
        return Math.max(0, Math.min(found.end(), meant.end()) - Math.max(found.start(), meant.start()));
    }

    Laid laid(List<Fix> lost) {
        int[] meetingAt = new int[meetings.size()];
        List<MeetingFact> keptMeetings = kept(meetings, meetingAt);
        int[] personAt = new int[persons.size()];
        List<PersonFact> keptPersons = kept(persons, personAt).stream()
                .map(person -> withMeetings(person, meetingAt))
                .toList();
        ArticleFacts laid = new ArticleFacts(
                read.language(),
                genre,
                title,
                published,
                outlet,
                bylines,
                division,
                keptPersons,
                keptMeetings,
                activities(),
                bodies,
                read.dates(),
                read.layout());
        return new Laid(
                laid,
                marks,
                moved(who, personAt),
                Map.copyOf(whichBodies),
                moved(whichMeetings, meetingAt),
                moved(described, meetingAt),
                List.copyOf(lost));
    }

    /** The activities, without people who were struck; one that was nobody's is none. */
    private List<ActivityFact> activities() {
        return deeds.stream()
                .filter(Objects::nonNull)
                .map(deed -> deed.by(persons))
                .filter(activity -> !activity.participants().isEmpty())
                .toList();
    }

    /** By the new indexes, without the gaps. */
    private static <T> Map<Integer, T> moved(Map<Integer, T> byIndex, int[] at) {
        Map<Integer, T> moved = new HashMap<>();
        byIndex.forEach((index, said) -> {
            if (at[index] >= 0) {
                moved.put(at[index], said);
            }
        });
        return Map.copyOf(moved);
    }

    /** @param at gets for each index the new one, -1 for a gap */
    private static <T> List<T> kept(List<@Nullable T> all, int[] at) {
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            T fact = all.get(i);
            at[i] = fact == null ? -1 : kept.size();
            if (fact != null) {
                kept.add(fact);
            }
        }
        return kept;
    }

    private static PersonFact withMeetings(PersonFact person, int[] at) {
        List<PersonFact.RoleFact> roles = person.roles().stream()
                .map(role -> {
                    Integer meeting = role.meeting() == null || at[role.meeting()] < 0 ? null : at[role.meeting()];
                    return new PersonFact.RoleFact(
                            role.role(), meeting, role.listPosition(), role.printed(), role.evidence());
                })
                .toList();
        return Persons.with(person, person.name(), person.posts(), roles);
    }

    /** Copies of people; in one place, so that a property more is added in one place. */
    static final class Persons {
        private Persons() {}

        static PersonFact with(
                PersonFact person, String name, List<PersonFact.Post> posts, List<PersonFact.RoleFact> roles) {
            return new PersonFact(name, person.position(), person.national(), posts, roles, person.mentions());
        }
    }
}
