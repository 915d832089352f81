package org.plenum.ingest;

import java.util.Iterator;
import org.plenum.ingest.ResultWriter.RunKey;
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
 * Makes the job of a run: list the texts, read them chunk by chunk, tidy up. A run is never restarted; another one goes
 * on with it and does what is left to do.
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
    private final StoredFacts sheets;

    ImportJob(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            ImportRuns runs,
            ArticleWriter articles,
            Tidying tidying,
            FactReader facts,
            StoredFacts sheets) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.runs = runs;
        this.articles = articles;
        this.tidying = tidying;
        this.facts = facts;
        this.sheets = sheets;
    }

    Job forRun(RunKey run, TextSource texts) {
        Listing listing = new Listing(texts);
        return new JobBuilder(NAME, jobs)
                .preventRestart()
                .listener(listing)
                .start(list(run, listing))
                .next(read(run, listing))
                .next(tidy(run, listing))
                .build();
    }

    /** What the first step hands to the others. */
    private static final class Listing implements JobExecutionListener {
        private final TextSource texts;
        private SortedNames keys = new SortedNames();

        Listing(TextSource texts) {
            this.texts = texts;
        }

        void read() {
            keys = texts.list();
        }

        /** In order; once. */
        Iterator<String> keys() {
            return keys.iterator();
        }

        int size() {
            return keys.size();
        }

        @Override
        public void afterJob(JobExecution execution) {
            keys.close();
        }
    }

    private Step list(RunKey run, Listing listing) {
        return new StepBuilder("list", jobs)
                .tasklet(
                        (contribution, context) -> {
                            listing.read();
                            runs.listed(run.id(), listing.size());
                            runs.takeOver(run.id());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private Step read(RunKey run, Listing listing) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        WriteFailures failures = new WriteFailures(run.id(), runs, own);
        return new StepBuilder("read", jobs)
                .<FileResult, FileResult>chunk(CHUNK)
                .reader(new ReadAhead(
                        new SourceFileItems(jdbc, run, listing::keys, CHUNK),
                        new SourceFileProcessor(listing.texts, facts),
                        2 * CHUNK))
                .writer(new ResultWriter(run, facts.version(), articles, runs, sheets, own))
                .transactionManager(transactions)
                .faultTolerant()
                .skipPolicy(failures)
                .skipListener(failures)
                .build();
    }

    private Step tidy(RunKey run, Listing listing) {
        return new StepBuilder("tidy", jobs)
                .tasklet(
                        (contribution, context) -> {
                            int done =
                                    runs.find(run.id()).orElseThrow().counts().done();
                            if (done < listing.size()) {
                                throw new IllegalStateException("%d of %d files have no outcome"
                                        .formatted(listing.size() - done, listing.size()));
                            }
                            String prefix = listing.texts.keysBeginWith();
                            if (prefix != null) {
                                runs.recordMissing(run.id(), prefix);
                            }
                            if (!run.dry()) {
                                runs.stampRows(run.root());
                                tidying.removeOrphans();
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
