package org.plenum.launch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Logs why Plenum cannot start in one line, in place of Spring Boot's own reporter, which {@code application.yaml} silences. */
class OneLineFailureReporter implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(OneLineFailureReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        log.error("Plenum cannot start. {}{}", analysis.getDescription(), action == null ? "" : " " + action);
        log.debug("Cause", analysis.getCause());
    }
}
