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
import org.springframework.util.FileSystemUtils;

/**
 * The one OpenSearch that all tests of a JVM share when they are run against one: a process of its own, since its Lucene is another than ours.
 * The Maven profile "opensearch" says where its jars lie ({@code opensearch.classpath}, a file) and how many nodes it has ({@code opensearch.nodes}).
 */
public final class OpenSearchNode {

    private static final Path FOLDER = Path.of("target", "opensearch");
    private static final String PORT = "HTTP Port:";

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

    private static OpenSearchNode start() {
        try {
            FileSystemUtils.deleteRecursively(FOLDER.resolve("data"));
            int nodes = Integer.getInteger("opensearch.nodes", 1);
            Process process =
                    new ProcessBuilder(command(nodes)).redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            OpenSearchNode node = new OpenSearchNode(process, ports(process, nodes));
            node.forgetHowFullTheDiskIs();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(int nodes) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + (256 + 256 * nodes) + "m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                Files.readString(Path.of(System.getProperty("opensearch.classpath")))
                        .strip(),
                "org.codelibs.opensearch.runner.OpenSearchRunner",
                "-basePath",
                FOLDER.resolve("data").toAbsolutePath().toString(),
                "-clusterName",
                "plenum-tests-" + ProcessHandle.current().pid(),
                "-numOfNode",
                String.valueOf(nodes));
    }

    /** Reads what it says until all nodes are there, and goes on reading, lest it stand still. */
    private static List<String> ports(Process process, int nodes) throws IOException {
        List<String> uris = new ArrayList<>();
        List<String> said = new ArrayList<>();
        var reader = process.inputReader(StandardCharsets.UTF_8);
        while (uris.size() < nodes) {
            String line = reader.readLine();
            if (line == null) {
                throw new IllegalStateException("OpenSearch does not start:\n" + String.join("\n", said));
            }
            said.add(line);
            if (line.contains(PORT)) {
                uris.add("http://127.0.0.1:"
                        + line.substring(line.indexOf(PORT) + PORT.length()).strip());
            }
        }
        Thread draining = new Thread(() -> reader.lines().forEach(line -> {}), "output of OpenSearch");
        draining.setDaemon(true);
        draining.start();
        return uris;
    }

    /** Once all its nodes have found each other. A disk that is nearly full is no concern of a test. */
    private void forgetHowFullTheDiskIs() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        String settings = "{\"transient\": {\"cluster.routing.allocation.disk.threshold_enabled\": false}}";
        HttpRequest health = HttpRequest.newBuilder(
                        URI.create(uris.get(0) + "/_cluster/health?wait_for_nodes=" + uris.size() + "&timeout=60s"))
                .build();
        while (status(client, health) != 200) {
            if (!process.isAlive()) {
                throw new IllegalStateException("OpenSearch has ended");
            }
            Thread.sleep(200);
        }
        HttpRequest put = HttpRequest.newBuilder(URI.create(uris.get(0) + "/_cluster/settings"))
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
        private static final OpenSearchNode NODE = start();
    }
}
