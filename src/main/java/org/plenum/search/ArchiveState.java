package org.plenum.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.plenum.search.index.IndexStatus;
import org.plenum.search.index.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells whether anything has changed that an answer may depend on: any row of the database, the search index, or the day. Costs one statement
 * that reads no table.
 */
@Component
public class ArchiveState {

    private final SearchIndex index;
    private final JdbcClient jdbc;
    private final Clock clock;

    ArchiveState(SearchIndex index, JdbcClient jdbc, Clock clock) {
        this.index = index;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The present state; two that are equal stand for the same answers to the same question.
     *
     * @return empty while nothing can be said: the index is being made, or another Plenum keeps it, or this thread is changing the database itself
     */
    public Optional<State> now() {
        IndexStatus status = index.status();
        boolean known = status.phase() == IndexStatus.Phase.OFF || status.ready() && index.inFiles();
        if (!known || TransactionSynchronizationManager.isActualTransactionActive()) {
            return Optional.empty();
        }
        long generation = index.generation();
        // Which transactions have ended, and which have not: the same as long as none that has written anything ends.
        String snapshot = jdbc.sql("select pg_current_snapshot()::text")
                .query(String.class)
                .single();
        return Optional.of(new State(snapshot, generation, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    /**
     * @param snapshot of the database: its transactions that have ended
     * @param generation of the index
     * @param day on which the calendar opens
     */
    public record State(String snapshot, long generation, LocalDate day) {}
}
