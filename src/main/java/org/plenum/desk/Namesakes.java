package org.plenum.desk;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.plenum.desk.NamesakeRows.Row;
import org.plenum.ingest.CorrectionStore;
import org.plenum.ingest.CorrectionStore.Stored;
import org.plenum.ingest.Laying;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Fix;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells namesakes apart, and puts them together again: people and bodies of one name in one place, meetings of one host and kind on one
 * day. Which article means which is a correction of the article, at the words that name it.
 */
@Service
public class Namesakes {

    private final NamesakeRows rows;
    private final NamingWords words;
    private final CorrectionStore corrections;
    private final Laying laying;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Namesakes(
            NamesakeRows rows,
            NamingWords words,
            CorrectionStore corrections,
            Laying laying,
            AuditLog audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.words = words;
        this.corrections = corrections;
        this.laying = laying;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * In these articles the name is another's, which is made for it.
     *
     * @return number of that one
     * @throws MergeRefusedException when there are no articles, or none of them names it, or no other does, or it is merged into another
     * @throws NoSuchElementException when nothing has the number
     */
    public long split(Thing thing, long id, List<Long> articles, @Nullable String note, String by) {
        Long made = transaction.execute(status -> {
            Row row = rows.locked(thing, id);
            List<NamingWords.Named> named = words.of(thing, id, articles);
            refuse(row, articles, named);
            Row other = rows.add(row);
            for (NamingWords.Named at : named) {
                at.words().forEach(anchor -> say(at.sourceKey(), anchor, other, note, by));
            }
            laying.ask(rows.withReports(articles(named)));
            audit.record(
                    by,
                    AuditAction.SPLIT,
                    thing.address(other.id()),
                    "\"%s\" of %d articles is not %d%s"
                            .formatted(row.name(), named.size(), id, note == null ? "" : " (" + note + ")"));
            return other.id();
        });
        laying.catchUp();
        return Objects.requireNonNull(made);
    }

    private void refuse(Row row, List<Long> chosen, List<NamingWords.Named> named) {
        if (row.mergedInto() != null) {
            throw new MergeRefusedException("merged");
        }
        if (chosen.isEmpty()) {
            throw new MergeRefusedException("noneticked");
        }
        if (named.isEmpty()) {
            throw new MergeRefusedException("notnamed");
        }
        if (articles(named).containsAll(rows.articlesOf(row.thing(), row.id()))) {
            throw new MergeRefusedException("nothingleft");
        }
    }

    private static List<Long> articles(List<NamingWords.Named> named) {
        return named.stream().map(NamingWords.Named::article).toList();
    }

    private void say(String sourceKey, Anchor anchor, Row other, @Nullable String note, String by) {
        Fix fix = other.fix(anchor);
        corrections
                .inForce(sourceKey, fix.key())
                .ifPresent(earlier -> corrections.withdraw(earlier.id(), by, clock.instant()));
        corrections.add(sourceKey, fix, note, by, clock.instant());
    }

    /**
     * Takes a split back: the articles name the first of the name again, and the other is gone.
     *
     * @throws MergeRefusedException when it was never split off
     * @throws NoSuchElementException when nothing has the number
     */
    public void unsplit(Thing thing, long id, String by) {
        List<Long> asked = transaction.execute(status -> {
            Row row = rows.locked(thing, id);
            if (row.apart() == 0) {
                throw new MergeRefusedException("notsplit");
            }
            Set<Long> articles = new HashSet<>(rows.articlesOf(thing, id));
            for (Stored stored : rows.said(row)) {
                corrections.withdraw(stored.id(), by, clock.instant());
                rows.article(stored.sourceKey()).ifPresent(articles::add);
            }
            laying.ask(articles);
            audit.record(by, AuditAction.SEPARATED, thing.address(id), "split of \"" + row.name() + "\" undone");
            return List.copyOf(articles);
        });
        laying.catchUp();
        // Their meetings are again what the first of all their reports says of them.
        transaction.executeWithoutResult(status -> laying.ask(rows.withReports(Objects.requireNonNull(asked))));
        laying.catchUp();
        rows.remove(thing, id);
    }
}
