package org.plenum.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** A round of more changed articles than this lets people wait even where no import is under way: articles are read anew, or a backup was restored. */
    private static final int QUIET = 250;

    /** So many numbers are kept during an import at most, and so long at least. */
    private static final int MOST_LATER = 100_000;

    private static final long LONGEST_LATER = 30_000_000_000L;

    /** So many times as long as it took to write them again last: what people have to do with grows with the archive, and an import is not to wait for it. */
    private static final int LATER_FOR = 9;

    /** Documents that are made again at once: more than otherwise, for they are small. */
    private static final int AGAIN = 1_000;

    private final IndexFiles files;
    private final Changes changes;
    private final Documents documents;
    private final BooleanSupplier stopped;
    private final String database;
    /** Every change of a transaction before this one has been taken over. */
    private long since;
    /** What the index says of that: less while something is left for later. */
    private long noted;

    private long shown;
    /** Documents that hold something of articles taken over, and are still to be made again out of the database. */
    private final Links later = new Links();
    /** What articles that the index did not have say, and is still to be added to the documents of people and bodies. */
    private final Traces added = new Traces();

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
        noted = since;
        shown = state.shown();
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
        shown = 0;
        since = changes.horizon();
        later.clear();
        added.clear();
        new IndexBuild(files, changes, documents, BATCH, this::leaveOffIfStopped).run(progress);
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
        if (until <= since && nothingLater()) {
            return false;
        }
        Links dropped = new Links();
        long articles = articles(until, dropped, progress);
        long done = articles;
        for (Kind kind : List.of(Kind.MEETING, Kind.PERSON, Kind.ORGANISATION)) {
            done += rows(kind, until, progress, done);
        }
        done += again(dropped);
        long begun = System.nanoTime();
        boolean quiet = articles <= QUIET && !changes.importing();
        boolean now = quiet || later.size() + added.size() > MOST_LATER || laterIsNow();
        if (now) {
            done += addTo();
            done += again(later);
            later.clear();
            added.clear();
        }
        since = until;
        if (done > 0) {
            files.commit();
        }
        if (now) {
            laterTook = System.nanoTime() - begun;
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
            if (nothingLater()) {
                laterSince = System.nanoTime();
            }
            takeOver(ids, dropped);
            done += page.size();
            progress.accept(done);
            page = changes.changed(Kind.ARTICLE, page.get(page.size() - 1), until, BATCH);
        }
        page = changes.removed(Kind.ARTICLE, Change.before(since), until, BATCH);
        while (!page.isEmpty()) {
            files.links(ids(page)).values().forEach(dropped::add);
            files.remove(Kind.ARTICLE, ids(page));
            done += page.size();
            page = changes.removed(Kind.ARTICLE, page.get(page.size() - 1), until, BATCH);
        }
        return done;
    }

    private void takeOver(List<Long> ids, Links dropped) {
        Map<Long, Links> known = files.links(ids);
        Links before = new Links();
        known.values().forEach(before::add);
        Links now = new Links();
        List<ArticleDocument> fresh = new ArrayList<>();
        for (ArticleDocument article : ArticleDocument.all(replace(Kind.ARTICLE, ids))) {
            if (known.containsKey(article.id())) {
                now.add(article.links());
            } else {
                fresh.add(article);
                later.of(Kind.MEETING).addAll(article.linkedMeetings());
            }
        }
        documents.gather(fresh, added);
        before.remove(now);
        dropped.add(before);
        later.add(now);
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

    private boolean nothingLater() {
        return later.isEmpty() && added.size() == 0;
    }

    private boolean laterIsNow() {
        return System.nanoTime() - laterSince > Math.max(LONGEST_LATER, LATER_FOR * laterTook);
    }

    /** Adds to the people and bodies what fresh articles say of them. Those that the index does not know, or has to know anew, are read in the database. */
    private long addTo() {
        for (Kind kind : Traces.KINDS) {
            Set<Long> all = new HashSet<>(added.ids(kind));
            all.removeAll(later.of(kind));
            for (List<Long> ids : portions(all)) {
                Traces known = files.traces(kind, ids);
                List<Long> unknown = new ArrayList<>(ids);
                unknown.removeIf(known.ids(kind)::contains);
                known.addAll(kind, unknown, documents.traces(kind, unknown));
                known.addAll(kind, ids, added);
                replace(kind, ids, documents.of(kind, ids, known));
            }
        }
        return added.size();
    }

    private List<List<Long>> portions(Collection<Long> all) {
        leaveOffIfStopped();
        List<Long> ids = new ArrayList<>(all);
        List<List<Long>> portions = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AGAIN) {
            portions.add(ids.subList(from, Math.min(from + AGAIN, ids.size())));
        }
        return portions;
    }

    private long again(Links links) {
        for (Kind kind : List.of(Kind.MEETING, Kind.PERSON, Kind.ORGANISATION)) {
            for (List<Long> ids : portions(links.of(kind))) {
                leaveOffIfStopped();
                replace(kind, ids);
            }
        }
        return links.size();
    }

    /** How many rows {@link #follow} would take over now. */
    long behind() {
        return changes.countSince(since);
    }

    /**
     * Notes in the index that it shows something new, and how far it has come, as long as nothing is left for later. A crash before it only makes the
     * same changes be taken over again.
     */
    void note() {
        if (nothingLater()) {
            noted = since;
        }
        files.note(new StateDocument(StateDocument.ID, IndexFiles.schema(), database, noted, ++shown));
    }

    /** Rows without a document (deleted by now, or merged) lose theirs. Answers the new documents. */
    private List<? extends Document> replace(Kind kind, Collection<Long> ids) {
        if (Traces.KINDS.contains(kind)) {
            // The database says all: nothing is to be added to what the index still shows.
            added.forget(kind, ids);
        }
        return replace(kind, ids, documents.of(kind, ids));
    }

    private List<? extends Document> replace(Kind kind, Collection<Long> ids, List<? extends Document> read) {
        Set<Long> gone = new HashSet<>(ids);
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
}
