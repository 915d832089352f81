package org.plenum.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.FileResult.KnownArticle;
import org.plenum.ingest.FileResult.SourceFile;
import org.plenum.ingest.ResultWriter.RunKey;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the files of a run that have no outcome yet, in order, with what is known of each. Asks the database once for each {@code window} of files. */
class SourceFileItems implements ItemReader<SourceFile> {

    private final JdbcClient jdbc;
    private final int window;
    private final RunKey run;
    private final Supplier<Iterator<String>> listing;
    private final Queue<SourceFile> next = new ArrayDeque<>();
    private @Nullable Iterator<String> keys;

    /** @param listing asked for the keys when the first file is read */
    SourceFileItems(JdbcClient jdbc, RunKey run, Supplier<Iterator<String>> listing, int window) {
        this.jdbc = jdbc;
        this.run = run;
        this.window = window;
        this.listing = listing;
    }

    @Override
    public @Nullable SourceFile read() {
        if (keys == null) {
            keys = listing.get();
        }
        while (next.isEmpty() && keys.hasNext()) {
            fill(keys);
        }
        return next.poll();
    }

    private void fill(Iterator<String> keys) {
        List<String> wanted = new ArrayList<>(window);
        while (keys.hasNext() && wanted.size() < window) {
            wanted.add(keys.next());
        }
        wanted.removeAll(done(wanted));
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, KnownArticle> known = new HashMap<>();
        jdbc.sql("select source_key, id, content_hash, extractor_version from article where source_key in (:keys)")
                .param("keys", wanted)
                .query(row -> {
                    known.put(row.getString(1), new KnownArticle(row.getLong(2), row.getString(3), row.getString(4)));
                });
        wanted.forEach(key -> next.add(new SourceFile(key, known.get(key))));
    }

    /** What the run has taken over from the one that it goes on with. */
    private Set<String> done(List<String> keys) {
        if (run.root() == run.id()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("select source_key from import_item where run_id = :run and source_key in (:keys)")
                .param("run", run.id())
                .param("keys", keys)
                .query(String.class)
                .list());
    }
}
