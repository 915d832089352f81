package org.plenum.extraction.chinese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.PersonFact;
import org.plenum.extraction.PersonFact.Post;
import org.plenum.extraction.PersonFact.Post.Status;
import org.plenum.extraction.PersonFact.Role;
import org.plenum.extraction.PersonFact.RoleFact;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.extraction.chinese.HanPeople.Named;
import org.plenum.extraction.date.Dates;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Line;
import org.plenum.extraction.organisation.Organisations;

/**
 * Reads an article in Chinese. Only what can be read for sure is: rule {@code person.han} takes a name right behind a title, {@code
 * post.han} that title, {@code role.han} the words in the clause behind the name. Immutable.
 */
public final class ChineseReader {

    /** What was read; the bodies are added to those of the article. */
    public record Reading(List<PersonFact> persons, List<MeetingFact> meetings, List<ActivityFact> activities) {}

    private static final class Draft {
        private final NavigableMap<Integer, Evidence> mentions = new TreeMap<>();
        private final Map<String, Post> posts = new LinkedHashMap<>();
        private final Map<Role, RoleFact> roles = new LinkedHashMap<>();
    }

    private static final int LONGEST_NAME = 6;
    private static final String IN_LISTS = "、，,和及 \u3000";

    private final HanLexicon lexicon = new HanLexicon();
    private final HanPeople people = new HanPeople(lexicon);
    private final HanRoles roles = new HanRoles(lexicon);
    private final HanBodies bodies = new HanBodies(lexicon);
    private final HanMeetings meetings = new HanMeetings(lexicon);
    private final HanTours tours = new HanTours(lexicon);

    /** @param organisations where the bodies are added */
    public Reading read(Document document, Dates dates, Organisations organisations) {
        String text = document.text();
        List<Span> parts = document.lines().stream()
                .filter(line -> isRead(line.label()))
                .map(Line::span)
                .toList();
        Map<String, Draft> drafts = new LinkedHashMap<>();
        Map<Integer, Integer> titled = new HashMap<>();
        for (Span part : parts) {
            for (Named named : people.find(text, part)) {
                add(text, named, drafts);
                if (!named.handedOn() && !named.titles().isEmpty()) {
                    titled.put(named.name().start(), named.titles().get(0).start());
                }
            }
            bodies.find(text, part, organisations);
        }
        MeetingFact meeting = meeting(document, dates);
        lexicon.leaders().forEach(leader -> drafts.putIfAbsent(leader, new Draft()));
        for (Span part : parts) {
            mentions(text, part, drafts, titled, meeting == null ? null : 0);
        }
        drafts.values().removeIf(draft -> draft.mentions.isEmpty());
        return new Reading(
                persons(drafts),
                meeting == null ? List.of() : List.of(withChair(meeting, drafts)),
                activities(document, dates, drafts, titled, meeting == null));
    }

    /**
     * The activities of the text, or else of the headline.
     *
     * @param alone whether no meeting is reported beside them
     */
    private List<ActivityFact> activities(
            Document document, Dates dates, Map<String, Draft> drafts, Map<Integer, Integer> titled, boolean alone) {
        for (Set<Label> labels : List.of(Set.of(Label.BODY, Label.SUBTITLE), Set.of(Label.HEADLINE))) {
            HanActivities activities = new HanActivities(document.text(), dates, lexicon, tours, alone);
            document.lines().stream()
                    .filter(line -> labels.contains(line.label()))
                    .forEach(line -> activities.read(line.span(), names(document.text(), line.span(), drafts), titled));
            if (!activities.facts().isEmpty()) {
                return activities.facts();
            }
        }
        return List.of();
    }

    /** The meeting of the text, or else of the headline. */
    private @Nullable MeetingFact meeting(Document document, Dates dates) {
        for (boolean body : new boolean[] {true, false}) {
            for (Line line : document.lines()) {
                boolean wanted = isRead(line.label()) && body == (line.label() == Label.BODY);
                MeetingFact meeting = wanted ? meetings.find(document.text(), line.span(), dates) : null;
                if (meeting != null) {
                    return meeting;
                }
            }
        }
        return null;
    }

    private static boolean isRead(Label label) {
        return label == Label.BODY || label == Label.HEADLINE || label == Label.SUBTITLE || label == Label.CAPTION;
    }

    private void add(String text, Named named, Map<String, Draft> drafts) {
        Draft draft = drafts.computeIfAbsent(named.name().of(text), name -> new Draft());
        for (Span title : named.titles()) {
            String printed = title.of(text);
            String office = lexicon.officeOf(printed);
            if (office != null) {
                draft.posts.putIfAbsent(
                        printed,
                        new Post(printed, office, null, status(printed), Evidence.of(text, title, Rule.POST_HAN)));
            }
        }
    }

