package org.plenum.search.index;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.plenum.search.index.Changes.Kind;

/**
 * Carries everything that is in the database over into an empty index, once. What people and bodies have to do with is gathered from the articles,
 * which all come first: nobody has to be looked for in the archive.
 *
 * @param leaveOff called between batches; throws when the server is ending
 */
record IndexBuild(IndexFiles files, Changes changes, Documents documents, int batch, Runnable leaveOff) {

    /**
     * Neither commits nor shows what it has written.
     *
     * @param progress told how many articles, meetings, people and bodies have been taken over
     */
    void run(LongConsumer progress) {
        Traces gathered = new Traces();
        long done = 0;
        // What was read is written while the next is read: the database and the index each have a processor.
        CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
        try {
            for (Kind kind : Kind.values()) {
                List<Long> ids = changes.behind(kind, Long.MIN_VALUE, batch);
                while (!ids.isEmpty()) {
                    leaveOff.run();
                    List<? extends Document> read = read(kind, ids, gathered);
                    writing.join();
                    writing = CompletableFuture.runAsync(() -> files.add(read));
                    done += ids.size();
                    progress.accept(done);
                    ids = changes.behind(kind, ids.get(ids.size() - 1), batch);
                }
            }
        } finally {
            writing.join();
        }
    }

    private List<? extends Document> read(Kind kind, List<Long> ids, Traces gathered) {
        List<? extends Document> read = documents.of(kind, ids, gathered);
        if (kind == Kind.ARTICLE) {
            documents.gather(ArticleDocument.all(read), gathered);
        }
        if (Traces.KINDS.contains(kind)) {
            gathered.forget(kind, ids);
        }
        return read;
    }
}
