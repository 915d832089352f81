package org.plenum.ingest;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the job of a run: list the folder, read its files chunk by chunk, tidy up. A run is never restarted; another one does what is
 * left to do, since what is stored already is unchanged to it.
 */
@Component
class ImportJob {

    static final String NAME = "import";

    /** Files a transaction: so many that what a transaction costs by itself does not count, and few enough to be held in memory thrice. */
    static final int CHUNK = 100;

    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;
    private final JdbcClient jdbc;
    private final ImportRuns runs;
    private final ArticleWriter articles;
    private final Tidying tidying;
    private final FactReader facts;
    private final IngestProperties properties;

    ImportJob(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            ImportRuns runs,
            ArticleWriter articles,
            Tidying tidying,
            FactReader facts,
            IngestProperties properties) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.runs = runs;
        this.articles = articles;
        this.tidying = tidying;
        this.facts = facts;
        this.properties = properties;
    }

    Job forRun(long runId, Path folder) {
        Listing listing = new Listing();
        return new JobBuilder(NAME, jobs)
                .preventRestart()
                .listener(listing)
                .start(list(runId, folder, listing))
                .next(read(runId, listing))
                .next(tidy(runId, listing))
                .build();
    }

    /** What the first step hands to the others. */
    private static final class Listing implements JobExecutionListener {
        private @Nullable SourceFolder folder;
        private SortedNames keys = new SortedNames();

        void read(Path path) {
            folder = SourceFolder.open(path);
            keys = folder.list();
        }

        /** In order; once. */
        Iterator<String> keys() {
            return keys.iterator();
        }

        SourceFolder folder() {
            return Objects.requireNonNull(folder, "not listed yet");
        }

        int size() {
            return keys.size();
        }

        @Override
        public void afterJob(JobExecution execution) {
            keys.close();
        }
    }

    private Step list(long runId, Path folder, Listing listing) {
        return new StepBuilder("list", jobs)
                .tasklet(
                        (contribution, context) -> {
                            listing.read(folder);
                            runs.listed(runId, listing.size());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private Step read(long runId, Listing listing) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        WriteFailures failures = new WriteFailures(runId, runs, own);
        return new StepBuilder("read", jobs)
                .<FileResult, FileResult>chunk(CHUNK)
                .reader(new ReadAhead(
                        new SourceFileItems(jdbc, listing::keys, CHUNK),
                        new SourceFileProcessor(listing::folder, new SourceFileReader(properties.maxFileSize()), facts),
                        2 * CHUNK))
                .writer(new ResultWriter(runId, facts.version(), articles, runs))
                .transactionManager(transactions)
                .faultTolerant()
                .skipPolicy(failures)
                .skipListener(failures)
                .build();
    }

    private Step tidy(long runId, Listing listing) {
        return new StepBuilder("tidy", jobs)
                .tasklet(
                        (contribution, context) -> {
                            int done = runs.find(runId).orElseThrow().counts().done();
                            if (done != listing.size()) {
                                throw new IllegalStateException("%d of %d files have no outcome"
                                        .formatted(listing.size() - done, listing.size()));
                            }
                            runs.recordMissing(runId);
                            tidying.removeOrphans();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
