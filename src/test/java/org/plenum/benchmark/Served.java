package org.plenum.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The package, serving in a process of its own. Closed by SIGTERM, as a person would. */
final class Served implements AutoCloseable {

    private static final String READY = "Plenum is ready: ";

    private final Process process;
    private final BufferedReader output;
    private final long started = System.nanoTime();
    private double firstPage;
    private String address = "";

    private Served(Path home, Path articles, String... options) throws IOException {
        // The collector that README advises.
        List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseParallelGC"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-jar", "target/plenum.jar", "--server.port=0", "--plenum.home=" + home, "--plenum.seeds=" + articles));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts it and waits until its first page has been read to the end.
     *
     * @param options of the JVM
     */
    static Served start(Path home, Path articles, String... options) throws IOException, InterruptedException {
        Served served = ready(home, articles, options);
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(served.address + "/")).build(),
                        HttpResponse.BodyHandlers.ofString());
        if (page.statusCode() != 200) {
            served.close();
            throw new IllegalStateException("the first page answers " + page.statusCode());
        }
        served.firstPage = served.seconds();
        return served;
    }

    /** Starts it and waits until it says that it is ready; what it answers then may be that somebody has to wait. */
    static Served ready(Path home, Path articles, String... options) throws IOException {
        Served served = new Served(home, articles, options);
        String line = served.readUntil(READY);
        served.address = line.substring(line.indexOf(READY) + READY.length()).strip();
        return served;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Seconds from the start of the process to the end of its first page. */
    double firstPage() {
        return firstPage;
    }

    /** Where it serves: "http://localhost:40123". */
    String address() {
        return address;
    }

    /** The most memory that the server's process ever held, without its database, in MB; -1 where the system does not tell. */
    long peakMemory() throws IOException {
        return memory("VmHWM:");
    }

    /** The memory that it holds now, likewise. */
    long memory() throws IOException {
        return memory("VmRSS:");
    }

    private long memory(String which) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(which))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1L);
    }

    /** Processor time of its process so far, without its database, in seconds; 0 where the system does not tell. */
    double processor() throws IOException {
        return Cost.processorOf(process.pid());
    }

    /** Seconds since the start of the process. */
    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    String readUntil(String words) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(words)) {
                return line;
            }
        }
        throw new IllegalStateException("the server ended without saying \"" + words + "\"");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
