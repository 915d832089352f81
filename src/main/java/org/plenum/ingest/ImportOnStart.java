package org.plenum.ingest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** When the server is up: closes what a killed one has left open, and imports the folder if that has never been completed. */
@Component
class ImportOnStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ImportOnStart.class);

    private final ImportRunner imports;
    private final ImportRuns runs;
    private final IngestProperties properties;
    private final ConfigurableApplicationContext application;

    ImportOnStart(
            ImportRunner imports,
            ImportRuns runs,
            IngestProperties properties,
            ConfigurableApplicationContext application) {
        this.imports = imports;
        this.runs = runs;
        this.properties = properties;
        this.application = application;
    }

    /** A server that is told to stop while it starts takes its database away from under the import: that is no failure. */
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            imports.recover();
            if (properties.importOnStart() && !runs.hasCompleted()) {
                imports.start();
            } else {
                imports.goOnAfterInterruption();
            }
        } catch (RuntimeException e) {
            if (!application.isClosed()) {
                throw e;
            }
            log.info("Stopped before the import could begin; the next start will see to it");
            log.debug("What the stop interrupted", e);
        }
    }
}
