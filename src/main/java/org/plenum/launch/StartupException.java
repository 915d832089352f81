package org.plenum.launch;

/** Plenum cannot start, for a reason that a person can act on: the message is one sentence for the log, without a stack trace. */
final class StartupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartupException(String message) {
        super(message);
    }

    StartupException(String message, Throwable cause) {
        super(message, cause);
    }
}
