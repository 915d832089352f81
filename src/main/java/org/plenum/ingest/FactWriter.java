package org.plenum.ingest;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.Article;
import org.plenum.archive.BylineKind;
import org.plenum.archive.LayoutLabel;
import org.plenum.archive.Meeting;
import org.plenum.archive.Mention;
import org.plenum.archive.Mention.Subject;
import org.plenum.archive.MentionKind;
import org.plenum.archive.Organisation;
import org.plenum.archive.Person;
import org.plenum.archive.Region;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.MeetingFact;
import org.plenum.extraction.PersonFact;
import org.plenum.ingest.overlay.Laid;
import org.plenum.ingest.overlay.Marks;

/** Writes the rows that belong to one article: its evidence and what hangs on it. */
final class FactWriter {

    private final FactRows rows;
    private final EntityManager entities;
    private final Divisions divisions;
    private final Article article;
    private final ArticleFacts facts;
    private final Marks marks;

    FactWriter(FactRows rows, EntityManager entities, Divisions divisions, Article article, Laid laid) {
        this.rows = rows;
        this.entities = entities;
        this.divisions = divisions;
        this.article = article;
        this.facts = laid.facts();
        this.marks = laid.marks();
    }

    /** What the article says of itself: title, publication, outlet, credits, division, layout. */
    void writeArticle() {
        mention(MentionKind.TITLE, facts.title().evidence(), Subject.ARTICLE);
        if (facts.published() != null && !marks.unsaid(MentionKind.PUBLICATION)) {
            mention(MentionKind.PUBLICATION, facts.published().evidence(), Subject.ARTICLE);
        }
        if (facts.outlet() != null && !marks.unsaid(MentionKind.OUTLET)) {
            mention(MentionKind.OUTLET, facts.outlet().evidence(), Subject.ARTICLE);
        }
        int position = 0;
        for (ArticleFacts.Byline byline : facts.bylines()) {
            rows.byline(
                    article,
                    ++position,
                    byline.name(),
                    BylineKind.valueOf(byline.kind().name()));
            mention(MentionKind.BYLINE, byline.evidence(), Subject.ARTICLE);
        }
        for (ArticleFacts.LayoutSpan part : facts.layout()) {
            rows.layout(
                    article,
                    part.span().start(),
                    part.span().end(),
                    LayoutLabel.valueOf(part.label().name()));
        }
        writeDivision();
    }

    private void writeDivision() {
        Subject division = Subject.of(article.getRegion());
        facts.division().evidence().forEach(evidence -> mention(MentionKind.REGION, evidence, division));
        facts.division().candidates().stream().distinct().forEach(code -> {
            Region candidate = divisions.reference(entities, code);
            if (candidate != null) {
                rows.candidate(article, candidate);
            }
        });
    }

    void writeBodies(Map<String, Organisation> bodies) {
        facts.organisations().forEach(fact -> {
            Organisation body = bodies.get(fact.name());
            if (body != null) {
                fact.mentions().forEach(evidence -> mention(MentionKind.ORGANISATION, evidence, Subject.of(body)));
            }
        });
    }

    /** @param meetings in the order of the facts */
    void writeMeetings(List<Meeting> meetings) {
        Set<Meeting> reported = new HashSet<>();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            MeetingFact fact = facts.meetings().get(i);
            if (reported.add(meeting)) {
                rows.report(meeting, article);
            }
            fact.evidence().forEach(evidence -> mention(MentionKind.MEETING, evidence, Subject.of(meeting)));
            if (fact.dateEvidence() != null) {
                mention(MentionKind.MEETING_DATE, fact.dateEvidence(), Subject.of(meeting));
            }
            Stream.of(Optional.ofNullable(fact.venue()), Optional.ofNullable(fact.branchVenues()))
                    .flatMap(Optional::stream)
                    .forEach(venue -> mention(MentionKind.MEETING_VENUE, venue.evidence(), Subject.of(meeting)));
        }
    }

    /** @param persons in the order of the facts; one person may stand there twice, under two spellings */
    void writePersons(List<Person> persons, Map<String, Organisation> bodies, List<Meeting> meetings) {
        Set<List<Object>> attested = new HashSet<>();
        Set<List<@Nullable Object>> took = new HashSet<>();
        for (int i = 0; i < persons.size(); i++) {
            Person person = persons.get(i);
            PersonFact fact = facts.persons().get(i);
            fact.mentions().forEach(evidence -> mention(MentionKind.PERSON, evidence, Subject.of(person)));
            for (PersonFact.Post post : fact.posts()) {
                if (attested.add(List.of(person, post.printed()))) {
                    writePost(person, post, bodies);
                }
            }
            for (PersonFact.RoleFact role : fact.roles()) {
                Meeting meeting = role.meeting() == null ? null : meetings.get(role.meeting());
                List<@Nullable Object> key = new ArrayList<>();
                key.add(person);
                key.add(meeting);
                key.add(role.role());
                if (took.add(key)) {
                    writeRole(person, meeting, role, fact);
                }
            }
        }
    }

    /** @param persons in the order of the facts */
    void writeActivities(List<Person> persons) {
        Map<String, Person> byName = new HashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            byName.putIfAbsent(facts.persons().get(i).name(), persons.get(i));
        }
        int position = 0;
        for (ActivityFact fact : facts.activities()) {
            writeActivity(fact, ++position, byName);
        }
    }

    private void writeActivity(ActivityFact fact, int position, Map<String, Person> byName) {
        List<Long> proofs = fact.evidence().stream()
                .map(evidence -> mention(MentionKind.ACTIVITY, evidence, Subject.ARTICLE))
                .toList();
        if (fact.dateEvidence() != null) {
            mention(MentionKind.ACTIVITY_DATE, fact.dateEvidence(), Subject.ARTICLE);
        }
        long activity = rows.activity(article, position, fact, proofs.get(0));
        Set<Person> took = new HashSet<>();
        for (ActivityFact.Participant participant : fact.participants()) {
            Person person = byName.get(participant.person());
            if (person != null && took.add(person)) {
                long proof = mention(MentionKind.ACTIVITY, participant.evidence(), Subject.of(person));
                rows.participant(activity, person, took.size(), participant.leading(), proof);
            }
        }
    }

    private void writePost(Person person, PersonFact.Post post, Map<String, Organisation> bodies) {
        Organisation body = post.organisation() == null ? null : bodies.get(post.organisation());
        long proof = mention(MentionKind.POST, post.evidence(), new Subject(person, body, null, null));
        rows.attestation(article, person, post, body, proof);
    }

    private void writeRole(Person person, @Nullable Meeting meeting, PersonFact.RoleFact role, PersonFact fact) {
        long proof = mention(MentionKind.ROLE, role.evidence(), new Subject(person, null, meeting, null));
        String title =
                fact.posts().stream().map(PersonFact.Post::printed).distinct().collect(Collectors.joining(", "));
        rows.participation(article, meeting, person, role, title.isEmpty() ? null : title, fact.name(), proof);
    }

    private long mention(MentionKind kind, Evidence evidence, Subject subject) {
        boolean corrected = marks.corrected(kind, evidence.span());
        boolean certain = corrected || marks.confirmed(kind, evidence.span());
        return rows.mention(
                article,
                kind,
                new Mention.Proof(
                        evidence.span().start(),
                        evidence.span().end(),
                        evidence.quote(),
                        corrected ? Marks.RULE : evidence.rule().id(),
                        certain ? 1 : evidence.confidence()),
                subject);
    }
}
