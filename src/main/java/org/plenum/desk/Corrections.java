package org.plenum.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.plenum.ingest.CorrectionStore;
import org.plenum.ingest.CorrectionStore.Stored;
import org.plenum.ingest.Laying;
import org.plenum.ingest.overlay.Before;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.plenum.ingest.overlay.Overlay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes corrections of articles and lays them over the facts at once, in one transaction with their record. */
@Service
public class Corrections {

    private final JdbcClient jdbc;
    private final CorrectionStore store;
    private final Laying laying;
    private final AuditLog audit;
    private final Clock clock;

    Corrections(JdbcClient jdbc, CorrectionStore store, Laying laying, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.laying = laying;
        this.audit = audit;
        this.clock = clock;
    }

    /** A stored text. */
    public record Text(long article, String sourceKey, String title, String language, String text) {}

    /** Empty when no article has the number. */
    public Optional<Text> text(long article) {
        return text(article, "");
    }

    private Optional<Text> text(long article, String lock) {
        return jdbc.sql("select id, source_key, title, language, text from article where id = :id" + lock)
                .param("id", article)
                .query((row, i) -> new Text(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .optional();
    }

    /** All that was ever said of an article, the newest first. */
    public List<Stored> of(String sourceKey) {
        return store.of(sourceKey);
    }

    /**
     * Says what is right, in the place of what was said of the same fact before.
     *
     * @param fix its value may repeat what stands there already; that is left out
     * @param seen number of the correction in force that the editor saw; 0 when they saw none
     * @return the number of the correction; 0 when it says what stands there anyway, and nothing is in force any more
     * @throws ConflictException when another one is in force by now
     * @throws java.util.NoSuchElementException when no article has the number
     */
    @Transactional
    public long save(long article, Fix fix, long seen, @Nullable String note, String by) {
        Text text = text(article, " for update").orElseThrow();
        Stored before = store.inForce(text.sourceKey(), fix.key()).orElse(null);
        if ((before == null ? 0 : before.id()) != seen) {
            throw new ConflictException(fix, before);
        }
        Map<String, String> was = before != null ? before.fix().was() : was(text, fix);
        Fix sparse = sparse(fix.was(was));
        boolean says = sparse.struck() || saysByBeing(fix) || !sparse.value().isEmpty();
        Instant now = clock.instant();
        if (before != null) {
            store.withdraw(before.id(), by, now);
        }
        long id = says ? store.add(text.sourceKey(), sparse, note, by, now) : 0;
        if (says || before != null) {
            lay(article, fix);
            audit.record(by, action(sparse, was), "/articles/" + article, FixText.plain(sparse, note));
        }
        return id;
    }

    private void lay(long article, Fix fix) {
        if (fix.field() == Field.MEETING || fix.detail().equals(Thing.MEETING.name())) {
            laying.layWithReports(article);
        } else {
            laying.lay(article);
        }
    }

    /** Number of the correction in force of the same fact; 0 for none. For a decision that is meant to stand whatever was said before. */
    long inForce(long article, Fix fix) {
        return text(article)
                .flatMap(text -> store.inForce(text.sourceKey(), fix.key()))
                .map(Stored::id)
                .orElse(0L);
    }

    /** What stands where the correction goes, with all others over it. */
    private Map<String, String> was(Text text, Fix fix) {
        List<Fix> others = store.inForce(List.of(text.sourceKey())).getOrDefault(text.sourceKey(), List.of());
        return new Before(
                        text.text(),
                        Overlay.lay(text.text(), laying.read(text.text()), others)
                                .facts())
                .of(fix);
    }

    /** Of a meeting or a post only what differs, so that a better extraction shows in the rest. */
    private static Fix sparse(Fix fix) {
        Map<String, String> value = new HashMap<>(fix.value());
        if (fix.field() == Field.MEETING || fix.field() == Field.POST) {
            String body = fix.field() == Field.MEETING ? "host" : "body";
            boolean sameBody =
                    fix.value().getOrDefault(body, "").equals(fix.was().getOrDefault(body, ""))
                            && fix.value()
                                    .getOrDefault(body + ".division", "")
                                    .equals(fix.was().getOrDefault(body + ".division", ""));
            value.keySet()
                    .removeIf(name -> name.equals(body) || name.startsWith(body + ".")
                            ? sameBody
                            : Objects.equals(fix.value().get(name), fix.was().get(name)));
        } else {
            value.entrySet().removeIf(entry -> entry.getValue().equals(fix.was().get(entry.getKey())));
        }
        return fix.field() == Field.WHO ? fix : fix.saying(value);
    }

    /** A role, a confirmation or a companion has no properties: it says enough by being there. */
    private static boolean saysByBeing(Fix fix) {
        return fix.field() == Field.ROLE
                || fix.field() == Field.CONFIRMED
                || fix.field() == Field.ACTIVITY && fix.of() != null;
    }

    private static AuditAction action(Fix fix, Map<String, String> was) {
        if (fix.struck()) {
            return AuditAction.FACT_STRUCK;
        }
        boolean missed =
                was.isEmpty() && fix.words() != null && fix.field() != Field.CONFIRMED && fix.field() != Field.WHO;
        return missed ? AuditAction.FACT_ADDED : AuditAction.CORRECTED;
    }

    /**
     * Takes a correction back: the facts are again what the extraction says.
     *
     * @return the article; empty when it is not in the archive
     * @throws ConflictException when it was taken back or replaced by now
     * @throws java.util.NoSuchElementException when no correction has the number
     */
    @Transactional
    public Optional<Long> withdraw(long correction, String by) {
        return withdraw(store.find(correction).orElseThrow(), false, by);
    }

    /** Like {@link #withdraw}, but a correction that it had replaced is in force again. */
    @Transactional
    public Optional<Long> takeBack(long correction, String by) {
        return withdraw(store.find(correction).orElseThrow(), true, by);
    }

    private Optional<Long> withdraw(Stored stored, boolean reinstate, String by) {
        Optional<Long> article = jdbc.sql("select id from article where source_key = :key for update")
                .param("key", stored.sourceKey())
                .query(Long.class)
                .optional();
        if (!store.withdraw(stored.id(), by, clock.instant())) {
            throw new ConflictException(
                    stored.fix(),
                    store.inForce(stored.sourceKey(), stored.fix().key()).orElse(null));
        }
        if (reinstate) {
            store.reinstateReplacedBy(stored);
        }
        article.ifPresent(id -> lay(id, stored.fix()));
        audit.record(
                by,
                AuditAction.CORRECTION_WITHDRAWN,
                article.map(id -> "/articles/" + id).orElse(null),
                FixText.plain(stored.fix(), null));
        return article;
    }
}
