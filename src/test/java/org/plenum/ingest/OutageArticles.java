package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenum.testing.TestDatabase;

/** What is imported while the database goes away, and what becomes of it when nothing does. */
final class OutageArticles {

    static final int COUNT = 6 * ImportJob.CHUNK;

    /** The administrator's. */
    static final String PASSWORD = "outage-test";

    private OutageArticles() {}

    static void write(Path folder) throws IOException {
        for (int i = 0; i < COUNT; i++) {
            Files.writeString(folder.resolve("%03d.txt".formatted(i)), article(i));
        }
    }

    private static String article(int i) {
        return """
                title: %03d
                published: 2023-03-%02d
                division: %s
                outlet: Paper %d
                body: Municipal Party Committee | party-committee | PARTY_COMMITTEE | PREFECTURE | 430600
                meeting: plenary meeting | PLENARY | Municipal Party Committee | 2023-03-%02d
                person: Xie Qun%c | secretary | Municipal Party Committee | PRESIDED
                activity: VISIT | Xie Qun%c | 2023-03-%02d
                """.formatted(
                        i,
                        1 + i % 28,
                        i % 2 == 0 ? "430600" : "441224",
                        i % 7,
                        1 + i % 10,
                        'a' + i % 20,
                        'a' + i % 20,
                        1 + i % 28);
    }

    /** The content of an archive into which they were imported in peace. */
    static Map<String, List<String>> undisturbed(Path articles, Path home) throws Exception {
        TestDatabase database = TestDatabase.create();
        try (ServerProcess server = serve(
                        articles,
                        home,
                        "",
                        ServerProcess.database(database.url(), database.user(), database.password()));
                Connection connection = database.connect()) {
            server.readUntil("Imported ");
            Map<String, List<String>> content = ContentDump.of(connection);
            assertThat(content.get("article")).hasSize(COUNT);
            return content;
        }
    }

    /**
     * Starts a server that imports them.
     *
     * @param blockAt see {@link KilledServer}; empty for nowhere
     * @param database where to keep them; empty for a server of its own
     */
    static ServerProcess serve(Path articles, Path home, String blockAt, List<String> database) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx256m",
                "-Dblock-at=" + blockAt,
                "--plenum.home=" + home,
                "--plenum.seeds=" + articles,
                "--plenum.admin.password=" + PASSWORD));
        options.addAll(database);
        return ServerProcess.start(options);
    }
}
