package org.plenum.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A run that is asked for.
 *
 * @param dry to tell what would change, and to change nothing
 * @param goesOnWith the run that ended early and whose files that are done need not be done again; null for none
 * @param by name of the account; null when nobody asked
 */
public record ImportRequest(
        ImportSource source,
        boolean dry,
        @Nullable Long goesOnWith,
        @Nullable String by) {

    public static ImportRequest of(ImportSource source, @Nullable String by) {
        return new ImportRequest(source, false, null, by);
    }

    public static ImportRequest dry(ImportSource source, @Nullable String by) {
        return new ImportRequest(source, true, null, by);
    }

    /** Does what a run that ended early has left to do. */
    public static ImportRequest goingOnWith(ImportRun run, @Nullable String by) {
        return new ImportRequest(run.origin().source(), run.origin().dry(), run.id(), by);
    }

    /** Does what the run of this request, which ended early, has left to do. */
    ImportRequest goingOnWith(long run) {
        return new ImportRequest(source, dry, run, by);
    }
}
