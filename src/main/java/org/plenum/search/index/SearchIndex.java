package org.plenum.search.index;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.DatabaseOutage;
import org.plenum.search.index.IndexStatus.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The search index, which looks after itself: opened in the background once the server is up, compared with the database, made or
 * brought up where it has to be, and from then on kept up with what changes. Whoever searches asks it first, and the database where it has no answer.
 */
@Component
@NamedInterface("index")
public class SearchIndex implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);
    private static final long SECONDS_TO_STOP = 20;
    private static final long SECONDS_AFTER_FAILURE = 30;
    private static final long SECONDS_IN_AN_OUTAGE = 2;

    private final IndexStore store;
    private final IndexProperties properties;
    private final JdbcClient jdbc;

    /** Searches read; what they see changes only between them. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile IndexStatus status;
    private volatile long generation;
    private volatile @Nullable Thread thread;
    private Optional<StateDocument> readLast = Optional.empty();
    private @Nullable IndexFiles files;
    private @Nullable Follower follower;

    /** Told once, and not at each look. */
    private volatile boolean databaseAway;

    @Autowired
    SearchIndex(@Value("${plenum.home}") Path home, IndexProperties properties, JdbcClient jdbc) {
        this.store = IndexStore.of(properties, home);
        this.properties = properties;
        this.jdbc = jdbc;
        this.status = IndexStatus.of(properties.enabled() ? Phase.CHECKING : Phase.OFF);
    }

    public IndexStatus status() {
        return status;
    }

    /**
     * Asks the index. All that one question reads is of one state of the index, however many searches it makes (in OpenSearch, which another
     * Plenum may keep up: of at most two, one behind the other).
     *
     * @return empty while the index cannot be used
     */
    public <T> Optional<T> ask(Function<SearchSession, T> question) {
        lock.readLock().lock();
        try {
            IndexFiles open = files;
            return status.ready() && open != null ? Optional.of(open.search(question)) : Optional.empty();
        } catch (RuntimeException e) {
            if (!store.remote()) {
                throw e;
            }
            log.warn("OpenSearch does not answer; the database does in its place: {}", e.getMessage());
            return Optional.empty();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Whether it lies in Lucene's files on this machine, so that these can be read without anything between. */
    public boolean inFiles() {
        return !store.remote();
    }

    /** Tells states of the index apart: what has been found out in one holds for as long as this stays the same. Does not change within a question. */
    public long generation() {
        return generation;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (properties.enabled() && thread == null) {
            Thread keeper = new Thread(this::keep, "search-index");
            keeper.setDaemon(true);
            thread = keeper;
            keeper.start();
        }
    }

    private void keep() {
        try {
            long pause = 0;
            while (!stop.await(pause, TimeUnit.MILLISECONDS)) {
                pause = catchUp() ? properties.poll().toMillis() : pauseAfterFailure();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private long pauseAfterFailure() {
        return TimeUnit.SECONDS.toMillis(databaseAway ? SECONDS_IN_AN_OUTAGE : SECONDS_AFTER_FAILURE);
    }

    /** Opens the index unless it is open, and takes over at once what has changed. Answers false when that failed. */
    public synchronized boolean catchUp() {
        try {
            if (files == null) {
                open();
            }
            if (properties.follow()) {
                follow();
            } else {
                readAlong();
            }
            databaseAway = false;
            return true;
        } catch (StoppedException e) {
            return true;
        } catch (RuntimeException e) {
            if (DatabaseOutage.isReasonOf(e)) {
                if (!databaseAway) {
                    log.warn("The database is away; the search index follows it again when it is back");
                }
                databaseAway = true;
            } else {
                databaseAway = false;
                log.error("The search index cannot be used; the database answers in its place", e);
            }
            become(new IndexStatus(Phase.FAILED, 0, 0, e.getMessage()));
            close();
            return false;
        }
    }

    private void open() {
        become(IndexStatus.of(Phase.CHECKING));
        IndexFiles opened = IndexFiles.open(store);
        files = opened;
        if (!properties.follow()) {
            return;
        }
        Changes changes = new Changes(jdbc);
        Follower following = new Follower(opened, changes, new Documents(jdbc), () -> stop.getCount() == 0);
        String unusable = following.unusable();
        if (unusable != null) {
            long total = changes.count();
            become(new IndexStatus(Phase.BUILDING, 0, total, null));
            following.build(done -> become(new IndexStatus(Phase.BUILDING, done, Math.max(done, total), null)));
            if (total > 0) {
                log.info("Made the search index of {} articles, meetings, people and bodies: {}", total, unusable);
            }
        }
        follower = following;
    }

    private void follow() {
        Follower following = follower;
        IndexFiles open = files;
        if (following == null || open == null) {
            return;
        }
        boolean ready = status.ready();
        long total = ready ? 0 : following.behind();
        boolean changed = following.follow(done -> {
            if (!ready) {
                become(new IndexStatus(Phase.CATCHING_UP, done, Math.max(done, total), null));
            }
        });
        lock.writeLock().lock();
        try {
            if (changed || !ready) {
                generation++;
            }
            if (changed) {
                open.show();
            }
            status = IndexStatus.of(Phase.READY);
        } finally {
            lock.writeLock().unlock();
        }
        if (changed) {
            following.note();
        }
    }

    /** Uses what another Plenum keeps up, as far as it is of this database and of the same making. */
    private void readAlong() {
        IndexFiles open = files;
        if (open == null) {
            return;
        }
        Optional<StateDocument> state = open.state();
        boolean fits = state.filter(known -> known.schema().equals(IndexFiles.schema())
                        && known.database().equals(new Changes(jdbc).database()))
                .isPresent();
        lock.writeLock().lock();
        try {
            if (!state.equals(readLast)) {
                generation++;
                readLast = state;
            }
            status = IndexStatus.of(fits ? Phase.READY : Phase.CHECKING);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void become(IndexStatus next) {
        lock.writeLock().lock();
        try {
            status = next;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private synchronized void close() {
        lock.writeLock().lock();
        try {
            follower = null;
            IndexFiles open = files;
            files = null;
            if (open != null) {
                open.close();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Lets the batch in hand be finished; what is not committed is taken over at the next start. */
    @Override
    public void destroy() throws InterruptedException {
        stop.countDown();
        Thread keeper = thread;
        if (keeper != null) {
            keeper.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
        } else {
            close();
        }
    }
}
