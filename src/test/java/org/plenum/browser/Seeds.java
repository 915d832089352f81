package org.plenum.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.plenum.ingest.ImportRun;
import org.plenum.ingest.ImportRun.Status;
import org.plenum.ingest.ImportService;
import org.plenum.ingest.ImportStart;

/** The real seeds in the archive of a test. */
final class Seeds {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Seeds() {}

    /** Imports them and waits for the end. */
    static ImportRun load(ImportService imports) {
        // A run that has just ended may not have left the way yet.
        ImportStart start = await().atMost(PATIENCE).until(imports::start, ImportStart.Started.class::isInstance);
        long id = ((ImportStart.Started) start).runId();
        await().atMost(PATIENCE).until(() -> !imports.run(id).orElseThrow().isRunning());
        ImportRun run = imports.run(id).orElseThrow();
        assertThat(run.status()).as("%s", run.failure()).isEqualTo(Status.COMPLETED);
        return run;
    }
}
