package org.plenum.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.CodeRange;
import org.plenum.archive.MeetingKind;
import org.plenum.archive.NameKey;
import org.plenum.archive.OrganisationKind;
import org.plenum.archive.OrganisationLevel;
import org.plenum.archive.PersonScope;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.PersonFact;
import org.plenum.ingest.overlay.Body;
import org.plenum.ingest.overlay.Laid;
import org.plenum.ingest.overlay.WhichBody;
import org.plenum.ingest.overlay.WhichMeeting;
import org.plenum.ingest.overlay.Who;

/**
 * Who and what the facts of an article are about, as natural keys; see docs/adr/0002. Pure: the same facts give the same keys, so
 * that a second reading finds the rows of the first.
 *
 * @param bodies by {@link OrganisationFact#name()}, in the order of the article
 * @param persons in the order of {@link ArticleFacts#persons()}
 * @param meetings in the order of {@link ArticleFacts#meetings()}
 */
record Identity(Map<String, BodyKey> bodies, List<PersonKey> persons, List<String> meetings) {

    /** Longest part of a meeting's name that goes into its key; an index entry has its limits. */
    private static final int NAME_IN_KEY = 80;

    /**
     * @param province null unless the scope is {@link PersonScope#PROVINCE}
     * @param apart 0, but for namesakes there whom somebody has told apart
     */
    record PersonKey(
            String nameKey, PersonScope scope, @Nullable String province, int apart) {

        static PersonKey of(Who who) {
            return new PersonKey(NameKey.of(who.name()), who.scope(), who.province(), who.apart());
        }

        /** As {@link NaturalKeys#ofPerson} has it. */
        String text() {
            return nameKey + "@" + (province == null ? scope : province) + (apart > 0 ? "#" + apart : "");
        }
    }

    /**
     * @param region null when unknown, and for a national body
     * @param level null when unknown
     * @param apart 0, but for bodies of one name that somebody has told apart
     */
    record BodyKey(
            OrganisationKind kind,
            String nameKey,
            @Nullable String region,
            @Nullable OrganisationLevel level,
            int apart) {

        /** Whether it is clear which body is meant: its place is known, or it needs none. */
        boolean isPlaced() {
            return region != null || level == OrganisationLevel.NATIONAL;
        }

        /** As {@link NaturalKeys#ofBody} has it. */
        String text() {
            return kind + "/" + nameKey + "@" + (region == null ? "" : region) + (level == null ? "" : "/" + level)
                    + (apart > 0 ? "#" + apart : "");
        }
    }

    static Identity of(String sourceKey, Laid laid, Divisions divisions) {
        ArticleFacts facts = laid.facts();
        Map<String, BodyKey> bodies = new LinkedHashMap<>();
        for (OrganisationFact body : facts.organisations()) {
            WhichBody said = laid.bodies().get(body.name());
            bodies.put(body.name(), said == null ? body(body, divisions) : body(said, divisions));
        }
        String division = divisions.known(facts.division().code());
        List<PersonKey> persons = new ArrayList<>();
        for (int i = 0; i < facts.persons().size(); i++) {
            Who said = laid.who().get(i);
            persons.add(said == null ? person(facts.persons().get(i), bodies, division) : PersonKey.of(said));
        }
        return new Identity(bodies, List.copyOf(persons), meetings(sourceKey, laid, bodies));
    }

    /**
     * A body whose place is unknown goes by what is printed, so that it is never shown under the name of another: "Municipal Party
     * Committee" of an article that names no city may be any city's.
     */
    private static BodyKey body(OrganisationFact fact, Divisions divisions) {
        BodyKey key = new BodyKey(
                OrganisationKind.valueOf(fact.kind().name()),
                fact.key(),
                divisions.known(fact.divisionCode()),
                fact.level() == null
                        ? null
                        : OrganisationLevel.valueOf(fact.level().name()),
                0);
        return key.isPlaced() ? key : new BodyKey(key.kind(), NameKey.of(fact.name()), null, key.level(), 0);
    }

    private static BodyKey body(WhichBody said, Divisions divisions) {
        Body body = said.body();
        return new BodyKey(
                OrganisationKind.valueOf(body.kind().name()),
                body.key(),
                divisions.known(body.division()),
                body.level() == null
                        ? null
                        : OrganisationLevel.valueOf(body.level().name()),
                said.apart());
    }

    /** A person belongs to the province of the body in which they hold a post, else to that of the article's division. */
    private static PersonKey person(PersonFact fact, Map<String, BodyKey> bodies, @Nullable String division) {
        String nameKey = NameKey.of(fact.name());
        if (fact.national()) {
            return new PersonKey(nameKey, PersonScope.NATIONAL, null, 0);
        }
        String place = fact.posts().stream()
                .filter(post -> post.status() == PersonFact.Post.Status.CURRENT
                        || post.status() == PersonFact.Post.Status.ACTING)
                .map(post -> post.organisation() == null ? null : bodies.get(post.organisation()))
                .filter(body -> body != null && body.region() != null)
                .map(BodyKey::region)
                .findFirst()
                .orElse(division);
        return place == null
                ? new PersonKey(nameKey, PersonScope.UNKNOWN, null, 0)
                : new PersonKey(nameKey, PersonScope.PROVINCE, CodeRange.provinceOf(place), 0);
    }

    private static List<String> meetings(String sourceKey, Laid laid, Map<String, BodyKey> bodies) {
        List<MeetingFact> facts = laid.facts().meetings();
        List<String> keys = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            WhichMeeting said = laid.meetings().get(i);
            String shared = said == null ? shared(facts.get(i), bodies) : null;
            if (said != null) {
                keys.add(NaturalKeys.ofMeeting(said.key(), said.apart()));
            } else if (shared == null) {
                keys.add("article:" + sourceKey + "#" + (i + 1));
            } else {
                // Two meetings of one kind on one day in one article are two: the second gets a key of its own.
                int count = seen.merge(shared, 1, Integer::sum);
                keys.add(count == 1 ? shared : shared + "#" + count);
            }
        }
        return List.copyOf(keys);
    }

    /** The key that every article on the meeting arrives at; null when host, its place or the day is unknown. */
    private static @Nullable String shared(MeetingFact fact, Map<String, BodyKey> bodies) {
        BodyKey host = fact.host() == null ? null : bodies.get(fact.host());
        if (host == null || !host.isPlaced() || fact.heldOn() == null) {
            return null;
        }
        MeetingKind kind = MeetingKind.valueOf(fact.kind().name());
        String key = "host:" + host.text() + "|" + fact.heldOn() + "|" + kind;
        if (kind != MeetingKind.OTHER) {
            return key;
        }
        // "Other" is no kind: there the name has to tell.
        String name = NameKey.of(fact.name());
        return key + "|" + name.substring(0, Math.min(name.length(), NAME_IN_KEY));
    }
}
