package org.plenum.ingest;

/** What became of a file in a run. */
public enum Outcome {
    /** A new article. */
    INSERTED,
    /** Its article was read again, since the file or the extraction has changed. */
    UPDATED,
    /** Same file, same extraction: nothing was done. */
    UNCHANGED,
    /** Could not be read or stored; the message says why. What an earlier run stored of it stays. */
    REJECTED,
    /** Known from an earlier run and no longer in the folder. Its article stays. */
    MISSING
}
