package org.plenum.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.ImportRun;
import org.plenum.ingest.ImportRun.Phase;
import org.plenum.ingest.ImportRun.Status;
import org.plenum.ingest.Outcome;

/**
 * A run of the import, as a page shows it.
 *
 * @param startedAt in the server's time zone
 * @param took in words; null while it runs
 * @param done files that are dealt with
 * @param total files in the folder; null until they are counted
 * @param counts an entry for every outcome, also for those that no file had
 * @param failure why it failed; null when it did not
 * @param origin where its texts come from, and what became of it later
 */
record RunView(
        long id,
        Status status,
        Phase phase,
        String folder,
        ZonedDateTime startedAt,
        @Nullable String took,
        int done,
        @Nullable Integer total,
        List<OutcomeCount> counts,
        @Nullable String failure,
        ImportRun.Origin origin,
        String extractorVersion) {

    static RunView of(ImportRun run) {
        Instant end = run.endedAt();
        return new RunView(
                run.id(),
                run.status(),
                run.phase(),
                run.folder(),
                run.startedAt().atZone(ZoneId.systemDefault()),
                end == null ? null : inWords(Duration.between(run.startedAt(), end)),
                run.counts().done(),
                run.files(),
                Arrays.stream(Outcome.values())
                        .map(outcome -> new OutcomeCount(outcome, run.counts().of(outcome)))
                        .toList(),
                run.failure(),
                run.origin(),
                run.extractorVersion());
    }

    public boolean running() {
        return status == Status.RUNNING;
    }

    /** It told what would change, and that can be done now. */
    public boolean canCommit() {
        return origin.dry() && status == Status.COMPLETED;
    }

    public boolean canUndo() {
        return !running() && !origin.dry() && origin.undoable() && origin.undoneBy() == null;
    }

    public boolean canGoOn() {
        return wrong() && origin.undoneBy() == null;
    }

    /** Somebody should look at it. */
    public boolean wrong() {
        return !running() && status != Status.COMPLETED;
    }

    /** "0.8 s", "12 s", "3 min 5 s", "2 h 10 min". */
    static String inWords(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toHours() + " h " + time.toMinutesPart() + " min";
    }
}
