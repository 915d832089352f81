package org.plenum.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.plenum.benchmark.synthetic.SyntheticArchive;
import org.plenum.testing.OpenSearchNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One node of OpenSearch over the same texts, with the fields and the analysis of {@link BareLucene}, asked by its REST API: one shard, and whatever else
 * is as OpenSearch has it. Hits come with snippets and without their texts.
 */
final class BareOpenSearch implements Engine {

    private static final int PORTION = 500;

    private static final Map<String, Object> INDEX = Map.of(
            "settings",
            Map.of("number_of_shards", 1, "number_of_replicas", 0),
            "mappings",
            Map.of(
                    "properties",
                    Map.of(
                            "text", Map.of("type", "text", "analyzer", "english"),
                            "division", Map.of("type", "keyword"),
                            "day", Map.of("type", "integer"),
                            "month", Map.of("type", "integer"))));

    private static final Map<String, Object> SNIPPETS =
            Map.of("fields", Map.of("text", Map.of("type", "unified", "number_of_fragments", 2)));

    /** All places and months, as bare Lucene counts them. */
    private static final Map<String, Object> FACETS = Map.of(
            "places", Map.of("terms", Map.of("field", "division", "size", 1_000)),
            "months", Map.of("terms", Map.of("field", "month", "size", 1_000)));

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final OpenSearchNode node;

    private BareOpenSearch(OpenSearchNode node) {
        this.node = node;
    }

    /** Starts it, and indexes so many articles unless it has them from a run before. */
    static BareOpenSearch open(SyntheticArchive archive, long articles, int copies, Path folder) throws Exception {
        // Memory and the vector module as OpenSearch's own package sets them.
        OpenSearchNode node = OpenSearchNode.start(folder, 1, "-Xms1g", "-Xmx1g", "--add-modules=jdk.incubator.vector");
        BareOpenSearch engine = new BareOpenSearch(node);
        try {
            if (!engine.has(articles * copies)) {
                engine.index(archive, articles, copies);
            }
        } catch (Exception e) {
            engine.close();
            throw e;
        }
        return engine;
    }

    private boolean has(long articles) throws IOException, InterruptedException {
        send("GET", "/_cluster/health?wait_for_status=yellow&timeout=60s", "");
        HttpResponse<String> count = send("GET", "/articles/_count", "");
        return count.statusCode() == 200
                && json.readTree(count.body()).path("count").asLong() == articles;
    }

    private void index(SyntheticArchive archive, long articles, int copies) throws IOException, InterruptedException {
        send("DELETE", "/articles", "");
        ask("PUT", "/articles", json.writeValueAsString(INDEX));
        for (long from = 0; from < articles * copies; from += PORTION) {
            StringBuilder lines = new StringBuilder();
            for (long number = from; number < Math.min(articles * copies, from + PORTION); number++) {
                lines.append("{\"index\":{}}\n")
                        .append(json.writeValueAsString(
                                document(archive, number % articles, Math.toIntExact(number / articles))))
                        .append('\n');
            }
            if (json.readTree(ask("POST", "/articles/_bulk", lines.toString()))
                    .path("errors")
                    .asBoolean(true)) {
                throw new IllegalStateException("OpenSearch has not taken all articles");
            }
        }
        ask("POST", "/articles/_refresh", "");
    }

    private static Map<String, Object> document(SyntheticArchive archive, long number, int copy) {
        LocalDate day = archive.day(number).plusDays(RowCopies.days(copy));
        return Map.of(
                "text", archive.text(number),
                "division", archive.division(number),
                "day", day.toEpochDay(),
                "month", day.getYear() * 12 + day.getMonthValue());
    }

    @Override
    public String title() {
        return "OpenSearch";
    }

    @Override
    public int twoWords(String words) throws IOException, InterruptedException {
        return ranked(Map.of("match", Map.of("text", Map.of("query", words, "operator", "and"))));
    }

    @Override
    public int name(String name) throws IOException, InterruptedException {
        return ranked(Map.of("match_phrase", Map.of("text", name)));
    }

    private int ranked(Map<String, Object> query) throws IOException, InterruptedException {
        return search(
                Map.of("size", HITS, "_source", false, "query", query, "highlight", SNIPPETS, "aggregations", FACETS));
    }

    @Override
    public int newest(Questions.DivisionYear asked) throws IOException, InterruptedException {
        Map<String, Object> days = Map.of(
                "gte", LocalDate.of(asked.year(), 1, 1).toEpochDay(),
                "lte", LocalDate.of(asked.year(), 12, 31).toEpochDay());
        Object[] filters = {
            Map.of("term", Map.of("division", asked.code())), Map.of("range", Map.of("day", days)),
        };
        return search(Map.of(
                "size",
                HITS,
                "_source",
                false,
                "query",
                Map.of("bool", Map.of("filter", filters)),
                "sort",
                Map.of("day", "desc"),
                "aggregations",
                FACETS));
    }

    private int search(Map<String, Object> question) throws IOException, InterruptedException {
        return ask("POST", "/articles/_search", json.writeValueAsString(question))
                .length();
    }

    private String ask(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(method, path, body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(node.address() + path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @Override
    public void close() {
        node.close();
    }
}