    private static Status status(String title) {
        return title.startsWith("原") || title.startsWith("时任")
                ? Status.FORMER
                : title.contains("代市长") || title.contains("代县长") || title.contains("代区长")
                        ? Status.ACTING
                        : Status.CURRENT;
    }

    /** Every place where a known name stands, and what the clause behind it says. */
    private void mentions(
            String text,
            Span part,
            Map<String, Draft> drafts,
            Map<Integer, Integer> titled,
            @Nullable Integer meeting) {
        NavigableMap<Integer, String> found = names(text, part, drafts);
        List<String> group = new ArrayList<>();
        for (Map.Entry<Integer, String> entry : found.entrySet()) {
            int end = entry.getKey() + entry.getValue().length();
            Draft draft = drafts.getOrDefault(entry.getValue(), new Draft());
            draft.mentions.put(entry.getKey(), Evidence.of(text, new Span(entry.getKey(), end), Rule.PERSON_HAN));
            group.add(entry.getValue());
            Integer next = found.higherKey(entry.getKey());
            if (next == null || !isListed(text, end, titled.getOrDefault(next, next))) {
                act(text, end, next == null ? part.end() : next, group, drafts, meeting);
                group.clear();
            }
            title(text, end, entry.getValue(), draft);
        }
    }

    /** Every known name of a part, by its offset. */
    private static NavigableMap<Integer, String> names(String text, Span part, Map<String, Draft> drafts) {
        NavigableMap<Integer, String> found = new TreeMap<>();
        for (int at = part.start(); at + 1 < part.end(); at++) {
            String name = nameAt(text, at, part.end(), drafts);
            if (name != null) {
                found.put(at, name);
                at += name.length() - 1;
            }
        }
        return found;
    }

    private static @Nullable String nameAt(String text, int at, int end, Map<String, Draft> drafts) {
        for (int length = LONGEST_NAME; length > 1; length--) {
            if (at + length <= end && drafts.containsKey(text.substring(at, at + length))) {
                return text.substring(at, at + length);
            }
        }
        return null;
    }

    /** Whether only the marks of a list, or nothing, stand between two names. */
    private static boolean isListed(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (IN_LISTS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void act(
            String text,
            int from,
            int limit,
            List<String> group,
            Map<String, Draft> drafts,
            @Nullable Integer meeting) {
        for (HanRoles.Acted acted : roles.read(text, from, limit)) {
            for (int i = 0; i < group.size(); i++) {
                String name = group.get(i);
                Draft draft = drafts.get(name);
                if (draft != null && !lexicon.isLeader(name)) {
                    Evidence evidence = Evidence.of(text, acted.words(), Rule.ROLE_HAN);
                    Integer position = group.size() > 1 ? i + 1 : null;
                    draft.roles.putIfAbsent(
                            acted.role(),
                            new RoleFact(
                                    acted.role(),
                                    meeting,
                                    position,
                                    acted.words().of(text),
                                    evidence));
                }
            }
        }
    }

    /** "习近平总书记": of national leaders the title stands behind the name. */
    private void title(String text, int end, String name, Draft draft) {
        HanLexicon.Hit office = lexicon.isLeader(name) ? lexicon.office(text, end) : null;
        if (office != null) {
            Span span = new Span(end, office.end());
            draft.posts.putIfAbsent(
                    span.of(text),
                    new Post(
                            span.of(text),
                            office.value(),
                            null,
                            Status.CURRENT,
                            Evidence.of(text, span, Rule.POST_HAN)));
        }
    }

    private List<PersonFact> persons(Map<String, Draft> drafts) {
        List<Map.Entry<String, Draft>> ordered = new ArrayList<>(drafts.entrySet());
        ordered.sort((one, other) -> Integer.compare(
                one.getValue().mentions.firstKey(), other.getValue().mentions.firstKey()));
        List<PersonFact> persons = new ArrayList<>();
        for (Map.Entry<String, Draft> entry : ordered) {
            Draft draft = entry.getValue();
            persons.add(new PersonFact(
                    entry.getKey(),
                    persons.size() + 1,
                    lexicon.isLeader(entry.getKey()),
                    List.copyOf(draft.posts.values()),
                    List.copyOf(draft.roles.values()),
                    List.copyOf(draft.mentions.values())));
        }
        return persons;
    }

    private static MeetingFact withChair(MeetingFact meeting, Map<String, Draft> drafts) {
        List<String> presided = drafts.entrySet().stream()
                .filter(entry -> entry.getValue().roles.containsKey(Role.PRESIDED))
                .map(Map.Entry::getKey)
                .toList();
        return new MeetingFact(
                meeting.name(),
                meeting.kind(),
                meeting.ordinal(),
                meeting.ordinalYear(),
                meeting.host(),
                meeting.heldOn(),
                meeting.heldUntil(),
                meeting.partOfDay(),
                meeting.dateEvidence(),
                meeting.venue(),
                meeting.branchVenues(),
                presided,
                meeting.evidence());
    }
}
