package org.plenum.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.plenum.benchmark.synthetic.Synthesise;

/** Articles that an archive does not have yet, imported by its administrator: what one costs on top of what is there. */
final class FurtherArticles {

    private final long first;
    private final int number;
    private final Path files;
    private final String password = UUID.randomUUID().toString();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /**
     * @param first the number of the first of them
     * @param folder in which they get one of their own
     */
    FurtherArticles(long first, int number, Path folder) {
        this.first = first;
        this.number = number;
        this.files = folder.resolve("further-" + first + "-" + number);
    }

    /** What a server has to be started with that is to import them. */
    String[] options(String memory) {
        return number == 0
                ? new String[] {memory}
                : new String[] {memory, "-Dplenum.admin.password=" + password, "-Dplenum.import.folders=" + files};
    }

    void measure(Served served, ServedDatabase database, Pages pages, Consumer<String> say) throws Exception {
        Synthesise.write(first, number, ArchiveBenchmark.SEED, files, Synthesise.LENGTH);
        long before = database.articles();
        double server = served.processor();
        double postgres = database.processor();
        start(served.address());
        new ImportWatch(served, database, say).watch();
        pages.awaitIndex(before + number);
        say.accept(String.format(
                Locale.ROOT,
                "%,d further articles on top of %,d, until all is searchable: processor ms an article %.2f in the server and %.2f in PostgreSQL; the server had at most %,d MB",
                number,
                before,
                1e3 * (served.processor() - server) / number,
                1e3 * (database.processor() - postgres) / number,
                served.peakMemory()));
    }

    private void start(String address) throws IOException, InterruptedException {
        post(address, "/login", "/login", "username=admin&password=" + password);
        post(address, "/admin/imports", "/admin/imports", "source=FOLDER&place=" + encoded(files.getFileName()));
    }

    /** Sends a form that stands on a page. */
    private void post(String address, String page, String action, String fields)
            throws IOException, InterruptedException {
        String form = client.send(
                        HttpRequest.newBuilder(URI.create(address + page)).build(), BodyHandlers.ofString())
                .body();
        String token = Jsoup.parse(form).select("main form input[name=_csrf]").attr("value");
        int status = client.send(
                        HttpRequest.newBuilder(URI.create(address + action))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(fields + "&_csrf=" + encoded(token)))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
        if (status != 302) {
            throw new IllegalStateException(action + " answers " + status);
        }
    }

    private static String encoded(Object words) {
        return URLEncoder.encode(words.toString(), StandardCharsets.UTF_8);
    }
}
