package org.plenum.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file in a run.
 *
 * @param sourceKey name of the file, relative to the folder, with forward slashes
 * @param outcome what became of it
 * @param message why, for a person; never null for {@link Outcome#REJECTED}
 * @param articleId the article of the file; null when it has none
 */
public record ImportItem(
        String sourceKey,
        Outcome outcome,
        @Nullable String message,
        @Nullable Long articleId) {}
