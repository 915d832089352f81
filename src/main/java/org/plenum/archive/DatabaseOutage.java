package org.plenum.archive;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures of a database that is away, or going away, from those of whoever asked it. */
public final class DatabaseOutage {

    /** SQL states of connection lost, resources gone, server shutting down, and errors of its system. */
    private static final Set<String> SERVER_TROUBLE = Set.of("08", "53", "57", "58");

    /** Of the class of a server that shuts down, and yet only a question that took too long, or that somebody called off. */
    private static final String CALLED_OFF = "57014";

    /** What the pool says of a connection that it has given up since it was lost; there is no SQL state. */
    private static final String GIVEN_UP = "Connection is closed";

    private DatabaseOutage() {}

    /** Whether the failure, or anything that caused it, is the database's being away. */
    public static boolean isReasonOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && isServerTrouble(sql)) {
                return true;
            }
        }
        return false;
    }

    /** The innermost failure that the database's driver or its pool tells of; the failure itself if neither tells of one. */
    public static Throwable lastWord(Throwable failure) {
        Throwable last = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                last = cause;
            }
        }
        return last;
    }

    /** Whether the server itself, or the way to it, is what failed: more than that a pool had no connection to give. */
    static boolean isTroubleOfServer(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && isServerTrouble(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isServerTrouble(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                ? GIVEN_UP.equals(failure.getMessage())
                : state.length() >= 2 && !state.equals(CALLED_OFF) && SERVER_TROUBLE.contains(state.substring(0, 2));
    }
}
