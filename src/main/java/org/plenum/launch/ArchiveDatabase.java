package org.plenum.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database that the server would use, for a command that needs it: the one that {@code SPRING_DATASOURCE_URL} names, or else the
 * embedded one of the data folder, which is started for the command unless a running Plenum has it up already.
 */
final class ArchiveDatabase implements AutoCloseable {

    private final String url;
    private final String user;
    private final String password;
    private final @Nullable PostgresServer server;
    private final @Nullable Home home;

    private ArchiveDatabase(
            String url, String user, String password, @Nullable PostgresServer server, @Nullable Home home) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.server = server;
        this.home = home;
    }

    /** The folder of {@code PLENUM_HOME}. */
    static Path home(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("PLENUM_HOME", "data"))
                .toAbsolutePath()
                .normalize();
    }

    /**
     * To read: works beside a running Plenum.
     *
     * @throws StartupException when there is no archive, or its server does not start
     */
    static ArchiveDatabase toRead(Map<String, String> environment) {
        if (environment.containsKey("SPRING_DATASOURCE_URL")) {
            return external(environment);
        }
        Path folder = home(environment).resolve("postgres");
        if (!Files.isDirectory(folder.resolve("data"))) {
            throw new StartupException(
                    "There is no archive in " + folder.getParent() + ": set PLENUM_HOME to its folder.");
        }
        try {
            return embedded(environment);
        } catch (StartupException held) {
            return PostgresData.ofRunningServer(folder)
                    .map(running -> new ArchiveDatabase(
                            running.jdbcUrl(PostgresServer.DATABASE),
                            PostgresServer.USER,
                            running.password(),
                            null,
                            null))
                    .orElseThrow(() -> held);
        }
    }

    /** To write: no other Plenum may run with the data folder. */
    static ArchiveDatabase toWrite(Map<String, String> environment) {
        return environment.containsKey("SPRING_DATASOURCE_URL") ? external(environment) : embedded(environment);
    }

    private static ArchiveDatabase external(Map<String, String> environment) {
        return new ArchiveDatabase(
                environment.getOrDefault("SPRING_DATASOURCE_URL", ""),
                environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""),
                null,
                null);
    }

    private static ArchiveDatabase embedded(Map<String, String> environment) {
        Home home = Home.open(home(environment));
        try {
            Path folder = home.folder("postgres");
            PostgresServer server = PostgresServer.start(PostgresBinaries.unpackBelow(folder), folder, Map.of());
            return new ArchiveDatabase(
                    server.jdbcUrl(PostgresServer.DATABASE), PostgresServer.USER, server.password(), server, home);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /** Whether it is the embedded one, and held by this process alone. */
    boolean ours() {
        return server != null;
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Another database of the embedded server. */
    ArchiveDatabase sibling(String database) {
        if (server == null) {
            throw new IllegalStateException("not an embedded database");
        }
        return new ArchiveDatabase(server.jdbcUrl(database), user, password, null, null);
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            if (home != null) {
                home.close();
            }
        }
    }
}
