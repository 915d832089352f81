package org.plenum.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server by itself; {@link ServedArchiveTests} has it under the whole application. */
class PostgresServerTests {

    @TempDir
    private Path folder;

    @Test
    void keepsItsDataAndItsPasswordOverAStop() throws SQLException {
        String password;
        try (PostgresServer server = start()) {
            password = server.password();
            execute(server, "create table kept as select 7 as number");
        }
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();

        try (PostgresServer server = start()) {
            assertThat(server.password()).isEqualTo(password);
            assertThat(number(server, "select number from kept")).isEqualTo(7);
            assertThat(number(server, "select 1 where current_setting('fsync') = 'on'"))
                    .isEqualTo(1);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void passwordAndDataAreTheOwnersAlone() throws IOException {
        start().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void asksForThePassword() {
        try (PostgresServer server = start()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(
                            server.jdbcUrl(PostgresServer.DATABASE), PostgresServer.USER, "guessed"))
                    .matches(e -> "28P01".equals(e.getSQLState()));
        }
    }

    @Test
    void aStrangerWithTheNumberOfAKilledServerIsLeftAlone() throws IOException, SQLException {
        start().close();
        Files.writeString(
                folder.resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("data") + "\n1700000000\n5432\n\n127.0.0.1\n");

        try (PostgresServer server = start()) {
            assertThat(number(server, "select 1")).isEqualTo(1);
        }
    }

    @Test
    void dataOfAnotherVersionAreToldAsSuch() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/PG_VERSION"), "17\n");

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(this::start)
                .withMessageContaining("written by PostgreSQL 17")
                .withMessageContaining("brings PostgreSQL 18");
    }

    @Test
    void dataWithoutTheirPasswordAreToldAsSuch() throws IOException {
        start().close();
        Files.delete(folder.resolve("password"));

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(this::start)
                .withMessageContaining("password")
                .withMessageContaining("is missing");
    }

    @Test
    void whatAFirstStartThatWasCutOffHasLeftIsCleanedAway() throws IOException {
        Path half = Files.createDirectories(folder.resolve("data-1234/base"));

        start().close();

        assertThat(half).doesNotExist();
    }

    private PostgresServer start() {
        return PostgresServer.start(
                TestServer.binaries(), folder, Map.of("max_connections", "10", "shared_buffers", "16MB"));
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(PostgresServer.DATABASE), PostgresServer.USER, server.password());
    }
}
