package org.plenum.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The articles that a server imports while its database goes away, and what an archive says of them that was never disturbed. */
abstract class DisturbedImport {

    @TempDir
    static Path articles;

    @TempDir
    private static Path undisturbedHome;

    static Map<String, List<String>> undisturbed;

    /** Of the server that is disturbed. */
    @TempDir
    Path home;

    @BeforeAll
    static void anUndisturbedImport() throws Exception {
        OutageArticles.write(articles);
        undisturbed = OutageArticles.undisturbed(articles, undisturbedHome);
    }
}
