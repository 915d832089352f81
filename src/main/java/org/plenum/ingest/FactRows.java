package org.plenum.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.ActivityKind;
import org.plenum.archive.Article;
import org.plenum.archive.BylineKind;
import org.plenum.archive.LayoutLabel;
import org.plenum.archive.Meeting;
import org.plenum.archive.Mention;
import org.plenum.archive.Mention.Subject;
import org.plenum.archive.MentionKind;
import org.plenum.archive.Organisation;
import org.plenum.archive.Person;
import org.plenum.archive.PostStatus;
import org.plenum.archive.Region;
import org.plenum.archive.Role;
import org.plenum.extraction.ActivityFact;
import org.plenum.extraction.PersonFact;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows that belong to articles alone, of which an article has a hundred and nobody edits one: gathered a chunk at a time and copied
 * into the database underneath JPA, which reads them. What they refer to has to be stored before {@link #send}. For one chunk, on one thread.
 */
final class FactRows {

    private final JdbcTemplate jdbc;
    private final Numbers numbers;

    private final CopyRows mentions = new CopyRows(
            "mention",
            "id, article_id, kind, span_start, span_end, quote, rule, confidence,"
                    + " person_id, organisation_id, meeting_id, region_code");
    private final CopyRows participations = new CopyRows(
            "participation",
            "id, article_id, meeting_id, person_id, role, role_printed, title_printed, name_printed, list_position, mention_id");
    private final CopyRows attestations = new CopyRows(
            "attestation",
            "id, article_id, person_id, post, status, organisation_id, title_printed, attested_on, mention_id");
    private final CopyRows activities = new CopyRows(
            "activity",
            "id, article_id, list_position, kind, taken_on, taken_until, part_of_day, region_code, mention_id");
    private final CopyRows activityPlaces = new CopyRows("activity_place", "activity_id, list_position, name");
    private final CopyRows participants =
            new CopyRows("activity_participant", "activity_id, person_id, list_position, leads, mention_id");
    private final CopyRows reports = new CopyRows("meeting_report", "meeting_id, article_id");
    private final CopyRows bylines = new CopyRows("byline", "article_id, list_position, name, kind");
    private final CopyRows layout = new CopyRows("article_layout", "article_id, span_start, span_end, label");
    private final CopyRows candidates = new CopyRows("article_region_candidate", "article_id, region_code");

    /** Where the rows get their numbers from, chunk after chunk. */
    static final class Numbers {

        private final RowNumbers mentions;
        private final RowNumbers participations;
        private final RowNumbers attestations;
        private final RowNumbers activities;

        Numbers(JdbcTemplate jdbc) {
            JdbcClient client = JdbcClient.create(jdbc);
            mentions = new RowNumbers(client, "mention_seq");
            participations = new RowNumbers(client, "participation_seq");
            attestations = new RowNumbers(client, "attestation_seq");
            activities = new RowNumbers(client, "activity_seq");
        }
    }

    FactRows(JdbcTemplate jdbc, Numbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /** @return the number of the row, by which others refer to it as their proof */
    long mention(Article article, MentionKind kind, Mention.Proof proof, Subject subject) {
        long number = numbers.mentions.next();
        Region region = subject.region();
        mentions.add(
                number,
                article.getId(),
                kind,
                proof.start(),
                proof.end(),
                proof.quote(),
                proof.rule(),
                proof.confidence(),
                id(subject.person()),
                id(subject.organisation()),
                id(subject.meeting()),
                region == null ? null : region.getCode());
        return number;
    }

    /** @param title the person's title; null when none is printed */
    void participation(
            Article article,
            @Nullable Meeting meeting,
            Person person,
            PersonFact.RoleFact role,
            @Nullable String title,
            String name,
            long mention) {
        participations.add(
                numbers.participations.next(),
                article.getId(),
                id(meeting),
                person.getId(),
                Role.valueOf(role.role().name()),
                role.printed(),
                title,
                name,
                role.listPosition(),
                mention);
    }

    void attestation(Article article, Person person, PersonFact.Post post, @Nullable Organisation body, long mention) {
        attestations.add(
                numbers.attestations.next(),
                article.getId(),
                person.getId(),
                post.office(),
                PostStatus.valueOf(post.status().name()),
                id(body),
                post.printed(),
                article.getDatedOn(),
                mention);
    }

    /**
     * @param position order in the article, from 1
     * @return the number of the row, by which its participants refer to it
     */
    long activity(Article article, int position, ActivityFact fact, long mention) {
        long number = numbers.activities.next();
        Region region = article.getRegion();
        activities.add(
                number,
                article.getId(),
                position,
                ActivityKind.valueOf(fact.kind().name()),
                fact.takenOn(),
                fact.takenUntil(),
                fact.partOfDay(),
                region == null ? null : region.getCode(),
                mention);
        int at = 0;
        for (String place : fact.places()) {
            activityPlaces.add(number, ++at, place);
        }
        return number;
    }

    /** @param position order of the participants, from 1 */
    void participant(long activity, Person person, int position, boolean leading, long mention) {
        participants.add(activity, person.getId(), position, leading, mention);
    }

    void report(Meeting meeting, Article article) {
        reports.add(meeting.getId(), article.getId());
    }

    /** @param position order in which the article prints its credits, from 1 */
    void byline(Article article, int position, String name, BylineKind kind) {
        bylines.add(article.getId(), position, name, kind);
    }

    void layout(Article article, int start, int end, LayoutLabel label) {
        layout.add(article.getId(), start, end, label);
    }

    void candidate(Article article, Region region) {
        candidates.add(article.getId(), region.getCode());
    }

    /** Stores what was gathered, in the transaction of the thread. */
    void send() {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            for (CopyRows rows : List.of(
                    mentions,
                    participations,
                    attestations,
                    activities,
                    activityPlaces,
                    participants,
                    reports,
                    bylines,
                    layout,
                    candidates)) {
                rows.send(connection);
            }
            return true;
        });
    }

    private static @Nullable Long id(@Nullable Person person) {
        return person == null ? null : person.getId();
    }

    private static @Nullable Long id(@Nullable Organisation body) {
        return body == null ? null : body.getId();
    }

    private static @Nullable Long id(@Nullable Meeting meeting) {
        return meeting == null ? null : meeting.getId();
    }
}
