package org.plenum.ingest;

import org.jspecify.annotations.Nullable;

/** Named texts for one run: of a folder, of an upload, of the archive itself. Read by many threads at once. */
interface TextSource {

    /**
     * The keys of the articles, sorted; to be closed.
     *
     * @throws SourceFolderException when there is nothing to list; the message says why
     */
    SortedNames list();

    Found find(String key) throws RejectedFileException;

    /** With what the keys of all articles of the source begin, so that what has gone can be told; null when that is not to be told. */
    @Nullable
    String keysBeginWith();

    /** A text, not decoded until it is asked for: most are known by their hash. */
    record Found(String hash, Text text) {}

    @FunctionalInterface
    interface Text {
        String read() throws RejectedFileException;
    }
}
