package org.plenum.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link KilledServer} in a process of its own. Closed by SIGKILL. */
final class ServerProcess implements AutoCloseable {

    private static final String READY = "Plenum is ready: ";
    private static final String END = "the end of its output";
    private static final long MINUTES = 10;

    private final Process process;
    private final BlockingQueue<String> output = new LinkedBlockingQueue<>();
    private final List<String> lines = new ArrayList<>();

    private ServerProcess(Process process) {
        this.process = process;
        Thread reading = new Thread(this::read, "output of a server");
        reading.setDaemon(true);
        reading.start();
    }

    /** @param options those of the JVM ({@code -D...}) and of the server ({@code --...}) */
    static ServerProcess start(List<String> options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        options.stream().filter(option -> !option.startsWith("--")).forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KilledServer.class.getName(),
                "--server.port=0"));
        options.stream().filter(option -> option.startsWith("--")).forEach(command::add);
        return new ServerProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    static List<String> database(String url, String user, String password) {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password);
    }

    /** All the time, for a server whose output nobody reads stands still. */
    private void read() {
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.add(line);
            }
        } catch (IOException | UncheckedIOException killed) {
            // What it said until then is there.
        }
        output.add(END);
    }

    /** The next line that holds the words. */
    String readUntil(String words) throws InterruptedException {
        for (String line = next(); line != null; line = next()) {
            lines.add(line);
            if (line.contains(words)) {
                return line;
            }
        }
        throw new AssertionError("the server did not say \"" + words + "\":\n" + String.join("\n", lines));
    }

    private String next() throws InterruptedException {
        String line = output.poll(MINUTES, TimeUnit.MINUTES);
        return END.equals(line) ? null : line;
    }

    /** Waits until it serves; "http://localhost:40123". */
    String address() throws InterruptedException {
        String line = readUntil(READY);
        return line.substring(line.indexOf(READY) + READY.length()).strip();
    }

    /** Lets a server that has {@linkplain KilledServer#BLOCKED stopped} in an import go on. */
    void release() throws IOException {
        process.outputWriter().append('\n').flush();
    }

    /** Waits for so long, unless it ends before. */
    boolean endsWithin(long milliseconds) throws InterruptedException {
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** All that it has said and was read. */
    List<String> said() {
        return List.copyOf(lines);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
