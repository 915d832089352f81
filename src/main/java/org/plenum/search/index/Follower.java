package org.plenum.search.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.plenum.search.index.Changes.Change;
import org.plenum.search.index.Changes.Kind;

/** Carries what is in the database over into the index: all of it once, then what has changed. For one thread. */
final class Follower {

    /** Documents held in memory at once. */
    private static final int BATCH = 250;

    private final IndexFiles files;
    private final Changes changes;
    private final Documents documents;
    private final BooleanSupplier stopped;
    private final String database;
    /** Every change of a transaction before this one has been taken over. */
    private long since;

    /** @param stopped asked between batches: whether to leave off */
    Follower(IndexFiles files, Changes changes, Documents documents, BooleanSupplier stopped) {
        this.files = files;
        this.changes = changes;
        this.documents = documents;
        this.stopped = stopped;
        this.database = changes.database();
    }

    /** Why the index has to be made anew, for a person; null when it only has to follow. */
    @Nullable
    String unusable() {
        Optional<StateDocument> known = files.state();
        if (known.isEmpty()) {
            return "there is none, or it was never finished";
        }
        StateDocument state = known.get();
        if (!state.schema().equals(IndexFiles.schema())) {
            return "it was made by another version of Plenum";
        }
        if (!state.database().equals(database) || state.changes() > changes.horizon()) {
            return "it belongs to another database, or to a later state of this one";
        }
        since = state.changes();
        for (Kind kind : Kind.values()) {
            if (!changes.mayHave(kind, files.count(kind.type()), since)) {
                return "it has not as many documents as the database has rows";
            }
        }
        return null;
    }

    /**
     * Makes it anew.
     *
     * @param progress told how many articles and people have been taken over
     */
    void build(LongConsumer progress) {
        files.clear();
        since = changes.horizon();
        long done = 0;
        for (Kind kind : Kind.values()) {
            List<Long> ids = changes.behind(kind, Long.MIN_VALUE, BATCH);
            while (!ids.isEmpty()) {
                leaveOffIfStopped();
                files.add(read(kind, ids));
                done += ids.size();
                progress.accept(done);
                ids = changes.behind(kind, ids.get(ids.size() - 1), BATCH);
            }
        }
        files.commit();
        files.show();
        note();
    }

    /**
     * Takes over what has changed, and makes it durable; {@link IndexFiles#show} shows it.
     *
     * @param progress told how many rows have been taken over
     * @return whether there was anything
     */
    boolean follow(LongConsumer progress) {
        long until = changes.horizon();
        if (until <= since) {
            return false;
        }
        long done = 0;
        for (Kind kind : Kind.values()) {
            List<Change> page = changes.changed(kind, Change.before(since), until, BATCH);
            while (!page.isEmpty()) {
                leaveOffIfStopped();
                replace(kind, ids(page));
                done += page.size();
                progress.accept(done);
                page = changes.changed(kind, page.get(page.size() - 1), until, BATCH);
            }
            page = changes.removed(kind, Change.before(since), until, BATCH);
            while (!page.isEmpty()) {
                files.remove(kind, ids(page));
                done += page.size();
                page = changes.removed(kind, page.get(page.size() - 1), until, BATCH);
            }
        }
        since = until;
        if (done > 0) {
            files.commit();
        }
        return done > 0;
    }

    /** How many rows {@link #follow} would take over now. */
    long behind() {
        return changes.countSince(since);
    }

    /** Notes in the index how far it has come. A crash before it only makes the same changes be taken over again. */
    void note() {
        files.note(new StateDocument(StateDocument.ID, IndexFiles.schema(), database, since));
    }

    /** Rows without a document (deleted by now, or merged) lose theirs. */
    private void replace(Kind kind, Collection<Long> ids) {
        Set<Long> gone = new HashSet<>(ids);
        if (kind == Kind.ARTICLE) {
            List<ArticleDocument> read = documents.articles(ids);
            read.forEach(document -> gone.remove(document.id()));
            files.put(read);
        } else {
            List<PersonDocument> read = documents.people(ids);
            read.forEach(document -> gone.remove(document.id()));
            files.put(read);
        }
        files.remove(kind, gone);
    }

    private List<?> read(Kind kind, List<Long> ids) {
        return kind == Kind.ARTICLE ? documents.articles(ids) : documents.people(ids);
    }

    private static List<Long> ids(List<Change> page) {
        return page.stream().map(Change::id).toList();
    }

    private void leaveOffIfStopped() {
        if (stopped.getAsBoolean()) {
            throw new StoppedException();
        }
    }

    /** The server is ending. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
