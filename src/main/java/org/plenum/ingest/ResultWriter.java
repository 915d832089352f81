package org.plenum.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenum.ingest.FileResult.KnownArticle;
import org.plenum.ingest.FileResult.Read;
import org.plenum.ingest.FileResult.Rejected;
import org.plenum.ingest.FileResult.Unchanged;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stores a chunk of results and what became of each file, in the transaction of the chunk: both or none. */
class ResultWriter implements ItemWriter<FileResult> {

    private final long runId;
    private final String extractorVersion;
    private final ArticleWriter articles;
    private final ImportRuns runs;

    ResultWriter(long runId, String extractorVersion, ArticleWriter articles, ImportRuns runs) {
        this.runId = runId;
        this.extractorVersion = extractorVersion;
        this.articles = articles;
        this.runs = runs;
    }

    @Override
    public void write(Chunk<? extends FileResult> chunk) {
        List<Read> read = chunk.getItems().stream()
                .filter(Read.class::isInstance)
                .map(Read.class::cast)
                .toList();
        Map<String, Long> ids = articles.write(read, extractorVersion);
        List<ImportItem> items = new ArrayList<>();
        for (FileResult result : chunk) {
            items.add(item(result, ids));
        }
        runs.record(runId, items);
    }

    private ImportItem item(FileResult result, Map<String, Long> ids) {
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
            return new ImportItem(read.key(), Outcome.INSERTED, null, ids.get(read.key()));
        }
        String why = known.hash().equals(read.source().hash())
                ? "read again by version " + extractorVersion + " of the extraction"
                : "its text has changed";
        return new ImportItem(read.key(), Outcome.UPDATED, why, known.id());
    }
}
