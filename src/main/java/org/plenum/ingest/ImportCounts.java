package org.plenum.ingest;

/** How many files of a run came to which outcome. */
public record ImportCounts(int inserted, int updated, int unchanged, int rejected, int missing) {

    /** "5 inserted, 0 updated, 0 unchanged, 0 rejected, 0 missing". */
    @Override
    public String toString() {
        return inserted + " inserted, " + updated + " updated, " + unchanged + " unchanged, " + rejected + " rejected, "
                + missing + " missing";
    }

    public int of(Outcome outcome) {
        return switch (outcome) {
            case INSERTED -> inserted;
            case UPDATED -> updated;
            case UNCHANGED -> unchanged;
            case REJECTED -> rejected;
            case MISSING -> missing;
        };
    }

    /** Files of the folder that have an outcome; those that are missing from it are not counted. */
    public int done() {
        return inserted + updated + unchanged + rejected;
    }

    /** Files that have an outcome, with those that are missing from the folder. */
    int all() {
        return done() + missing;
    }
}
