package org.plenum.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * An OpenSearch, and the one that all tests of a JVM share when they are run against one: a process of its own, since its Lucene is another than ours. The Maven profile "opensearch" says where its jars lie ({@code opensearch.classpath}, a file) and how many nodes it has ({@code opensearch.nodes}).
 */
public final class OpenSearchNode implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "opensearch");
    private static final String PORT = "HTTP Port:";

    private static final Pattern ADDRESS = Pattern.compile("\"publish_address\"\\s*:\\s*\"([^\"/]*/)?([^\"]+)\"");

    private final Process process;
    private final List<String> uris;

    private OpenSearchNode(Process process, List<String> uris) {
        this.process = process;
        this.uris = uris;
    }

    /** Whether tests of search are to be run against OpenSearch, and not against Lucene's files. */
    public static boolean wanted() {
        return !System.getProperty("opensearch.classpath", "").isBlank();
    }

    /**
     * What tells Plenum to keep an index there, which nobody else uses: in the form of properties, "plenum.index.backend=opensearch". Starts it when
     * first asked.
     */
    public static List<String> properties() {
        return List.of(
                "plenum.index.backend=opensearch",
                "plenum.index.opensearch.uris=" + String.join(",", uris()),
                "plenum.index.opensearch.prefix=" + prefix());
    }

    /** Where it answers; "http://127.0.0.1:9201". */
    public static List<String> uris() {
        return Holder.NODE.uris;
    }

    /** Of indexes that nobody else uses. */
    public static String prefix() {
        return "test-" + UUID.randomUUID() + "-";
    }

    private static OpenSearchNode shared() {
        try {
            Path data = FOLDER.resolve("data");
            FileSystemUtils.deleteRecursively(data);
            int nodes = Integer.getInteger("opensearch.nodes", 1);
            return start(data, nodes, "-Xmx" + (256 + 256 * nodes) + "m");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts one that nobody else uses.
     *
     * @param data a folder, with what an earlier one left there
     * @param options of its JVM
     */
    public static OpenSearchNode start(Path data, int nodes, String... options) {
        try {
            Process process = new ProcessBuilder(command(data, nodes, options))
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            String first = first(process);
            HttpClient client = HttpClient.newHttpClient();
            awaitAll(client, first, nodes, process);
            forgetHowFullTheDiskIs(client, first);
            return new OpenSearchNode(process, addresses(client, first, nodes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where its first node answers. */
    public String address() {
        return uris.get(0);
    }

    @Override
    public void close() {
        // Its output stays open, for whoever still reads it.
        process.toHandle().destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path data, int nodes, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                Files.readString(Path.of(System.getProperty("opensearch.classpath")))
                        .strip(),
                "org.codelibs.opensearch.runner.OpenSearchRunner",
                "-basePath",
                data.toAbsolutePath().toString(),
                "-clusterName",
                "plenum-tests-" + ProcessHandle.current().pid(),
                "-numOfNode",
                String.valueOf(nodes)));
        return command;
    }

    /** Reads what it says until its first node is there, and goes on reading, lest it stand still. Of the others it says nothing here any more. */
    private static String first(Process process) throws IOException {
        List<String> said = new ArrayList<>();
        var reader = process.inputReader(StandardCharsets.UTF_8);
        String line = reader.readLine();
        while (line != null && !line.contains(PORT)) {
            said.add(line);
            line = reader.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("OpenSearch does not start:\n" + String.join("\n", said));
        }
        Thread draining = new Thread(() -> reader.lines().forEach(rest -> {}), "output of OpenSearch");
        draining.setDaemon(true);
        draining.start();
        return "http://127.0.0.1:"
                + line.substring(line.indexOf(PORT) + PORT.length()).strip();
    }

    /** Until all its nodes have found each other. */
    private static void awaitAll(HttpClient client, String first, int nodes, Process process)
            throws InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(
                        URI.create(first + "/_cluster/health?wait_for_nodes=" + nodes + "&timeout=60s"))
                .build();
        while (status(client, health) != 200) {
            if (!process.isAlive()) {
                throw new IllegalStateException("OpenSearch has ended");
            }
            Thread.sleep(200);
        }
    }

    private static List<String> addresses(HttpClient client, String first, int nodes)
            throws IOException, InterruptedException {
        HttpRequest asked =
                HttpRequest.newBuilder(URI.create(first + "/_nodes/http")).build();
        List<String> found = ADDRESS.matcher(
                        client.send(asked, BodyHandlers.ofString()).body())
                .results()
                .map(address -> "http://" + address.group(2))
                .toList();
        if (found.size() != nodes) {
            throw new IllegalStateException("OpenSearch has other nodes than " + nodes + ": " + found);
        }
        return found;
    }

    /** A disk that is nearly full is no concern of a test. */
    private static void forgetHowFullTheDiskIs(HttpClient client, String first) throws InterruptedException {
        String settings = """
                {"transient": {
                  "cluster.routing.allocation.disk.threshold_enabled": false,
                  "cluster.blocks.create_index": false
                }}""";
        HttpRequest put = HttpRequest.newBuilder(URI.create(first + "/_cluster/settings"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(settings))
                .build();
        if (status(client, put) != 200) {
            throw new IllegalStateException("OpenSearch does not take its settings");
        }
    }

    private static int status(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0; // not yet
        }
    }

    private static final class Holder {
        private static final OpenSearchNode NODE = shared();
    }
}
