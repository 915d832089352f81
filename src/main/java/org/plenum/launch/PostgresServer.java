package org.plenum.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own, with its data in a folder that outlives it. It listens on 127.0.0.1 only, on a free port, and asks
 * for a password that is made on the first start and kept beside the data, readable by the owner alone.
 *
 * <p>{@code pg_ctl} starts it in a session of its own, so that Ctrl-C in a terminal reaches us but not the server, and we decide when
 * it stops; {@link PostgresKeeper} sees to it when it ends before. It therefore outlives a {@code kill -9} of this process; the next start finds it, stops it in good order and starts anew.
 *
 * <p>Nothing here guards against two processes that use one folder: hold the {@link Home home's} lock.
 */
final class PostgresServer implements AutoCloseable {

    /** The version of the data that the server reads. */
    static final String MAJOR_VERSION = "18";

    static final String DATABASE = "plenum";
    static final String USER = "plenum";

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PREPARING = Duration.ofMinutes(5);
    private static final Duration STARTING = Duration.ofMinutes(10); // a crashed server reads its journal first
    private static final Duration STOPPING = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 20;

    private final Programs programs;
    private final PostgresData data;
    private final Path logFile;
    private final Map<String, String> settings;
    private int port;
    private boolean running;
    private boolean closed;

    private PostgresServer(Programs programs, PostgresData data, Path logFile, Map<String, String> settings) {
        this.programs = programs;
        this.data = data;
        this.logFile = logFile;
        this.settings = settings;
    }

    /**
     * Starts the server, on the first start making its database; returns when it answers.
     *
     * @param binaries folder of the unpacked server, see {@link PostgresBinaries}
     * @param folder where data, password and log lie; must exist
     * @param settings PostgreSQL parameters beside those that it always gets
     * @throws StartupException when it does not start; the message says why
     */
    static PostgresServer start(Path binaries, Path folder, Map<String, String> settings) {
        return start(binaries, folder, settings, server -> {});
    }

    /** @param beforeStart gets the server while it can still be closed without ever having started */
    static PostgresServer start(
            Path binaries, Path folder, Map<String, String> settings, Consumer<PostgresServer> beforeStart) {
        try {
            Programs programs = new Programs(binaries);
            Path real = folder.toRealPath();
            PostgresData data = new PostgresData(programs, real);
            PostgresServer server = new PostgresServer(programs, data, real.resolve("server.log"), settings);
            beforeStart.accept(server);
            data.prepare(PREPARING);
            server.stopOrphan();
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of one of its databases. */
    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String password() {
        return data.password();
    }

    /** Stops the server in good order: connections are cut, everything is written. Does nothing when it has been stopped. */
    @Override
    public synchronized void close() {
        closed = true;
        if (running) {
            running = false;
            if (isUp()) {
                stop();
            }
        }
    }

    /** Whether its process is there; whether it answers is another question. */
    boolean isUp() {
        try {
            return data.occupant() == PostgresData.Occupant.SERVER;
        } catch (IOException e) {
            return false; // the mark was removed while it was read
        }
    }

    /**
     * Starts the server at its former address after it has ended by itself, unless it is up; returns when it answers.
     *
     * @return false, and nothing is done, when it has been {@linkplain #close closed}
     * @throws StartupException when it does not start; the message says why
     */
    synchronized boolean startAgain() {
        if (closed) {
            return false;
        }
        if (isUp()) {
            return true;
        }
        running = false;
        try {
            stopOrphan();
            start();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path logFile() {
        return logFile;
    }

    private void stopOrphan() throws IOException {
        switch (data.occupant()) {
            case NONE -> {}
            case SERVER -> {
                log.info("The database server of a run that was killed is still up: stopping it in good order");
                stop();
            }
            case STRANGER -> data.removeStaleMark();
        }
    }

    private void stop() {
        Programs.Result result = programs.run(
                STOPPING.plusSeconds(10),
                null,
                "pg_ctl",
                "stop",
                "-D",
                data.directory().toString(),
                "-m",
                "fast",
                "-w",
                "-t",
                String.valueOf(STOPPING.toSeconds()));
        if (!result.succeeded()) {
            log.warn("The database server did not stop: {}", result.output());
        }
    }

    private synchronized void start() throws IOException {
        if (closed) {
            throw new StartupException("Stopped while starting.");
        }
        boolean anywhere = port == 0;
        for (int attempt = 1; !running; attempt++) {
            if (anywhere) {
                port = freePort();
            }
            long logged = Files.exists(logFile) ? Files.size(logFile) : 0;
            Programs.Result result = programs.run(
                    STARTING.plusSeconds(10),
                    null,
                    "pg_ctl",
                    "start",
                    "-D",
                    data.directory().toString(),
                    "-l",
                    logFile.toString(),
                    "-o",
                    options(),
                    "-w",
                    "-t",
                    String.valueOf(STARTING.toSeconds()));
            running = result.succeeded();
            if (!running) {
                waitOrGiveUp(attempt, complaints(logged, result.output()));
            }
        }
    }

    /** Some other program may take the port first, and helpers of a server that was killed take a moment to end. */
    private void waitOrGiveUp(int attempt, List<String> complaints) {
        String text = String.join(" ", complaints);
        boolean passing = text.contains("could not create any TCP/IP sockets")
                || text.contains("pre-existing shared memory block");
        if (!passing || attempt == ATTEMPTS) {
            throw new StartupException("The database server does not start (its log is " + logFile + "): " + text);
        }
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupException("Interrupted while starting PostgreSQL.", e);
        }
    }

    /** What the server's log says went wrong since it was {@code from} bytes long. */
    private List<String> complaints(long from, String otherwise) throws IOException {
        List<String> complaints = new ArrayList<>();
        if (Files.exists(logFile)) {
            try (var in = Files.newInputStream(logFile, StandardOpenOption.READ)) {
                in.skipNBytes(Math.min(from, Files.size(logFile)));
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    int at = Math.max(line.indexOf("FATAL: "), line.indexOf("PANIC: "));
                    if (at >= 0) {
                        complaints.add(line.substring(at + 7).strip());
                    }
                }
            }
        }
        return complaints.isEmpty() ? List.of(otherwise) : complaints;
    }

    private String options() {
        return "-c listen_addresses=127.0.0.1 -c port=" + port + " -c unix_socket_directories= "
                + settings.entrySet().stream()
                        .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
