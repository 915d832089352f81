package org.plenum.search.index;

import java.util.ArrayList;
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

    /** More changed articles than this in one round are an import, in which the same people come again and again. */
    private static final int QUIET = 250;

    /** So many numbers are kept during an import at most, and so long at least. */
    private static final int MOST_LATER = 100_000;

    private static final long LONGEST_LATER = 30_000_000_000L;

    /** So many times as long as it took to make them again last: what people have to do with grows with the archive, and an import is not to wait for it. */
    private static final int LATER_FOR = 9;

    /** Documents that are made again at once: more than otherwise, for they are small, and it takes looking through a good part of the database. */
    private static final int AGAIN = 1_000;

    private final IndexFiles files;
    private final Changes changes;
    private final Documents documents;
    private final BooleanSupplier stopped;
    private final String database;
    /** Every change of a transaction before this one has been taken over. */
    private long since;
    /** Documents that hold something of articles taken over, and are still to be made again. */
    private final Links later = new Links();

    private long laterSince;
    private long laterTook;

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
     * @param progress told how many articles, meetings, people and bodies have been taken over
     */
    void build(LongConsumer progress) {
        files.clear();
        since = changes.horizon();
        later.clear();
        long done = 0;
        for (Kind kind : Kind.values()) {
            List<Long> ids = changes.behind(kind, Long.MIN_VALUE, BATCH);
            while (!ids.isEmpty()) {
                leaveOffIfStopped();
                files.add(documents.of(kind, ids));
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
        if (until <= since && later.isEmpty()) {
            return false;
        }
        Links dropped = new Links();
        long articles = articles(until, dropped, progress);
        long done = articles;
        for (Kind kind : List.of(Kind.MEETING, Kind.PERSON, Kind.ORGANISATION)) {
            done += rows(kind, until, progress, done);
        }
        done += again(dropped);
        if (articles <= QUIET || later.size() > MOST_LATER || laterIsNow()) {
            long begun = System.nanoTime();
            done += again(later);
            later.clear();
            laterTook = System.nanoTime() - begun;
        }
        since = until;
        if (done > 0) {
            files.commit();
        }
        return done > 0;
    }

    /**
     * Takes over the articles that have changed. Whoever is no longer in one is in {@code dropped} afterwards, and has to be made again before
     * the articles are committed, which alone still know it; whoever is in one now can be told from the database at any time.
     */
    private long articles(long until, Links dropped, LongConsumer progress) {
        long done = 0;
        List<Change> page = changes.changed(Kind.ARTICLE, Change.before(since), until, BATCH);
        while (!page.isEmpty()) {
            leaveOffIfStopped();
            List<Long> ids = ids(page);
            Links before = files.links(ids);
            Links now = new Links();
            replace(Kind.ARTICLE, ids).forEach(document -> now.add(((ArticleDocument) document).links()));
            before.remove(now);
            dropped.add(before);
            if (later.isEmpty()) {
                laterSince = System.nanoTime();
            }
            later.add(now);
            done += page.size();
            progress.accept(done);
            page = changes.changed(Kind.ARTICLE, page.get(page.size() - 1), until, BATCH);
        }
        page = changes.removed(Kind.ARTICLE, Change.before(since), until, BATCH);
        while (!page.isEmpty()) {
            dropped.add(files.links(ids(page)));
            files.remove(Kind.ARTICLE, ids(page));
            done += page.size();
            page = changes.removed(Kind.ARTICLE, page.get(page.size() - 1), until, BATCH);
        }
        return done;
    }

    private long rows(Kind kind, long until, LongConsumer progress, long before) {
        long done = 0;
        List<Change> page = changes.changed(kind, Change.before(since), until, BATCH);
        while (!page.isEmpty()) {
            leaveOffIfStopped();
            replace(kind, ids(page));
            done += page.size();
            progress.accept(before + done);
            page = changes.changed(kind, page.get(page.size() - 1), until, BATCH);
        }
        page = changes.removed(kind, Change.before(since), until, BATCH);
        while (!page.isEmpty()) {
            files.remove(kind, ids(page));
            done += page.size();
            page = changes.removed(kind, page.get(page.size() - 1), until, BATCH);
        }
        return done;
    }

    private boolean laterIsNow() {
        return System.nanoTime() - laterSince > Math.max(LONGEST_LATER, LATER_FOR * laterTook);
    }

    private long again(Links links) {
        for (Kind kind : List.of(Kind.MEETING, Kind.PERSON, Kind.ORGANISATION)) {
            List<Long> ids = new ArrayList<>(links.of(kind));
            for (int from = 0; from < ids.size(); from += AGAIN) {
                leaveOffIfStopped();
                replace(kind, ids.subList(from, Math.min(from + AGAIN, ids.size())));
            }
        }
        return links.size();
    }

    /** How many rows {@link #follow} would take over now. */
    long behind() {
        return changes.countSince(since);
    }

    /**
     * Notes in the index how far it has come, unless something is left for later. A crash before it only makes the same changes be taken over
     * again.
     */
    void note() {
        if (later.isEmpty()) {
            files.note(new StateDocument(StateDocument.ID, IndexFiles.schema(), database, since));
        }
    }

    /** Rows without a document (deleted by now, or merged) lose theirs. Answers the new documents. */
    private List<? extends Document> replace(Kind kind, Collection<Long> ids) {
        Set<Long> gone = new HashSet<>(ids);
        List<? extends Document> read = documents.of(kind, ids);
        read.forEach(document -> gone.remove(document.id()));
        files.put(read);
        files.remove(kind, gone);
        return read;
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
