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
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
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

    private final JdbcClient jdbc;
    private final ReviewedFacts facts;
    private final Corrections corrections;
    private final Merges merges;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Review(
            JdbcClient jdbc,
            ReviewedFacts facts,
            Corrections corrections,
            Merges merges,
            AuditLog audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.facts = facts;
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
        ReviewedFact fact = facts.of(key);
        Fix fix = decision == Decision.ACCEPT
                ? Fix.confirmed(MentionKind.valueOf(fact.kind()), fact.words())
                : facts.rejected(fact);
        return save(Pile.FACT, key, decision, fact.article(), fix, by);
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
