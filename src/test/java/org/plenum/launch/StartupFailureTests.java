package org.plenum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class StartupFailureTests {

    private final StartupFailureAnalyzer analyzer = new StartupFailureAnalyzer();

    @Test
    void tellsTheReasonHoweverDeepItLies() {
        assertThat(reason(new IllegalStateException("bean", new StartupException("The folder is gone."))))
                .isEqualTo("The folder is gone.");
    }

    @Test
    void tellsThePortThatIsInUseAndHowToNameAnother() {
        assertThat(reason(new PortInUseException(8080))).contains("Port 8080 is in use", "SERVER_PORT");
    }

    @Test
    void tellsThatTheConfiguredDatabaseDoesNotAnswer() {
        assertThat(reason(new PSQLException("Connection refused.", PSQLState.CONNECTION_UNABLE_TO_CONNECT)))
                .contains("SPRING_DATASOURCE_URL", "Connection refused.");
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(analyzer.analyze(new IllegalStateException("a defect"))).isNull();
        assertThat(analyzer.analyze(new PSQLException("syntax", PSQLState.SYNTAX_ERROR)))
                .isNull();
    }

    private String reason(Throwable failure) {
        FailureAnalysis analysis = analyzer.analyze(failure);
        assertThat(analysis).isNotNull();
        return analysis.getDescription();
    }
}
