package org.plenum.ingest;

/** The folder itself cannot be imported. The message says so to a person. */
public class SourceFolderException extends RuntimeException {

    SourceFolderException(String message) {
        super(message);
    }
}
