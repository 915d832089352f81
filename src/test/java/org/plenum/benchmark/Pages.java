package org.plenum.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenum.benchmark.ServedDatabase.Attendance;

/** Whole pages of a server over HTTP, one client, beside bare Lucene over the same texts. */
final class Pages {

    private static final int ROWS = 20;
    private static final int FAR = 5_000;
    private static final int OFTEN = 50;
    private static final int MEETINGS = 1_000;
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/articles/\\d+)\"");
    private static final Pattern PERSON = Pattern.compile("href=\"(/people/\\d+)\"");

    private final String address;
    private final Questions questions;
    private final Consumer<String> say;
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param say gets the lines of a table */
    Pages(String address, Questions questions, Consumer<String> say) {
        this.address = address;
        this.questions = questions;
        this.say = say;
    }

    /**
     * Until the index has all that was imported: the last page of the list is there then, and counts come from the index. While it is not open
     * yet, a list may take the database too long (503).
     */
    void awaitIndex(long articles) throws IOException, InterruptedException {
        String last = "/articles?page=" + (articles + ROWS - 1) / ROWS;
        while (!ARTICLE.matcher(ask(last).body()).find()
                || ask("/articles").body().contains("index is not ready")) {
            Thread.sleep(1_000);
        }
    }

    /** @param database tells who has how many meetings */
    void measure(long articles, BareLucene bare, ServedDatabase database) throws Exception {
        say.accept(
                "| what, %,d articles | median ms | p99 ms | asked again: median | p99 | bare Lucene: median | p99 | times |"
                        .formatted(articles));
        say.accept("| --- | --- | --- | --- | --- | --- | --- | --- |");
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
                pages(questions.divisionYears(), Pages::divisionYear),
                Times.of(questions.divisionYears(), bare::newest));
        things(database);
        lists(articles);
    }

    private void things(ServedDatabase database) throws Exception {
        line("first page of the site", repeated("/", Questions.COUNT));
        List<String> some = found(questions.twoWords(), words -> "/articles?q=" + encoded(words), ARTICLE);
        line("an article", pages(some, path -> path));
        List<String> people = found(questions.names(), name -> "/people?q=" + encoded(name), PERSON);
        line("a person", pages(people, path -> path));
        Attendance thousand = database.attendance(MEETINGS);
        line(
                "the person whose meetings are nearest to %,d (%,d)".formatted(MEETINGS, thousand.meetings()),
                repeated("/people/" + thousand.person(), OFTEN));
        Attendance most = database.attendance(Integer.MAX_VALUE);
        line(
                "the person of most meetings (%,d)".formatted(most.meetings()),
                repeated("/people/" + most.person(), OFTEN));
    }

    private void lists(long articles) throws Exception {
        line("people of a name", pages(questions.names(), name -> "/people?q=" + encoded(name)));
        line(
                "suggestions for the first letters of a name",
                pages(
                        questions.names(),
                        name -> "/people/suggest?q=" + encoded(name.substring(0, Math.min(5, name.length())))));
        long last = Math.min(FAR, articles / ROWS);
        line("page 1 of all articles", repeated("/articles", OFTEN));
        List<Integer> back =
                IntStream.range(0, Math.min(5 * OFTEN, (int) last)).boxed().toList();
        line("page " + last + " of all articles", pages(back, i -> "/articles?page=" + (last - i)));
    }

    private static String divisionYear(Questions.DivisionYear asked) {
        return "/articles?region=" + asked.code() + "&from=" + asked.year() + "-01-01&to=" + asked.year() + "-12-31";
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

    /** The same page by many addresses, for one that has been asked for is kept. */
    private Asked repeated(String path, int often) throws Exception {
        return pages(
                IntStream.range(0, 5 * Math.min(often, Questions.COUNT)).boxed().toList(), i -> path + "?n=" + i);
    }

    private <T> Asked pages(List<T> asked, Function<T, String> path) throws Exception {
        List<String> paths = asked.stream().map(path).distinct().toList();
        return new Asked(Times.of(paths, this::get), Times.again(paths, this::get));
    }

    /** How long pages take that nobody has asked for since the archive changed last, and how long such as somebody has. */
    private record Asked(Times first, Times again) {}

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void line(String what, Asked page) {
        say.accept("| " + what + " | " + page.first().cells() + " | "
                + page.again().cells() + " | | | |");
    }

    private void line(String what, Asked page, Times bare) {
        say.accept(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.1f |",
                what,
                page.first().cells(),
                page.again().cells(),
                bare.cells(),
                page.first().median() / bare.median()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
