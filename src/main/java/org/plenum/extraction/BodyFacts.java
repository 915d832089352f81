package org.plenum.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.organisation.BodyDivisions;
import org.plenum.extraction.organisation.Found;
import org.plenum.extraction.organisation.Organisations;

/**
 * The bodies of an article as facts, each once: two wordings that turn out to name one body of one division ("Standing Committee of
 * Huaiji County Party Committee", "Standing Committee of the County Party Committee") are one, under the fuller name.
 */
final class BodyFacts {

    private final List<OrganisationFact> facts;
    private final Map<String, String> renamed;

    private BodyFacts(List<OrganisationFact> facts, Map<String, String> renamed) {
        this.facts = List.copyOf(facts);
        this.renamed = Map.copyOf(renamed);
    }

    static BodyFacts of(Organisations organisations, BodyDivisions divisions) {
        Map<String, OrganisationFact> byKey = new LinkedHashMap<>();
        Map<String, List<String>> names = new HashMap<>();
        for (Found found : organisations.all()) {
            String code = divisions.of(found);
            OrganisationFact fact = new OrganisationFact(
                    found.name(),
                    found.key(),
                    found.kind(),
                    divisions.level(found, code),
                    code,
                    found.parent(),
                    found.mentions());
            String key = fact.kind() + "/" + fact.key() + "@" + code + "@" + (code == null ? fact.level() : null);
            byKey.merge(key, fact, BodyFacts::merged);
            names.computeIfAbsent(key, k -> new ArrayList<>()).add(found.name());
        }
        Map<String, String> renamed = new HashMap<>();
        names.forEach((key, list) -> {
            OrganisationFact fact = byKey.get(key);
            if (fact != null) {
                list.forEach(name -> renamed.putIfAbsent(name, fact.name()));
            }
        });
        renamed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return new BodyFacts(List.copyOf(byKey.values()), renamed);
    }

    private static OrganisationFact merged(OrganisationFact one, OrganisationFact other) {
        List<Evidence> mentions = new ArrayList<>(one.mentions());
        mentions.addAll(other.mentions());
        mentions.sort(
                Comparator.comparingInt((Evidence evidence) -> evidence.span().start()));
        String name = one.name().length() >= other.name().length() ? one.name() : other.name();
        return new OrganisationFact(
                name, one.key(), one.kind(), one.level(), one.divisionCode(), one.parent(), mentions);
    }

    List<OrganisationFact> facts() {
        return facts;
    }

    private @Nullable String renamed(@Nullable String name) {
        return name == null ? null : renamed.getOrDefault(name, name);
    }

    /** The people, with the bodies of their posts under the names of {@link #facts()}. */
    List<PersonFact> renamedPersons(List<PersonFact> persons) {
        if (renamed.isEmpty()) {
            return persons;
        }
        return persons.stream()
                .map(person -> new PersonFact(
                        person.name(),
                        person.position(),
                        person.national(),
                        person.posts().stream().map(this::renamed).toList(),
                        person.roles(),
                        person.mentions()))
                .toList();
    }

    private PersonFact.Post renamed(PersonFact.Post post) {
        return new PersonFact.Post(
                post.printed(), post.office(), renamed(post.organisation()), post.status(), post.evidence());
    }

    /** The meetings, with their hosts under the names of {@link #facts()}. */
    List<MeetingFact> renamedMeetings(List<MeetingFact> meetings) {
        if (renamed.isEmpty()) {
            return meetings;
        }
        return meetings.stream()
                .map(meeting -> new MeetingFact(
                        meeting.name(),
                        meeting.kind(),
                        meeting.ordinal(),
                        meeting.ordinalYear(),
                        renamed(meeting.host()),
                        meeting.heldOn(),
                        meeting.heldUntil(),
                        meeting.partOfDay(),
                        meeting.dateEvidence(),
                        meeting.venue(),
                        meeting.branchVenues(),
                        meeting.presidedBy(),
                        meeting.evidence()))
                .toList();
    }
}
