package org.plenum.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL of one test's own, which can be stopped and comes back at the same address with the same data. */
public final class OwnPostgres implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Programs programs = new Programs(TestServer.binaries());
    private final PostgresServer first;
    private final Path data;
    private final String url;

    private OwnPostgres(PostgresServer first, Path data) {
        this.first = first;
        this.data = data;
        this.url = first.jdbcUrl(PostgresServer.DATABASE);
    }

    /** Saves a Plenum of its own the unpacking of its server. Answers what is to be deleted before the home folder is. */
    public static Path lendTo(Path home) throws IOException {
        Path binaries = TestServer.binaries().toRealPath();
        return Files.createSymbolicLink(
                Files.createDirectories(home.resolve("postgres")).resolve(binaries.getFileName()), binaries);
    }

    /** The number of the process of the server that the Plenum of this home folder has started. */
    public static long embeddedIn(Path home) throws IOException {
        return Long.parseLong(Files.readAllLines(mark(home)).get(0).strip());
    }

    /** Connects to the server that the Plenum of this home folder has started. */
    public static Connection connectTo(Path home) throws IOException, SQLException {
        PostgresData.Running running =
                PostgresData.ofRunningServer(home.resolve("postgres")).orElseThrow();
        return DriverManager.getConnection(
                running.jdbcUrl(PostgresServer.DATABASE), PostgresServer.USER, running.password());
    }

    /** Ends what a Plenum that was killed has left running. */
    public static void killIn(Path home) throws IOException {
        if (Files.exists(mark(home))) {
            ProcessHandle.of(embeddedIn(home)).ifPresent(server -> {
                server.destroyForcibly();
                server.onExit().join();
            });
        }
    }

    private static Path mark(Path home) {
        return home.resolve("postgres").resolve("data").resolve("postmaster.pid");
    }

    /** @param folder an empty one, where its data are to lie */
    public static OwnPostgres start(Path folder) {
        // Safe on disk, as it will be killed.
        return new OwnPostgres(PostgresServer.start(TestServer.binaries(), folder, Map.of()), folder.resolve("data"));
    }

    /** How it is stopped. */
    public enum Stop {
        /** Connections are cut, transactions rolled back, everything written. */
        FAST,
        /** As by a crash: the next start reads its journal. */
        IMMEDIATE
    }

    public void stop(Stop how) {
        check(programs.run(
                LIMIT,
                null,
                "pg_ctl",
                "stop",
                "-D",
                data.toString(),
                "-w",
                "-m",
                how == Stop.FAST ? "fast" : "immediate"));
    }

    public void startAgain() {
        String port = url.replaceFirst(".*:(\\d+)/.*", "$1");
        String options = "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c port=" + port;
        Path log = data.resolveSibling("server.log");
        check(programs.run(
                LIMIT, null, "pg_ctl", "start", "-D", data.toString(), "-w", "-l", log.toString(), "-o", options));
    }

    private static void check(Programs.Result result) {
        if (!result.succeeded()) {
            throw new IllegalStateException(result.output());
        }
    }

    public String url() {
        return url;
    }

    public String user() {
        return PostgresServer.USER;
    }

    public String password() {
        return first.password();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user(), password());
    }

    @Override
    public void close() {
        first.close();
    }
}
