package org.plenum.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.plenum.archive.MentionKind;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.plenum.search.ReviewReader;
import org.plenum.web.BadParameterException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out what somebody decides on an item of the review. What changes facts becomes a correction or a merge, which can be taken
 * back there too; the rest is noted, so that the item does not come back with the next import.
 */
@Service
class Review {

    enum Decision {
        ACCEPT("ACCEPTED"),
        REJECT("REJECTED"),
        LATER("LATER");

        private final String stored;

        Decision(String stored) {
            this.stored = stored;
        }
    }

    private record Fact(
            long mention,
            long article,
            String kind,
            Anchor words,
            @Nullable Long person,
            @Nullable Long meeting,
            @Nullable String role) {}

    private final JdbcClient jdbc;
    private final Corrections corrections;
    private final Merges merges;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Review(
            JdbcClient jdbc,
            Corrections corrections,
            Merges merges,
            AuditLog audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.corrections = corrections;
        this.merges = merges;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param choice of several that were offered; null for none
     * @return what has become of the decision, to take it back
     * @throws NoSuchElementException when the item is gone: decided by somebody else, or by an import
     * @throws BadParameterException when the item cannot be decided so
     */
    Trail.Step decide(Pile pile, String key, Decision decision, @Nullable String choice, String by) {
        if (decision == Decision.LATER) {
            return note(pile, key, decision, by);
        }
        return switch (pile) {
            case FACT -> fact(key, decision, by);
            case DIVISION -> division(key, decision, choice, by);
            case NAMES, MEETINGS -> pair(pile, key, decision, by);
            case GENRE -> genre(key, decision, choice, by);
            case FILE -> note(pile, key, decision, by);
        };
    }

    /**
     * Takes a decision back: what it changed is as it was, and the item is there again.
     *
     * @throws NoSuchElementException when it has been taken back already
     * @throws ConflictException when its correction has been replaced since
     * @throws MergeRefusedException when its merge has been taken back already
     */
    void takeBack(Trail.Step step, String by) {
        switch (step.kind()) {
            case CORRECTION -> corrections.takeBack(step.id(), by);
            case MERGE -> merges.separate(step.id(), by);
            case NOTE -> forget(step.id(), by);
        }
    }

    private Trail.Step note(Pile pile, String key, Decision decision, String by) {
        Long id = transaction.execute(status -> {
            Optional<Long> made = jdbc.sql("""
                            insert into review_decision (kind, item_key, decision, made_by, made_at)
                            values (:kind, :key, :decision, :by, :at) on conflict do nothing returning id
                            """)
                    .param("kind", pile.name())
                    .param("key", key)
                    .param("decision", decision.stored)
                    .param("by", by)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .optional();
            audit.record(by, AuditAction.REVIEW_DECIDED, null, pile + " " + key + ": " + decision.stored);
            return made.orElseThrow();
        });
        return new Trail.Step(Trail.Kind.NOTE, Objects.requireNonNull(id));
    }

    private void forget(long note, String by) {
        transaction.executeWithoutResult(status -> {
            String item = jdbc.sql("""
                            update review_decision set withdrawn_at = :at where id = :id and withdrawn_at is null
                            returning kind || ' ' || item_key
                            """)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", note)
                    .query(String.class)
                    .optional()
                    .orElseThrow();
            audit.record(by, AuditAction.REVIEW_DECIDED, null, item + ": taken back");
        });
    }

    /** A correction that says what stands there anyway is none: then the decision is noted. */
    private Trail.Step save(Pile pile, String key, Decision decision, long article, Fix fix, String by) {
        long id = corrections.save(article, fix, corrections.inForce(article, fix), null, by);
        return id == 0 ? note(pile, key, decision, by) : new Trail.Step(Trail.Kind.CORRECTION, id);
    }

    private Trail.Step fact(String key, Decision decision, String by) {
        Fact fact = jdbc.sql("""
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
                .query((row, i) -> new Fact(
                        row.getLong("id"),
                        row.getLong("article_id"),
                        row.getString("kind"),
                        new Anchor(row.getInt("span_start"), row.getString("quote")),
                        row.getObject("person_id", Long.class),
                        row.getObject("meeting_id", Long.class),
                        row.getString("role")))
                .optional()
                .orElseThrow();
        Fix fix = decision == Decision.ACCEPT
                ? Fix.confirmed(MentionKind.valueOf(fact.kind()), fact.words())
                : rejected(fact);
        return save(Pile.FACT, key, decision, fact.article(), fix, by);
    }

    private Fix rejected(Fact fact) {
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
    private Anchor words(Fact fact, String kind, String column, @Nullable Long id) {
        return jdbc.sql("select span_start, quote from mention where article_id = :article and kind = :kind and "
                        + column + " = :id order by span_start limit 1")
                .param("article", fact.article())
                .param("kind", kind)
                .param("id", id)
                .query((row, i) -> new Anchor(row.getInt(1), row.getString(2)))
                .optional()
                .orElseThrow();
    }

    private boolean isBranch(Fact venue) {
        return jdbc.sql(
                        "select venue is null or branch_venues is not distinct from :words from meeting where id = :meeting")
                .param("words", venue.words().words())
                .param("meeting", venue.meeting())
                .query(Boolean.class)
                .single();
    }

    /** The words of the activity in which somebody takes part, else of the one that is nearest. */
    private Anchor activity(Fact fact) {
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

    private Trail.Step division(String key, Decision decision, @Nullable String choice, String by) {
        if (decision == Decision.ACCEPT && (choice == null || !choice.matches("[0-9]{6}"))) {
            throw new BadParameterException("choice", choice == null ? "" : choice, "code");
        }
        Fix fix = decision == Decision.ACCEPT
                ? Fix.ofArticle(Field.DIVISION, Map.of("code", Objects.requireNonNull(choice)))
                : Fix.none(Field.DIVISION);
        return save(Pile.DIVISION, key, decision, article(key), fix, by);
    }

    private Trail.Step genre(String key, Decision decision, @Nullable String choice, String by) {
        if (decision == Decision.ACCEPT && choice == null) {
            return note(Pile.GENRE, key, decision, by);
        }
        Fix fix = Fix.ofArticle(Field.GENRE, Map.of("genre", "ACTIVITY".equals(choice) ? "ACTIVITY" : "MEETING"));
        return save(Pile.GENRE, key, decision, article(key), fix, by);
    }

    private long article(String sourceKey) {
        return jdbc.sql("select id from article where source_key = :key")
                .param("key", sourceKey)
                .query(Long.class)
                .optional()
                .orElseThrow();
    }

    /** Of two that are one, the one that more articles name stays. */
    private Trail.Step pair(Pile pile, String key, Decision decision, String by) {
        if (decision == Decision.REJECT) {
            return note(pile, key, decision, by);
        }
        Thing thing = pile == Pile.NAMES ? Thing.PERSON : Thing.MEETING;
        String natural = thing.naturalKey("p");
        List<Long> two = jdbc.sql("""
                        select p.id from %s p where p.merged_into is null and (%2$s = :one or %2$s = :other)
                        order by (select count(distinct m.article_id) from mention m where m.%3$s = p.id) desc, p.id
                        """.formatted(thing.table(), natural, thing.column()))
                .params(halves(key))
                .query(Long.class)
                .list();
        if (two.size() != 2) {
            throw new NoSuchElementException(key);
        }
        return new Trail.Step(Trail.Kind.MERGE, merges.merge(thing, two.get(1), two.get(0), null, by));
    }

    /** The keys of meetings have strokes themselves: the middle one parts the two only when both halves are keys. */
    private Map<String, ?> halves(String key) {
        int from = -1;
        while ((from = key.indexOf('|', from + 1)) >= 0) {
            String one = key.substring(0, from);
            String other = key.substring(from + 1);
            boolean person = one.indexOf('@') > 0 && !one.startsWith("host:") && !one.startsWith("article:");
            if (person || other.startsWith("host:") || other.startsWith("article:")) {
                return Map.of("one", one, "other", other);
            }
        }
        throw new NoSuchElementException(key);
    }
}
