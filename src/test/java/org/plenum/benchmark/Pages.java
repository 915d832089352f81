package org.plenum.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.benchmark.Questions.Kind;
import org.plenum.benchmark.ServedDatabase.Attendance;

/** Whole pages of a server over HTTP, one client, beside search engines by themselves over the same texts. */
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

    /**
     * Warms everybody up, then asks what counts.
     *
     * @param engines are asked the same beside the pages of articles
     * @param database tells who has how many meetings
     */
    void measure(long articles, List<Engine> engines, ServedDatabase database) throws Exception {
        List<Page> searches = List.of(
                new Page(
                        "two words, ranked, snippets, facets",
                        questions.twoWords().map(Pages::articles)),
                new Page("a name", questions.names().map(Pages::articles)),
                new Page(
                        "newest of a division and a year, facets",
                        questions.divisionYears().map(Pages::articles)));
        List<Page> others = new ArrayList<>(things(database));
        others.addAll(lists(articles));
        warmUp(Stream.concat(searches.stream(), others.stream()).toList(), engines);
        head(articles, engines);
        line(searches.get(0), questions.twoWords(), engines, Engine::twoWords);
        line(searches.get(1), questions.names(), engines, Engine::name);
        line(searches.get(2), questions.divisionYears(), engines, Engine::newest);
        for (Page other : others) {
            say.accept(cells(other, asked(other)) + " | | |".repeat(engines.size()));
        }
    }

    private void warmUp(List<Page> pages, List<Engine> engines) throws Exception {
        List<Times.Task<Integer>> kinds = new ArrayList<>();
        for (Page page : pages) {
            kinds.add(number -> get(anew(page.paths().other(number), number)));
        }
        String asked = "Asked to warm up: %,d pages".formatted(WarmUp.of(kinds));
        for (Engine engine : engines) {
            asked += ", %,d questions of %s".formatted(engine.warmUp(questions), engine.title());
        }
        say.accept(asked + " (the benchmark and all that it starts: Java " + Runtime.version() + ")");
        say.accept("");
    }

    private void head(long articles, List<Engine> engines) {
        String head = "| what, %,d articles | median ms | p99 ms | asked again: median | p99 |".formatted(articles);
        for (Engine engine : engines) {
            head += " %s: median | p99 | times |".formatted(engine.title());
        }
        say.accept(head);
        say.accept("|" + " --- |".repeat(5 + 3 * engines.size()));
    }

    private List<Page> things(ServedDatabase database) throws Exception {
        Attendance thousand = database.attendance(MEETINGS);
        Attendance most = database.attendance(Integer.MAX_VALUE);
        return List.of(
                new Page("first page of the site", repeated("/", Questions.COUNT)),
                new Page("an article", found(questions.twoWords().map(Pages::articles), ARTICLE)),
                new Page("a person", found(questions.names().map(Pages::people), PERSON)),
                new Page(
                        "the person whose meetings are nearest to %,d (%,d)".formatted(MEETINGS, thousand.meetings()),
                        repeated("/people/" + thousand.person(), OFTEN)),
                new Page(
                        "the person of most meetings (%,d)".formatted(most.meetings()),
                        repeated("/people/" + most.person(), OFTEN)));
    }

    private List<Page> lists(long articles) {
        long last = Math.min(FAR, articles / ROWS);
        List<String> back = IntStream.range(0, Math.min(2 * Questions.COUNT, (int) last))
                .mapToObj(i -> "/articles?page=" + (last - i))
                .toList();
        return List.of(
                new Page("people of a name", questions.names().map(Pages::people)),
                new Page(
                        "suggestions for the first letters of a name",
                        questions
                                .names()
                                .map(name ->
                                        "/people/suggest?q=" + encoded(name.substring(0, Math.min(5, name.length()))))),
                new Page("page 1 of all articles", repeated("/articles", OFTEN)),
                new Page("page " + last + " of all articles", Kind.of(back)));
    }

    private static String articles(String words) {
        return "/articles?q=" + encoded(words);
    }

    private static String articles(Questions.DivisionYear asked) {
        return "/articles?region=" + asked.code() + "&from=" + asked.year() + "-01-01&to=" + asked.year() + "-12-31";
    }

    private static String people(String name) {
        return "/people?q=" + encoded(name);
    }

    /** Addresses on the pages that are asked for to warm up: the first of each, no two alike. */
    private Kind<String> found(Kind<String> pages, Pattern link) throws IOException, InterruptedException {
        Set<String> found = new LinkedHashSet<>();
        for (int number = 0; number < pages.others().size() && found.size() < 2 * Questions.COUNT; number++) {
            Matcher links = link.matcher(get(pages.other(number)));
            if (links.find()) {
                found.add(links.group(1));
            }
        }
        return Kind.of(List.copyOf(found));
    }

    /** The same page by many addresses, for one that has been asked for is kept. */
    private static Kind<String> repeated(String path, int often) {
        List<String> counted = IntStream.range(0, Math.min(often, Questions.COUNT))
                .mapToObj(i -> path + "?n=" + i)
                .toList();
        return new Kind<>(counted, List.of(path));
    }

    /** An address of the same page that nobody has asked for. */
    private static String anew(String path, int number) {
        return path + (path.contains("?") ? "&" : "?") + "warm=" + number;
    }

    /** A kind of pages by their addresses. */
    private record Page(String what, Kind<String> paths) {}

    /** How long pages take that nobody has asked for since the archive changed last, and how long such as somebody has. */
    private record Asked(Times first, Times again) {}

    private Asked asked(Page page) throws Exception {
        List<String> paths = page.paths().counted();
        return new Asked(Times.of(paths, this::get), Times.of(paths, this::get));
    }

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

    /** Something that an engine may be asked. */
    @FunctionalInterface
    private interface Search<T> {
        int ask(Engine engine, T question) throws Exception;
    }

    private <T> void line(Page page, Kind<T> questions, List<Engine> engines, Search<T> search) throws Exception {
        Asked asked = asked(page);
        StringBuilder line = new StringBuilder(cells(page, asked));
        for (Engine engine : engines) {
            Times times = Times.of(questions.counted(), question -> search.ask(engine, question));
            line.append(String.format(
                    Locale.ROOT, " %s | %.1f |", times.cells(), asked.first().median() / times.median()));
        }
        say.accept(line.toString());
    }

    private static String cells(Page page, Asked asked) {
        return "| " + page.what() + " | " + asked.first().cells() + " | "
                + asked.again().cells() + " |";
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
