package org.plenum.ingest;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.DatabaseOutage;
import org.plenum.ingest.ResultWriter.RunKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final int SECONDS_FOR_THE_DATABASE = 900;
    private static final int MOST_OUTAGES = 5;

    private final ImportLock lock;
    private final ImportJob job;
    private final ImportRuns runs;
    private final JobRepository jobs;
    private final JobOperator operator;
    private final FactReader facts;
    private final ImportSources sources;
    private final Undoing undoing;
    private final RunEnding ending;
    private final Clock clock;
    private final Background background;

    private final CountDownLatch stopping = new CountDownLatch(1);

    private volatile @Nullable Running running;

    ImportRunner(
            ImportLock lock,
            ImportJob job,
            ImportRuns runs,
            JobRepository jobs,
            JobOperator operator,
            FactReader facts,
            ImportSources sources,
            Undoing undoing,
            RunEnding ending,
            Background background,
            Clock clock) {
        this.lock = lock;
        this.job = job;
        this.runs = runs;
        this.jobs = jobs;
        this.operator = operator;
        this.facts = facts;
        this.sources = sources;
        this.undoing = undoing;
        this.ending = ending;
        this.background = background;
        this.clock = clock;
    }

    @Override
    public ImportStart start(ImportRequest request) {
        return start(request, 0);
    }

    /** @param outages how often the run has gone on by itself after the database was away */
    private ImportStart start(ImportRequest request, int outages) {
        Optional<ImportLock.Held> acquired = lock.tryAcquire();
        if (acquired.isEmpty()) {
            return new ImportStart.AlreadyRunning(
                    runs.running().stream().findFirst().orElse(null));
        }
        ImportLock.Held held = acquired.get();
        try {
            closeInterrupted();
            TextSource texts = sources.texts(request.source());
            String folder = sources.describe(request.source());
            JobExecution execution = begin(request, folder);
            Running begun = new Running(execution, request, folder, texts, outages, held, new CountDownLatch(1));
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
            runs.interrupt(id, clock.instant());
        }
    }

    private JobExecution begin(ImportRequest request, String folder) {
        JobParameters parameters = new JobParametersBuilder()
                .addString("run", UUID.randomUUID().toString())
                .toJobParameters();
        JobExecution execution = jobs.createJobExecution(
                jobs.createJobInstance(ImportJob.NAME, parameters), parameters, new ExecutionContext());
        runs.begin(execution.getId(), folder, facts.version(), clock.instant(), request);
        return execution;
    }

    private void run(Running run) {
        boolean outage;
        try {
            RunKey key = new RunKey(run.id(), runs.root(run.id()), run.request().dry());
            job.forRun(key, run.texts()).execute(run.execution());
            ending.end(run.execution());
            // Unknown is what a run is whose end could not be written down.
            outage = run.execution().getStatus().isUnsuccessful()
                    && run.execution().getAllFailureExceptions().stream().anyMatch(DatabaseOutage::isReasonOf);
        } catch (JobInterruptedException | RuntimeException e) {
            // The database has gone: whoever looks next finds the run open and closes it.
            log.error(
                    "The import of {} ended with an error: {}",
                    run.folder(),
                    NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            log.debug("How it ended", e);
            outage = DatabaseOutage.isReasonOf(e);
        } finally {
            run.lock().close();
        }
        try {
            if (outage && run.outages() < MOST_OUTAGES) {
                goOnWhenTheDatabaseIsBack(run);
            }
        } finally {
            run.ended().countDown();
        }
    }

    /** Waits for the database, and lets the next run do what is left to do. */
    private void goOnWhenTheDatabaseIsBack(Running run) {
        log.warn("The database is away; the import of {} goes on when it is back", run.folder());
        for (int second = 0; second < SECONDS_FOR_THE_DATABASE; second++) {
            try {
                if (stopping.await(1, TimeUnit.SECONDS)) {
                    return;
                }
                if (goOn(run.id(), run.request().goingOnWith(run.id()), run.outages() + 1)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.debug("The database is still away", e);
            }
        }
        log.error("The database did not come back; the import of {} has to be started again", run.folder());
    }

    /** Goes on with the last run when it was ended by the end of its server. */
    void goOnAfterInterruption() {
        runs.last()
                .filter(run -> !run.origin().dry())
                .filter(run -> run.status() == ImportRun.Status.STOPPED || run.status() == ImportRun.Status.INTERRUPTED)
                .ifPresent(run -> {
                    log.info("Going on with import {}, which the end of the server interrupted", run.id());
                    goOn(run.id(), ImportRequest.goingOnWith(run, run.origin().startedBy()), 0);
                });
    }

    /**
     * Goes on with a run that nobody has asked to go on. One whose source is there no more has failed, and says so.
     *
     * @return whether nothing is left to try
     */
    private boolean goOn(long run, ImportRequest request, int outages) {
        try {
            return start(request, outages) instanceof ImportStart.Started;
        } catch (SourceFolderException e) {
            ending.cannotGoOn(run, e);
            return true;
        }
    }

    @Override
    public Undo undo(long id, String by) {
        Optional<ImportLock.Held> acquired = lock.tryAcquire();
        if (acquired.isEmpty()) {
            return Undo.refused(Undo.Obstacle.RUNNING);
        }
        try (ImportLock.Held held = acquired.get()) {
            closeInterrupted();
            return undoing.undo(id, by);
        }
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
        stopping.countDown();
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

    /** @param folder what is read, for a person */
    private record Running(
            JobExecution execution,
            ImportRequest request,
            String folder,
            TextSource texts,
            int outages,
            ImportLock.Held lock,
            CountDownLatch ended) {

        long id() {
            return execution.getId();
        }
    }
}
