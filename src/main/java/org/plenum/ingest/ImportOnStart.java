package org.plenum.ingest;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** When the server is up: closes what a killed one has left open, and imports the folder if that has never been completed. */
@Component
class ImportOnStart implements ApplicationRunner {

    private final ImportRunner imports;
    private final ImportRuns runs;
    private final IngestProperties properties;

    ImportOnStart(ImportRunner imports, ImportRuns runs, IngestProperties properties) {
        this.imports = imports;
        this.runs = runs;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        imports.recover();
        if (properties.importOnStart() && !runs.hasCompleted()) {
            imports.start();
        }
    }
}
