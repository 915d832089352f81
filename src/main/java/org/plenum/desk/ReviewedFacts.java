package org.plenum.desk;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.plenum.search.ReviewReader;
import org.plenum.web.BadParameterException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the facts about which the review asks, and the correction that rejects each. */
@Component
class ReviewedFacts {

    private final JdbcClient jdbc;

    ReviewedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NoSuchElementException when the fact is gone */
    ReviewedFact of(String key) {
        return jdbc.sql("""
                        select m.id, m.article_id, m.kind, m.span_start, m.quote, m.person_id, m.meeting_id,
                            (select min(x.role) from participation x where x.mention_id = m.id) as role
                        from mention m join article a on a.id = m.article_id where a.source_key = :file and %s = :key limit 1
                        """.formatted(ReviewReader.FACT_KEY))
                .param(
                        "file",
                        key.substring(
                                0,
                                Math.max(0, key.lastIndexOf('|', key.lastIndexOf('|', key.lastIndexOf('|') - 1) - 1))))
                .param("key", key)
                .query((row, i) -> new ReviewedFact(
                        row.getLong("id"),
                        row.getLong("article_id"),
                        row.getString("kind"),
                        new Anchor(row.getInt("span_start"), row.getString("quote")),
                        row.getObject("person_id", Long.class),
                        row.getObject("meeting_id", Long.class),
                        row.getString("role")))
                .optional()
                .orElseThrow();
    }

    /**
     * What says that the fact is none.
     *
     * @throws BadParameterException when there is always one
     */
    Fix rejected(ReviewedFact fact) {
        return switch (fact.kind()) {
            case "PERSON" -> Fix.struck(Field.PERSON, fact.words());
            case "POST" -> Fix.noPost(fact.words(), words(fact, "PERSON", "person_id", fact.person()));
            case "ROLE" ->
                Fix.noRole(
                        Objects.requireNonNull(fact.role()),
                        words(fact, "PERSON", "person_id", fact.person()),
                        fact.meeting() == null ? null : words(fact, "MEETING", "meeting_id", fact.meeting()));
            case "MEETING" -> Fix.struck(Field.MEETING, fact.words());
            case "MEETING_DATE" ->
                Fix.of(
                        Field.MEETING,
                        words(fact, "MEETING", "meeting_id", fact.meeting()),
                        Map.of("day", "", "until", ""));
            case "MEETING_VENUE" ->
                Fix.of(
                        Field.MEETING,
                        words(fact, "MEETING", "meeting_id", fact.meeting()),
                        Map.of(isBranch(fact) ? "branches" : "venue", ""));
            case "ACTIVITY" ->
                fact.person() == null
                        ? Fix.struck(Field.ACTIVITY, fact.words())
                        : Fix.noPart(activity(fact), words(fact, "PERSON", "person_id", fact.person()));
            case "ACTIVITY_DATE" -> Fix.of(Field.ACTIVITY, activity(fact), Map.of("day", "", "until", ""));
            case "ORGANISATION" -> Fix.struck(Field.BODY, fact.words());
            case "BYLINE" -> Fix.struck(Field.BYLINE, fact.words());
            case "PUBLICATION" -> Fix.none(Field.PUBLISHED);
            case "OUTLET" -> Fix.none(Field.OUTLET);
            case "REGION" -> Fix.none(Field.DIVISION);
            default -> throw new BadParameterException("decision", "REJECT", "cannotreject");
        };
    }

    /** The first words of the article that name what the fact is of. */
    private Anchor words(ReviewedFact fact, String kind, String column, @Nullable Long id) {
        return jdbc.sql("select span_start, quote from mention where article_id = :article and kind = :kind and "
                        + column + " = :id order by span_start limit 1")
                .param("article", fact.article())
                .param("kind", kind)
                .param("id", id)
                .query((row, i) -> new Anchor(row.getInt(1), row.getString(2)))
                .optional()
                .orElseThrow();
    }

    private boolean isBranch(ReviewedFact venue) {
        return jdbc.sql(
                        "select venue is null or branch_venues is not distinct from :words from meeting where id = :meeting")
                .param("words", venue.words().words())
                .param("meeting", venue.meeting())
                .query(Boolean.class)
                .single();
    }

    /** The words of the activity in which somebody takes part, else of the one that is nearest. */
    private Anchor activity(ReviewedFact fact) {
        return jdbc.sql("""
                        select m.span_start, m.quote from activity v join mention m on m.id = v.mention_id where v.article_id = :article
                        order by not exists (select from activity_participant p where p.activity_id = v.id and p.mention_id = :mention),
                            abs(m.span_start - :start) limit 1
                        """)
                .param("article", fact.article())
                .param("mention", fact.mention())
                .param("start", fact.words().start())
                .query((row, i) -> new Anchor(row.getInt(1), row.getString(2)))
                .optional()
                .orElseThrow();
    }
}
