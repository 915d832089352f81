package org.plenum.ingest;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.DatabaseOutage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Writes down how a run ended, for its page and for the log, and forgets what is no longer needed. */
@Component
class RunEnding {

    private static final Logger log = LoggerFactory.getLogger(RunEnding.class);

    private final ImportRuns runs;
    private final JobRepository jobs;
    private final IngestProperties properties;
    private final Clock clock;

    RunEnding(ImportRuns runs, JobRepository jobs, IngestProperties properties, Clock clock) {
        this.runs = runs;
        this.jobs = jobs;
        this.properties = properties;
        this.clock = clock;
    }

    /** @param execution that is over, however it ended */
    void end(JobExecution execution) {
        Throwable failure = firstFailure(execution);
        runs.end(execution.getId(), clock.instant(), reason(execution, failure));
        ImportRun run = runs.find(execution.getId()).orElseThrow();
        switch (run.status()) {
            case COMPLETED -> {
                log.info("{} {}: {}", run.origin().dry() ? "Tried" : "Imported", run.folder(), run.counts());
                finished(run);
            }
            case STOPPED -> log.warn("The import of {} was stopped ({})", run.folder(), run.counts());
            default -> {
                // Of a folder or a database that is not there, the sentence says all.
                Throwable cause = failure == null ? null : NestedExceptionUtils.getMostSpecificCause(failure);
                boolean told =
                        failure == null || cause instanceof SourceFolderException || DatabaseOutage.isReasonOf(failure);
                log.error(
                        "The import of {} failed ({}): {}",
                        run.folder(),
                        run.counts(),
                        run.failure(),
                        told ? null : cause);
            }
        }
    }

    /** @param run that was interrupted or stopped, and whose source is there no more */
    void cannotGoOn(long run, SourceFolderException why) {
        log.error("Import {} was interrupted and cannot go on: {}", run, why.getMessage());
        runs.cannotGoOn(run, "Interrupted, and cannot go on: " + why.getMessage() + ". What it has stored stays");
        JobExecution execution = jobs.getJobExecution(run);
        if (execution != null) {
            execution.setStatus(BatchStatus.FAILED);
            jobs.update(execution);
        }
    }

    private void finished(ImportRun run) {
        if (!run.origin().dry()) {
            runs.forgetJournals(properties.imports().undoableRuns());
            if (run.origin().source().kind() == ImportSource.Kind.UPLOAD) {
                runs.forgetUpload(Long.parseLong(run.origin().source().place()));
            }
        }
    }

    private static @Nullable Throwable firstFailure(JobExecution execution) {
        return execution.getAllFailureExceptions().stream().findFirst().orElse(null);
    }

    private static @Nullable String reason(JobExecution execution, @Nullable Throwable failure) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return null;
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return "Stopped with the server; the next import completes it";
        }
        if (failure == null) {
            return "The import failed; the log says more";
        }
        // Below what the driver says of a lost connection may lie a bare end of file, which says nothing.
        Throwable told = DatabaseOutage.isReasonOf(failure)
                ? DatabaseOutage.lastWord(failure)
                : NestedExceptionUtils.getMostSpecificCause(failure);
        return told.getMessage() != null ? told.getMessage() : told.toString();
    }
}
