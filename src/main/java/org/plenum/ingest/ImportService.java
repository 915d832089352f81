package org.plenum.ingest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** Runs imports of the folder of articles and tells of them. Safe for many threads. */
public interface ImportService {

    /**
     * Begins an import of the configured folder in the background and returns at once. A folder that is not there gives a run that
     * fails and says so.
     *
     * @return the run that has begun, or that one runs already, here or in another process on the same database
     */
    default ImportStart start() {
        return start(ImportRequest.of(ImportSource.seeds(), null));
    }

    /** Like {@link #start()}, of what is asked for. A source that is not there gives a run that fails and says so. */
    ImportStart start(ImportRequest request);

    /** The run as it stands; empty for an unknown id. Cheap enough to be asked each second while it runs. */
    Optional<ImportRun> run(long id);

    /** The run begun last; empty when there is none. */
    Optional<ImportRun> lastRun();

    /** Runs, the newest first; only page number and size of {@code page} count. */
    Page<ImportRun> runs(Pageable page);

    /**
     * Outcomes of a run by name of file; rejected files come first when all outcomes are asked for.
     *
     * @param outcome only this one; null for all
     * @param page only page number and size count
     */
    Page<ImportItem> items(long runId, @Nullable Outcome outcome, Pageable page);

    /**
     * Takes a run back: its articles, what it changed and what it removed are as they were before it, row by row. Not done when something
     * later builds on the run.
     *
     * @param by name of the account
     */
    Undo undo(long runId, String by);
}
