package org.plenum.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenum.benchmark.synthetic.Synthesise;
import org.plenum.benchmark.synthetic.SyntheticArchive;
import org.plenum.gazetteer.Gazetteer;

/**
 * Measures a synthetic archive of any size: makes its files, lets the package import them into a home of its own, then asks for whole pages
 * over HTTP, one client, beside bare Lucene over the same texts. {@code ArchiveBenchmark ARTICLES FOLDER [ADDRESS]}; with the
 * address of a server that has the archive already, it only asks.
 */
public final class ArchiveBenchmark {

    private static final int SEED = 1;
    private static final int PAGE = 20;
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/articles/\\d+)\"");
    private static final Pattern PERSON = Pattern.compile("href=\"(/people/\\d+)\"");

    private final long articles;
    private final Path folder;
    private final SyntheticArchive archive;
    private final Questions questions;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> report = new ArrayList<>();
    private String address = "";

    private ArchiveBenchmark(long articles, Path folder) {
        this.articles = articles;
        this.folder = folder;
        archive = new SyntheticArchive(SEED, Synthesise.LENGTH, Gazetteer.standard());
        questions = Questions.of(archive);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        ArchiveBenchmark benchmark = new ArchiveBenchmark(Long.parseLong(arguments[0]), folder);
        if (arguments.length > 2) {
            benchmark.address = arguments[2];
            benchmark.measure();
        } else {
            benchmark.importAndMeasure();
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "archive-benchmark.md"), benchmark.report);
    }

    private void importAndMeasure() throws Exception {
        Synthesise.write(articles, SEED, folder.resolve("articles"), Synthesise.LENGTH);
        Path home = folder.resolve("home-" + articles);
        Synthesise.claim(home, "seed " + SEED + ", " + articles + " articles\n");
        boolean imported = Files.exists(home.resolve("postgres"));
        try (Served served = Served.start(home, folder.resolve("articles"), "-Xmx512m")) {
            address = served.address();
            if (!imported) {
                watchImport(served, new ServedDatabase(home));
            }
            measure();
            say("Peak memory of the server when all is done: %,d MB".formatted(served.peakMemory()));
        }
    }

    private void watchImport(Served served, ServedDatabase database) throws Exception {
        double clock = System.nanoTime() / 1e9;
        double processor = served.processor() + database.processor();
        new ImportWatch(served, database, this::say).watch();
        double stored = System.nanoTime() / 1e9 - clock;
        String line = served.readUntil("Imported ");
        awaitIndex();
        Cost imported =
                new Cost(System.nanoTime() / 1e9 - clock, served.processor() + database.processor() - processor);
        say("Imported %,d articles: %.0f a second; peak memory of the server %,d MB (%s)"
                .formatted(articles, articles / stored, served.peakMemory(), line));
        new ImportLimit(archive, articles, folder, this::say).measure(imported, database);
    }

    private void measure() throws Exception {
        Path lucene = folder.resolve("lucene-" + articles);
        if (!Files.exists(lucene)) {
            say("Bare Lucene indexes %,.0f articles a second, one thread"
                    .formatted(articles
                            / BareLucene.index(archive, articles, lucene).clock()));
        }
        awaitIndex();
        say("| what, %,d articles | median ms | p99 ms | bare Lucene: median | p99 | times |".formatted(articles));
        say("| --- | --- | --- | --- | --- | --- |");
        try (BareLucene bare = BareLucene.open(lucene)) {
            line(
                    "two words, ranked, snippets, facets",
                    pages(questions.twoWords(), words -> "/articles?q=" + encoded(words)),
                    Times.of(questions.twoWords(), bare::twoWords));
            line(
                    "a name",
                    pages(questions.names(), name -> "/articles?q=" + encoded(name)),
                    Times.of(questions.names(), bare::name));
            line(
                    "newest of a division and a year, facets",
                    pages(questions.divisionYears(), ArchiveBenchmark::divisionYear),
                    Times.of(questions.divisionYears(), bare::newest));
        }
        measureOthers();
    }

    private void measureOthers() throws Exception {
        List<Integer> often = IntStream.range(0, Questions.COUNT).boxed().toList();
        line("first page of the site", pages(often, i -> "/"));
        List<String> some = found(questions.twoWords(), words -> "/articles?q=" + encoded(words), ARTICLE);
        line("an article", pages(some, path -> path));
        List<String> people = found(questions.names(), name -> "/people?q=" + encoded(name), PERSON);
        line("a person", pages(people, path -> path));
        String busiest = archive.official(0, 0, 0);
        List<String> secretary = found(List.of(busiest), name -> "/people?q=" + encoded(name), PERSON);
        line("the person of most meetings", pages(often.subList(0, Math.min(30, often.size())), i -> secretary.get(0)));
        line("people of a name", pages(questions.names(), name -> "/people?q=" + encoded(name)));
        line(
                "suggestions for the first letters of a name",
                pages(
                        questions.names(),
                        name -> "/people/suggest?q=" + encoded(name.substring(0, Math.min(5, name.length())))));
        long last = Math.min(5_000, articles / PAGE);
        line("page 1 of all articles", pages(often.subList(0, Math.min(50, often.size())), i -> "/articles"));
        line(
                "page " + last + " of all articles",
                pages(often.subList(0, Math.min(50, often.size())), i -> "/articles?page=" + (last - i)));
    }

    private static String divisionYear(Questions.DivisionYear asked) {
        return "/articles?region=" + asked.code() + "&from=" + asked.year() + "-01-01&to=" + asked.year() + "-12-31";
    }

    /** Until the index has all that was imported: the last page of the list is there then, and counts come from the index. */
    private void awaitIndex() throws IOException, InterruptedException {
        String last = "/articles?page=" + (articles + PAGE - 1) / PAGE;
        while (!ARTICLE.matcher(get(last)).find() || get("/articles").contains("index is not ready")) {
            Thread.sleep(1_000);
        }
    }

    /** Addresses on the pages of the questions: the first of each, no two alike. */
    private <T> List<String> found(List<T> asked, Function<T, String> path, Pattern link)
            throws IOException, InterruptedException {
        Set<String> found = new LinkedHashSet<>();
        for (T question : asked) {
            Matcher links = link.matcher(get(path.apply(question)));
            if (links.find()) {
                found.add(links.group(1));
            }
        }
        return List.copyOf(found);
    }

    private <T> Times pages(List<T> asked, Function<T, String> path) throws Exception {
        return Times.of(asked, question -> get(path.apply(question)));
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private void line(String what, Times page) {
        say("| " + what + " | " + page.cells() + " | | | |");
    }

    private void line(String what, Times page, Times bare) {
        say(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f |",
                what,
                page.cells(),
                bare.cells(),
                page.median() / bare.median()));
    }

    private void say(String line) {
        report.add(line);
        System.out.println(line);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
