package org.plenum.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
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
 * Carries out what somebody decides on an item of the review. What changes facts becomes a correction or a merge and is taken back
 * there; the rest is noted, so that the item does not come back with the next import.
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
     * @throws NoSuchElementException when the item is gone: decided by somebody else, or by an import
     * @throws BadParameterException when the item cannot be decided so
     */
    void decide(Pile pile, String key, Decision decision, @Nullable String choice, String by) {
        if (decision == Decision.LATER) {
            note(pile, key, decision, by);
            return;
        }
        switch (pile) {
            case FACT -> fact(key, decision, by);
            case DIVISION -> division(key, decision, choice, by);
            case NAMES, MEETINGS -> pair(pile, key, decision, by);
            case GENRE -> genre(key, decision, choice, by);
            case FILE -> note(pile, key, decision, by);
        }
    }

    private void note(Pile pile, String key, Decision decision, String by) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into review_decision (kind, item_key, decision, made_by, made_at)
                            values (:kind, :key, :decision, :by, :at) on conflict do nothing
                            """)
                    .param("kind", pile.name())
                    .param("key", key)
                    .param("decision", decision.stored)
                    .param("by", by)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            audit.record(by, AuditAction.REVIEW_DECIDED, null, pile + " " + key + ": " + decision.stored);
        });
    }

    private void fact(String key, Decision decision, String by) {
        Fact fact = jdbc.sql("""
                        select m.article_id, m.kind, m.span_start, m.quote, m.person_id, m.meeting_id,
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
                        row.getLong("article_id"),
                        row.getString("kind"),
                        new Anchor(row.getInt("span_start"), row.getString("quote")),
                        row.getObject("person_id", Long.class),
                        row.getObject("meeting_id", Long.class),
                        row.getString("role")))
                .optional()
                .orElseThrow();
        Fix fix = decision == Decision.ACCEPT
                ? new Fix(Field.CONFIRMED, fact.words(), null, null, fact.kind(), false, Map.of(), Map.of())
                : rejected(fact);
        corrections.save(fact.article(), fix, corrections.inForce(fact.article(), fix), null, by);
    }

    private Fix rejected(Fact fact) {
        return switch (fact.kind()) {
            case "PERSON" -> Fix.struck(Field.PERSON, fact.words());
            case "POST" ->
                new Fix(
                        Field.POST,
                        fact.words(),
                        words(fact, "PERSON", "person_id", fact.person()),
                        null,
                        "",
                        true,
                        Map.of(),
                        Map.of());
            case "ROLE" ->
                new Fix(
                        Field.ROLE,
                        null,
                        words(fact, "PERSON", "person_id", fact.person()),
                        fact.meeting() == null ? null : words(fact, "MEETING", "meeting_id", fact.meeting()),
                        Objects.requireNonNull(fact.role()),
                        true,
                        Map.of(),
                        Map.of());
            case "MEETING" -> Fix.struck(Field.MEETING, fact.words());
            case "MEETING_DATE" ->
                Fix.of(
                        Field.MEETING,
                        words(fact, "MEETING", "meeting_id", fact.meeting()),
                        Map.of("day", "", "until", ""));
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

    private void division(String key, Decision decision, @Nullable String choice, String by) {
        if (decision == Decision.ACCEPT && (choice == null || !choice.matches("[0-9]{6}"))) {
            throw new BadParameterException("choice", choice == null ? "" : choice, "code");
        }
        Fix fix = decision == Decision.ACCEPT
                ? Fix.ofArticle(Field.DIVISION, Map.of("code", Objects.requireNonNull(choice)))
                : Fix.none(Field.DIVISION);
        long article = article(key);
        corrections.save(article, fix, corrections.inForce(article, fix), null, by);
    }

    private void genre(String key, Decision decision, @Nullable String choice, String by) {
        if (decision == Decision.ACCEPT && choice == null) {
            note(Pile.GENRE, key, decision, by);
            return;
        }
        Fix fix = Fix.ofArticle(Field.GENRE, Map.of("genre", "ACTIVITY".equals(choice) ? "ACTIVITY" : "MEETING"));
        long article = article(key);
        corrections.save(article, fix, corrections.inForce(article, fix), null, by);
    }

    private long article(String sourceKey) {
        return jdbc.sql("select id from article where source_key = :key")
                .param("key", sourceKey)
                .query(Long.class)
                .optional()
                .orElseThrow();
    }

    /** Of two that are one, the one that more articles name stays. */
    private void pair(Pile pile, String key, Decision decision, String by) {
        if (decision == Decision.REJECT) {
            note(pile, key, decision, by);
            return;
        }
        Thing thing = pile == Pile.NAMES ? Thing.PERSON : Thing.MEETING;
        String natural = thing == Thing.PERSON ? People.KEY : "p.natural_key";
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
        merges.merge(thing, two.get(1), two.get(0), null, by);
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
