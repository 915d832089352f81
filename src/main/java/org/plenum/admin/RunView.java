package org.plenum.admin;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of the import, as a page shows it.
 *
 * @param state for the message {@code run.state.<state>}
 * @param startedAt in the server's time zone
 * @param took in words; null while it runs, or when nobody saw its end
 * @param done files that are dealt with
 * @param total files in the folder; null until they are counted
 * @param counts an entry for every outcome, also for those that no file had
 * @param failure why it failed; null when it did not
 */
record RunView(
        long id,
        State state,
        LocalDateTime startedAt,
        @Nullable String took,
        long done,
        @Nullable Long total,
        List<OutcomeCount> counts,
        @Nullable String failure) {

    enum State {
        RUNNING,
        FINISHED,
        FAILED,
        INTERRUPTED
    }

    boolean running() {
        return state == State.RUNNING;
    }

    /** Somebody should look at it. */
    boolean wrong() {
        return state == State.FAILED || state == State.INTERRUPTED;
    }
}
