package org.plenum.ingest;

import org.plenum.extraction.ArticleFacts;

/** What reads the facts out of a text; the seam between the import and the extraction. Safe for many threads. */
interface FactReader {

    /** @throws RuntimeException when the text cannot be read; its message says why */
    ArticleFacts read(String text);

    /** Changes whenever the same text may give other facts, so that unchanged files are read again. */
    String version();
}
