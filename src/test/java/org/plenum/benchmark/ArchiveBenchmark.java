package org.plenum.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenum.benchmark.synthetic.Synthesise;
import org.plenum.benchmark.synthetic.SyntheticArchive;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.testing.OpenSearchNode;

/**
 * Measures a synthetic archive of any size: makes its files, lets the package import them into a home of its own, then asks for whole pages
 * over HTTP, one client, beside bare Lucene over the same texts. {@code ArchiveBenchmark ARTICLES FOLDER [ADDRESS]}; with the
 * address of a server that has the archive already, it only asks. With {@code -Dcopies}, it does so with a copy of that archive in which each article
 * is so many times; with {@code -Dfurther}, it imports so many further articles in the end. With the Maven profile "opensearch" too, one node of
 * OpenSearch is asked the same beside bare Lucene.
 */
public final class ArchiveBenchmark {

    static final int SEED = 1;

    private static final String MEMORY = "-Xmx512m";

    /** How many of each article; 0 for the archive as it was imported. */
    private static final int COPIES = Integer.getInteger("copies", 0);

    /** Imported in the end, into a copy only. */
    private static final int FURTHER = Integer.getInteger("further", 0);

    /** The number of the first of them, where the copy has had some before; 0 for the first that the archive has not. */
    private static final long FURTHER_FROM = Long.getLong("furtherFrom", 0);

    private final long articles;
    private final long all;
    private final Path folder;
    private final SyntheticArchive archive;
    private final Questions questions;
    private final List<String> report = new ArrayList<>();

    private ArchiveBenchmark(long articles, Path folder) {
        this.articles = articles;
        this.all = articles * Math.max(1, COPIES);
        this.folder = folder;
        archive = new SyntheticArchive(SEED, Synthesise.LENGTH, Gazetteer.standard());
        questions = Questions.of(archive);
    }

    public static void main(String[] arguments) throws Exception {
        ArchiveBenchmark benchmark = new ArchiveBenchmark(Long.parseLong(arguments[0]), Path.of(arguments[1]));
        if (arguments.length > 2) {
            benchmark.measure(arguments[2], new ServedDatabase(benchmark.home()));
        } else {
            benchmark.importAndMeasure();
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "archive-benchmark.md"), benchmark.report);
    }

    /** Of the archive that is measured. */
    private Path home() {
        return COPIES == 0 ? imported() : folder.resolve("home-" + articles + "x" + COPIES);
    }

    private Path imported() {
        return folder.resolve("home-" + articles);
    }

    private Path files() {
        return folder.resolve("articles");
    }

    private void importAndMeasure() throws Exception {
        Synthesise.write(articles, SEED, files(), Synthesise.LENGTH);
        Synthesise.claim(imported(), "seed " + SEED + ", " + articles + " articles\n");
        if (!Files.exists(imported().resolve("postgres"))) {
            try (Served served = Served.start(imported(), files(), MEMORY)) {
                watchImport(served, new ServedDatabase(imported()));
            }
        }
        if (COPIES > 0) {
            new LargerHome(imported(), home(), files(), this::say).make(articles, COPIES);
        }
        FurtherArticles further = new FurtherArticles(FURTHER_FROM == 0 ? articles : FURTHER_FROM, FURTHER, folder);
        // Its first pages may be refused as long as the index of a million is not open.
        try (Served served = Served.ready(home(), files(), further.options(MEMORY))) {
            ServedDatabase database = new ServedDatabase(home());
            measure(served.address(), database);
            say("Peak memory of the server when all is asked: %,d MB".formatted(served.peakMemory()));
            if (COPIES > 0 && FURTHER > 0) {
                further.measure(served, database, pages(served.address()), this::say);
            }
        }
    }

    private void watchImport(Served served, ServedDatabase database) throws Exception {
        double clock = System.nanoTime() / 1e9;
        double processor = served.processor() + database.processor();
        new ImportWatch(served, database, this::say).watch();
        double stored = System.nanoTime() / 1e9 - clock;
        String line = served.readUntil("Imported ");
        pages(served.address()).awaitIndex(articles);
        Cost imported =
                new Cost(System.nanoTime() / 1e9 - clock, served.processor() + database.processor() - processor);
        say("Imported %,d articles: %.0f a second; peak memory of the server %,d MB (%s)"
                .formatted(articles, articles / stored, served.peakMemory(), line));
        new ImportLimit(archive, articles, folder, this::say).measure(imported, database);
    }

    private void measure(String address, ServedDatabase database) throws Exception {
        Path lucene = folder.resolve("lucene-" + all);
        if (!Files.exists(lucene)) {
            say("Bare Lucene indexes %,.0f articles a second, one thread"
                    .formatted(all
                            / BareLucene.index(archive, articles, Math.max(1, COPIES), lucene)
                                    .clock()));
        }
        Pages pages = pages(address);
        pages.awaitIndex(all);
        try (BareLucene bare = BareLucene.open(lucene)) {
            if (OpenSearchNode.wanted()) {
                Path data = folder.resolve("opensearch-" + all);
                try (Engine other = BareOpenSearch.open(archive, articles, Math.max(1, COPIES), data)) {
                    pages.measure(all, List.of(bare, other), database);
                }
            } else {
                pages.measure(all, List.of(bare), database);
            }
        }
    }

    private Pages pages(String address) {
        return new Pages(address, questions, this::say);
    }

    private void say(String line) {
        report.add(line);
        System.out.println(line);
    }
}
