package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.EOFException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.TransactionSystemException;

@ExtendWith(OutputCaptureExtension.class)
class RunEndingTests {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final ImportRuns runs = mock(ImportRuns.class);
    private final RunEnding ending =
            new RunEnding(runs, mock(), mock(IngestProperties.class), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void ofALostDatabaseItSaysWhatTheDriverSaysAndNoMore(CapturedOutput output) {
        SQLException lost = new SQLException("An I/O error occurred while sending to the backend.", "08006");
        lost.initCause(new EOFException());

        end(new TransactionSystemException("Could not roll back", lost));

        verify(runs).end(1L, NOW, "An I/O error occurred while sending to the backend.");
        assertThat(output).contains("The import of seeds failed").doesNotContain("\tat ");
    }

    @Test
    void ofAFaultOfItsOwnItShowsWhereItIs(CapturedOutput output) {
        end(new IllegalStateException("outside", new ArithmeticException("/ by zero")));

        verify(runs).end(1L, NOW, "/ by zero");
        assertThat(output).contains("ArithmeticException: / by zero").contains("\tat ");
    }

    @Test
    void ofARunThatSaysNothingItRefersToTheLog(CapturedOutput output) {
        end(null);

        verify(runs).end(eq(1L), any(), eq("The import failed; the log says more"));
        assertThat(output).doesNotContain("\tat ");
    }

    private void end(@Nullable Throwable failure) {
        JobExecution execution = new JobExecution(1L, new JobInstance(1L, ImportJob.NAME), new JobParameters());
        execution.setStatus(BatchStatus.FAILED);
        if (failure != null) {
            execution.addFailureException(failure);
        }
        when(runs.find(1L))
                .thenReturn(Optional.of(new ImportRun(
                        1L,
                        "seeds",
                        "10",
                        ImportRun.Status.FAILED,
                        NOW,
                        NOW,
                        5,
                        new ImportCounts(0, 0, 0, 0, 0),
                        null)));
        ending.end(execution);
    }
}
