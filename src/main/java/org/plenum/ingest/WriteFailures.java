package org.plenum.ingest;

import java.util.List;
import org.plenum.archive.DatabaseOutage;
import org.plenum.ingest.FileResult.KnownArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.SkipListener;
import org.springframework.batch.core.step.skip.SkipPolicy;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A file whose facts the database does not take is rejected; the others of its chunk go in, since Spring Batch then writes them one
 * by one. A database that is not there fails the run instead: that is no fault of a file.
 */
class WriteFailures implements SkipPolicy, SkipListener<FileResult, FileResult> {

    private static final Logger log = LoggerFactory.getLogger(WriteFailures.class);

    private static final int LONGEST_REASON = 300;

    private final long runId;
    private final ImportRuns runs;
    private final TransactionOperations ownTransaction;

    /** @param ownTransaction begins a transaction of its own, since that of the chunk is rolled back */
    WriteFailures(long runId, ImportRuns runs, TransactionOperations ownTransaction) {
        this.runId = runId;
        this.runs = runs;
        this.ownTransaction = ownTransaction;
    }

    @Override
    public boolean shouldSkip(Throwable failure, long skipped) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Error || cause instanceof TransactionException) {
                return false;
            }
        }
        return !DatabaseOutage.isReasonOf(failure);
    }

    @Override
    public void onSkipInWrite(FileResult result, Throwable failure) {
        log.warn("{} could not be stored", result.key(), failure);
        String reason = "could not be stored: " + firstLine(NestedExceptionUtils.getMostSpecificCause(failure));
        KnownArticle known = result.known();
        ImportItem item = new ImportItem(result.key(), Outcome.REJECTED, reason, known == null ? null : known.id());
        ownTransaction.executeWithoutResult(status -> runs.record(runId, List.of(item)));
    }

    /** Of what the database says; the rest quotes the row, which may be long. */
    private static String firstLine(Throwable cause) {
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        String line = message.lines().findFirst().orElse(message);
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + " ...";
    }
}
