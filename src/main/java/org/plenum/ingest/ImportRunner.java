package org.plenum.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** Runs one import at a time on a thread of its own. */
@Service
class ImportRunner implements ImportService, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);

    /** How long the server waits at its end for the chunk in hand. */
    private static final long SECONDS_TO_STOP = 20;

    private final ImportLock lock;
    private final ImportJob job;
    private final ImportRuns runs;
    private final JobRepository jobs;
    private final JobOperator operator;
    private final FactReader facts;
    private final IngestProperties properties;
    private final Clock clock;
    private final Background background;

    private volatile @Nullable Running running;

    ImportRunner(
            ImportLock lock,
            ImportJob job,
            ImportRuns runs,
            JobRepository jobs,
            JobOperator operator,
            FactReader facts,
            IngestProperties properties,
            Background background,
            Clock clock) {
        this.lock = lock;
        this.job = job;
        this.runs = runs;
        this.jobs = jobs;
        this.operator = operator;
        this.facts = facts;
        this.properties = properties;
        this.background = background;
        this.clock = clock;
    }

    @Override
    public ImportStart start() {
        Optional<ImportLock.Held> acquired = lock.tryAcquire();
        if (acquired.isEmpty()) {
            return new ImportStart.AlreadyRunning(
                    runs.running().stream().findFirst().orElse(null));
        }
        ImportLock.Held held = acquired.get();
        try {
            closeInterrupted();
            Running begun = new Running(begin(properties.seeds()), properties.seeds(), held, new CountDownLatch(1));
            running = begun;
            background.execute(() -> run(begun));
            return new ImportStart.Started(begun.id());
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /** Closes runs whose process has died. Does nothing while an import runs. */
    void recover() {
        lock.tryAcquire().ifPresent(held -> {
            try (held) {
                closeInterrupted();
            }
        });
    }

    /** To be called with the lock held: then no run is alive, whatever the tables say. */
    private void closeInterrupted() {
        jobs.findRunningJobExecutions(ImportJob.NAME).forEach(operator::recover);
        for (long id : runs.running()) {
            log.warn("Import {} had been interrupted; the next one completes it", id);
            runs.end(id, clock.instant(), "Interrupted: the server ended before the import did");
        }
    }

    private JobExecution begin(Path folder) {
        JobParameters parameters = new JobParametersBuilder()
                .addString("run", UUID.randomUUID().toString())
                .addString("folder", folder.toString(), false)
                .toJobParameters();
        JobExecution execution = jobs.createJobExecution(
                jobs.createJobInstance(ImportJob.NAME, parameters), parameters, new ExecutionContext());
        runs.begin(execution.getId(), folder.toString(), facts.version(), clock.instant());
        return execution;
    }

    private void run(Running run) {
        try {
            job.forRun(run.id(), run.folder()).execute(run.execution());
            end(run.execution());
        } catch (JobInterruptedException | RuntimeException e) {
            // The database has gone: the next start finds the run open and closes it.
            log.error("The import of {} ended with an error", run.folder(), e);
        } finally {
            run.lock().close();
            run.ended().countDown();
        }
    }

    private void end(JobExecution execution) {
        Throwable cause = causeOf(execution);
        runs.end(execution.getId(), clock.instant(), failureOf(execution, cause));
        ImportRun run = runs.find(execution.getId()).orElseThrow();
        switch (run.status()) {
            case COMPLETED -> log.info("Imported {}: {}", run.folder(), run.counts());
            case STOPPED -> log.warn("The import of {} was stopped ({})", run.folder(), run.counts());
            default -> {
                // Of a folder that is not there, the sentence says all.
                Throwable trace = cause instanceof SourceFolderException ? null : cause;
                log.error("The import of {} failed ({}): {}", run.folder(), run.counts(), run.failure(), trace);
            }
        }
    }

    private static @Nullable Throwable causeOf(JobExecution execution) {
        return execution.getAllFailureExceptions().stream()
                .map(NestedExceptionUtils::getMostSpecificCause)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String failureOf(JobExecution execution, @Nullable Throwable cause) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return null;
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return "Stopped with the server; the next import completes it";
        }
        if (cause == null) {
            return "The import failed; the log says more";
        }
        return cause.getMessage() != null ? cause.getMessage() : cause.toString();
    }

    @Override
    public Optional<ImportRun> run(long id) {
        return runs.find(id);
    }

    @Override
    public Optional<ImportRun> lastRun() {
        return runs.last();
    }

    @Override
    public Page<ImportRun> runs(Pageable page) {
        return runs.page(page);
    }

    @Override
    public Page<ImportItem> items(long runId, @Nullable Outcome outcome, Pageable page) {
        return runs.items(runId, outcome, page);
    }

    /** Lets the chunk in hand be finished, and no further one be begun. */
    void stop() {
        Running last = running;
        if (last != null) {
            last.execution().getStepExecutions().forEach(StepExecution::setTerminateOnly);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stop();
        Running last = running;
        if (last != null && !last.ended().await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            log.warn("The import did not stop in time; the next one completes it");
        }
    }

    /** Where imports run: on a thread of their own, but for tests. */
    @FunctionalInterface
    interface Background {
        void execute(Runnable task);
    }

    private record Running(JobExecution execution, Path folder, ImportLock.Held lock, CountDownLatch ended) {

        long id() {
            return execution.getId();
        }
    }
}
