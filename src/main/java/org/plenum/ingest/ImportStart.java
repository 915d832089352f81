package org.plenum.ingest;

import org.jspecify.annotations.Nullable;

/** The answer to a request to import: only one import runs at a time, whichever server was asked. */
public sealed interface ImportStart {

    /** An import has begun. */
    record Started(long runId) implements ImportStart {}

    /**
     * None has begun, since one runs.
     *
     * @param runId the one that runs; null when it has ended in this moment or not yet begun
     */
    record AlreadyRunning(@Nullable Long runId) implements ImportStart {}
}
