package org.plenum.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file in a run.
 *
 * @param sourceKey name of the file, relative to the folder, with forward slashes
 * @param outcome what became of it
 * @param message why, for a person; never null for {@link Outcome#REJECTED}
 * @param articleId the article of the file; null when it has none
 * @param changes which facts change, a line each: {@code -POST<tab>...} for what was, {@code +POST<tab>...} for what is; null when none
 *     do, or nothing was compared
 */
public record ImportItem(
        String sourceKey,
        Outcome outcome,
        @Nullable String message,
        @Nullable Long articleId,
        @Nullable String changes) {

    public ImportItem(String sourceKey, Outcome outcome, @Nullable String message, @Nullable Long articleId) {
        this(sourceKey, outcome, message, articleId, null);
    }
}
