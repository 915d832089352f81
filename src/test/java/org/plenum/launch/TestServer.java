package org.plenum.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The one PostgreSQL server that all tests of a JVM share; started when first asked for, gone with the JVM. */
public final class TestServer {

    /** Speed before safety: nobody needs these data tomorrow. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "off",
            "full_page_writes", "off",
            "jit", "off",
            "max_connections", "200",
            "synchronous_commit", "off");

    private static final Path TARGET = Path.of("target");

    private final PostgresServer server;

    /** Never asked, but held: its lock keeps others away, and would go with it when it is collected. */
    private final Home home;

    private TestServer(PostgresServer server, Home home) {
        this.server = server;
        this.home = home;
    }

    public static TestServer get() {
        return Holder.SERVER;
    }

    public String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    public String user() {
        return PostgresServer.USER;
    }

    public String password() {
        return server.password();
    }

    private static TestServer start() {
        Home home = home();
        try {
            PostgresServer server =
                    PostgresServer.start(binaries(), fresh(home.folder().resolve("postgres")), SETTINGS);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return new TestServer(server, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacked once for all tests. */
    static Path binaries() {
        try {
            return PostgresBinaries.unpackBelow(Files.createDirectories(TARGET.resolve("postgres")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several JVMs may test at once, each with a folder of its own. */
    private static Home home() {
        for (int number = 1; ; number++) {
            try {
                return Home.open(TARGET.resolve("test-server-" + number));
            } catch (StartupException e) {
                if (number == 10) {
                    throw e;
                }
            }
        }
    }

    private static Path fresh(Path folder) throws IOException {
        if (Files.exists(folder.resolve("data").resolve("PG_VERSION"))) {
            PostgresServer.start(binaries(), folder, SETTINGS).close(); // ends the server of a run that was killed
        }
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }

    private static final class Holder {
        private static final TestServer SERVER = start();
    }
}
