package org.plenum.benchmark;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.plenum.benchmark.synthetic.Synthesise;

/** A copy of the home of an imported archive, in which each article is several times, and of which the server has made its index itself. */
final class LargerHome {

    /** Neither copied with the rest: the index is made anew, and what runs there is somebody else's. */
    private static final Set<String> LEFT = Set.of("index", "plenum.lock", ".synthetic");

    /** Says that the rows are there. */
    private static final String COPIED = ".copied";

    private final Path imported;
    private final Path home;
    private final Path files;
    private final Consumer<String> say;

    /**
     * @param imported whose server is not running
     * @param files of the articles
     */
    LargerHome(Path imported, Path home, Path files, Consumer<String> say) {
        this.imported = imported;
        this.home = home;
        this.files = files;
        this.say = say;
    }

    /** Does what is not done yet. */
    void make(long articles, int copies) throws Exception {
        Synthesise.claim(
                home, "seed " + ArchiveBenchmark.SEED + ", " + articles + " articles, each " + copies + " times\n");
        if (!Files.exists(home.resolve("postgres"))) {
            copy();
        }
        if (!Files.exists(home.resolve("index"))) {
            if (!Files.exists(home.resolve(COPIED))) {
                copyRows(articles, copies);
                Files.createFile(home.resolve(COPIED));
            }
            index();
        }
    }

    private void copy() throws IOException {
        if (Files.exists(imported.resolve("postgres").resolve("data").resolve("postmaster.pid"))) {
            throw new IllegalStateException("a server runs in " + imported + ": it has to be stopped first");
        }
        // Under another name until all of it is there.
        Path partly = home.resolve("partly");
        Files.walkFileTree(imported, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                if (from.equals(imported.resolve("index"))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Path to = partly.resolve(imported.relativize(from).toString());
                if (!Files.exists(to)) {
                    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                if (!LEFT.contains(from.getFileName().toString())) {
                    Files.copy(
                            from,
                            partly.resolve(imported.relativize(from).toString()),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            StandardCopyOption.REPLACE_EXISTING);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Files.move(partly.resolve("postgres"), home.resolve("postgres"));
        Files.delete(partly);
    }

    private void copyRows(long articles, int copies) throws Exception {
        try (Served served = Served.ready(home, files, "-Xmx256m", "-Dplenum.index.enabled=false")) {
            ServedDatabase database = new ServedDatabase(home);
            database.careless(true);
            try (Connection connection = database.connect()) {
                if (database.articles() == articles && copies > 1) {
                    new RowCopies(connection, copies, say).make();
                }
            } finally {
                database.careless(false);
            }
        }
    }

    private void index() throws Exception {
        try (Served served = Served.ready(home, files, "-Xmx512m")) {
            ServedDatabase database = new ServedDatabase(home);
            double server = served.processor();
            double postgres = database.processor();
            double clock = System.nanoTime() / 1e9;
            String line = served.readUntil("Made the search index");
            long articles = database.articles();
            double took = System.nanoTime() / 1e9 - clock;
            say.accept(String.format(
                    Locale.ROOT,
                    "The index of %,d articles and all that they name was made in %.0f s: %.0f articles a second, processor ms an article %.2f in the server and %.2f in PostgreSQL; at most %,d MB (%s)",
                    articles,
                    took,
                    articles / took,
                    1e3 * (served.processor() - server) / articles,
                    1e3 * (database.processor() - postgres) / articles,
                    served.peakMemory(),
                    line));
        }
    }
}
