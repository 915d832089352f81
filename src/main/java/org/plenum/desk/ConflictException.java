package org.plenum.desk;

import org.jspecify.annotations.Nullable;
import org.plenum.ingest.CorrectionStore.Stored;
import org.plenum.ingest.overlay.Fix;

/** Somebody else has spoken on the same fact since the page was loaded. Nothing has been changed. */
public class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fix mine;
    private final transient @Nullable Stored theirs;

    /** @param theirs null when they have withdrawn what the page showed */
    ConflictException(Fix mine, @Nullable Stored theirs) {
        super(mine.key());
        this.mine = mine;
        this.theirs = theirs;
    }

    /** What was to be said. */
    public Fix mine() {
        return mine;
    }

    /** What is in force; null when what the page showed was withdrawn. */
    public @Nullable Stored theirs() {
        return theirs;
    }
}
