package org.plenum.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run of the import as it stands.
 *
 * @param id its number
 * @param folder the folder that is imported
 * @param extractorVersion version of the extraction that reads the files
 * @param status how far it is
 * @param startedAt when it began
 * @param endedAt when it ended; null while it runs
 * @param files how many files the folder holds; null until it has been listed
 * @param counts outcomes so far
 * @param failure why it failed, in words; null unless it did
 * @param origin where its texts come from, who asked for it, and what became of it later
 */
public record ImportRun(
        long id,
        String folder,
        String extractorVersion,
        Status status,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer files,
        ImportCounts counts,
        @Nullable String failure,
        Origin origin) {

    /** A run of the seeds folder that nobody asked for. */
    public ImportRun(
            long id,
            String folder,
            String extractorVersion,
            Status status,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer files,
            ImportCounts counts,
            @Nullable String failure) {
        this(id, folder, extractorVersion, status, startedAt, endedAt, files, counts, failure, Origin.SEEDS);
    }

    /**
     * @param dry whether it only told what would change
     * @param startedBy name of the account; null when it began by itself
     * @param undoable whether it is still known what was before it
     * @param undoneBy name of the account that took it back; null when nobody has
     */
    public record Origin(
            ImportSource source,
            boolean dry,
            @Nullable String startedBy,
            boolean undoable,
            @Nullable String undoneBy) {

        static final Origin SEEDS = new Origin(ImportSource.seeds(), false, null, false, null);
    }

    public enum Status {
        RUNNING,
        /** All files have an outcome; some may have been rejected. */
        COMPLETED,
        /** Ended by an error that concerns no single file. What was stored until then stays. */
        FAILED,
        /** Ended with its server or its database. What was stored until then stays, and the next start goes on with it. */
        INTERRUPTED,
        /** Ended early since the server was stopped. */
        STOPPED
    }

    /** What a running import is doing. */
    public enum Phase {
        LISTING,
        READING,
        /** All files are read; looks for missing files and for rows that nothing refers to any more. */
        TIDYING,
        ENDED
    }

    public Phase phase() {
        if (status != Status.RUNNING) {
            return Phase.ENDED;
        }
        if (files == null) {
            return Phase.LISTING;
        }
        return counts.done() < files ? Phase.READING : Phase.TIDYING;
    }

    public boolean isRunning() {
        return status == Status.RUNNING;
    }

    /** Share of the files that have an outcome, 0 to 100; 100 once the run is completed, 0 until the folder is listed. */
    public int percent() {
        if (status == Status.COMPLETED) {
            return 100;
        }
        return files == null || files == 0 ? 0 : (int) (100L * counts.done() / files);
    }
}
