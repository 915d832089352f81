package org.plenum.launch;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Tells in a sentence why Plenum cannot start, and what to do about it, where a person can do something about it. */
class StartupFailureAnalyzer implements FailureAnalyzer, Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE; // before Spring Boot's, which says the same at greater length
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String reason = reason(cause);
            if (reason != null) {
                return new FailureAnalysis(reason, null, cause);
            }
        }
        return null;
    }

    private static @Nullable String reason(Throwable cause) {
        if (cause instanceof StartupException) {
            return cause.getMessage();
        }
        if (cause instanceof PortInUseException inUse) {
            return "Port " + inUse.getPort()
                    + " is in use: stop the program that listens there, or set SERVER_PORT to another port.";
        }
        if (cause instanceof PSQLException refused && isRefusal(refused)) {
            return "The database of SPRING_DATASOURCE_URL cannot be used: " + refused.getMessage();
        }
        return null;
    }

    /** No connection (08), wrong user or password (28), no such database (3D). */
    private static boolean isRefusal(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"));
    }
}
