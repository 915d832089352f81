package org.plenum.ingest;

/** A file that cannot become an article. The message is a reason for a person, to stand behind the file's name. */
class RejectedFileException extends Exception {

    private final String reason;

    RejectedFileException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
