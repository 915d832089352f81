package org.plenum.ingest;

/**
 * Where the texts of a run come from.
 *
 * @param place of {@link Kind#FOLDER} the name of the folder that the configuration allows, and a path below it: {@code news/2023}; of
 *     {@link Kind#UPLOAD} the upload's number; else empty
 */
public record ImportSource(Kind kind, String place) {

    public enum Kind {
        /** The folder of {@code plenum.seeds}. */
        SEEDS,
        /** A folder of {@code plenum.import.folders}. */
        FOLDER,
        /** What somebody has uploaded. */
        UPLOAD,
        /** The texts that the archive holds, to be read anew by another version of the extraction. */
        ARCHIVE
    }

    public static ImportSource seeds() {
        return new ImportSource(Kind.SEEDS, "");
    }

    public static ImportSource archive() {
        return new ImportSource(Kind.ARCHIVE, "");
    }

    public static ImportSource folder(String place) {
        return new ImportSource(Kind.FOLDER, place);
    }

    public static ImportSource upload(long id) {
        return new ImportSource(Kind.UPLOAD, Long.toString(id));
    }
}
