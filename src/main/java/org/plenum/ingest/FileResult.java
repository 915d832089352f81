package org.plenum.ingest;

import org.jspecify.annotations.Nullable;
import org.plenum.extraction.ArticleFacts;

/** What the processing of a file came to, before anything is stored. */
sealed interface FileResult {

    String key();

    /** The article that an earlier run made of the file; null when there is none. */
    @Nullable
    KnownArticle known();

    /** Same bytes, same extraction. */
    record Unchanged(String key, KnownArticle known) implements FileResult {}

    record Rejected(String key, @Nullable KnownArticle known, String reason) implements FileResult {}

    record Read(String key, @Nullable KnownArticle known, SourceText source, ArticleFacts facts)
            implements FileResult {}

    /**
     * What is known of an article from an earlier run.
     *
     * @param hash of the bytes then
     * @param extractorVersion of the extraction then
     */
    record KnownArticle(long id, String hash, String extractorVersion) {}

    /** A file of the folder, with what is known of it. */
    record SourceFile(String key, @Nullable KnownArticle known) {}
}
