package org.plenum.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.plenum.ingest.FileResult.KnownArticle;
import org.plenum.ingest.FileResult.Read;
import org.plenum.ingest.FileResult.Rejected;
import org.plenum.ingest.FileResult.Unchanged;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stores a chunk of results and what became of each file, in the transaction of the chunk: both or none. A dry run stores them too, looks
 * at what has changed and takes it back, so that it can tell nothing else than what the run itself will do.
 */
class ResultWriter implements ItemWriter<FileResult> {

    private final RunKey run;
    private final String extractorVersion;
    private final ArticleWriter articles;
    private final ImportRuns runs;
    private final StoredFacts sheets;
    private final TransactionOperations ownTransaction;

    /**
     * @param root what rows that are written are stamped with
     * @param dry whether to take everything back
     */
    record RunKey(long id, long root, boolean dry) {}

    /** @param ownTransaction begins a transaction of its own, for a dry run to roll back */
    ResultWriter(
            RunKey run,
            String extractorVersion,
            ArticleWriter articles,
            ImportRuns runs,
            StoredFacts sheets,
            TransactionOperations ownTransaction) {
        this.run = run;
        this.extractorVersion = extractorVersion;
        this.articles = articles;
        this.runs = runs;
        this.sheets = sheets;
        this.ownTransaction = ownTransaction;
    }

    @Override
    public void write(Chunk<? extends FileResult> chunk) {
        List<Read> read = chunk.getItems().stream()
                .filter(Read.class::isInstance)
                .map(Read.class::cast)
                .toList();
        Written written = run.dry() ? tryOut(read) : store(read);
        List<ImportItem> items = new ArrayList<>();
        for (FileResult result : chunk) {
            items.add(item(result, written));
        }
        runs.record(run.id(), items);
    }

    /** @param changes by article */
    private record Written(Map<String, Long> ids, Map<Long, String> changes) {

        static final Written NOTHING = new Written(Map.of(), Map.of());
    }

    private Written tryOut(List<Read> read) {
        if (read.isEmpty()) {
            return Written.NOTHING;
        }
        Written written = ownTransaction.execute(status -> {
            status.setRollbackOnly();
            return new Written(Map.of(), store(read).changes());
        });
        return Objects.requireNonNull(written);
    }

    private Written store(List<Read> read) {
        List<Long> known = read.stream()
                .map(Read::known)
                .filter(Objects::nonNull)
                .map(KnownArticle::id)
                .toList();
        Map<Long, SortedSet<String>> before = sheets.of(known);
        if (!run.dry() && !read.isEmpty()) {
            runs.stampRows(run.root());
        }
        Map<String, Long> ids = articles.write(read, extractorVersion);
        Map<Long, SortedSet<String>> after = sheets.of(known);
        Map<Long, String> changes = new HashMap<>();
        for (Long id : known) {
            String difference = StoredFacts.difference(
                    before.getOrDefault(id, Collections.emptySortedSet()),
                    after.getOrDefault(id, Collections.emptySortedSet()));
            if (difference != null) {
                changes.put(id, difference);
            }
        }
        return new Written(ids, changes);
    }

    private ImportItem item(FileResult result, Written written) {
        if (result instanceof Rejected rejected) {
            KnownArticle known = rejected.known();
            return new ImportItem(
                    rejected.key(), Outcome.REJECTED, rejected.reason(), known == null ? null : known.id());
        }
        if (result instanceof Unchanged unchanged) {
            return new ImportItem(
                    unchanged.key(), Outcome.UNCHANGED, null, unchanged.known().id());
        }
        Read read = (Read) result;
        KnownArticle known = read.known();
        if (known == null) {
            return new ImportItem(
                    read.key(), Outcome.INSERTED, null, written.ids().get(read.key()));
        }
        String why = known.hash().equals(read.source().hash())
                ? "read again by version " + extractorVersion + " of the extraction"
                : "its text has changed";
        return new ImportItem(
                read.key(), Outcome.UPDATED, why, known.id(), written.changes().get(known.id()));
    }
}
