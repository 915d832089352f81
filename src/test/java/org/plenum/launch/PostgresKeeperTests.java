package org.plenum.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A server that ends by itself; {@code EmbeddedOutageTests} has it under the whole application. */
@ExtendWith(OutputCaptureExtension.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PostgresKeeperTests {

    private static final List<Duration> AT_ONCE = Collections.nCopies(3, Duration.ZERO);

    @TempDir
    private Path folder;

    private PostgresServer server;
    private PostgresKeeper keeper;
    private final CountDownLatch givenUp = new CountDownLatch(1);

    @BeforeEach
    void start() {
        server = PostgresServer.start(
                TestServer.binaries(), folder, Map.of("max_connections", "10", "shared_buffers", "16MB"));
        keeper = new PostgresKeeper(server, AT_ONCE, givenUp::countDown);
        keeper.start();
    }

    @AfterEach
    void stop() {
        keeper.stop();
        server.close();
    }

    @Test
    void aKilledServerComesBackAtItsAddress() throws Exception {
        String address = server.jdbcUrl(PostgresServer.DATABASE);
        long first = number();

        kill(first);

        await().atMost(Duration.ofMinutes(1)).until(this::answers);
        assertThat(number()).isNotEqualTo(first);
        assertThat(server.jdbcUrl(PostgresServer.DATABASE)).isEqualTo(address);
        assertThat(givenUp.getCount()).isEqualTo(1);
    }

    @Test
    void aServerThatDoesNotStartIsGivenUpAndTheReasonTold(CapturedOutput output) throws Exception {
        Files.writeString(folder.resolve("data/postgresql.conf"), "no_such_setting = on\n");

        kill(number());

        assertThat(givenUp.await(2, TimeUnit.MINUTES)).isTrue();
        assertThat(output.getOut().lines().filter(line -> line.contains("The database server")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("has ended by itself").contains("(attempt 1 of 3)"),
                        line -> assertThat(line).contains("does not start").contains("contains errors"),
                        line -> assertThat(line).contains("(attempt 2 of 3)"),
                        line -> assertThat(line).contains("does not start"),
                        line -> assertThat(line).contains("(attempt 3 of 3)"),
                        line -> assertThat(line).contains("does not start"),
                        line -> assertThat(line)
                                .contains("is not started again: 3 attempts were in vain")
                                .contains(server.logFile().toString()));
        assertThat(output.getOut()).doesNotContain("\tat ");
    }

    @Test
    void aServerThatIsClosedStaysClosed(CapturedOutput output) {
        server.close();
        server.startAgain();

        assertThat(server.isUp()).isFalse();
        assertThat(output.getOut()).doesNotContain("is up again");
    }

    private boolean answers() {
        String address = server.jdbcUrl(PostgresServer.DATABASE);
        try (Connection connection = DriverManager.getConnection(address, PostgresServer.USER, server.password())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private long number() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0).strip());
    }

    private static void kill(long number) {
        ProcessHandle process = ProcessHandle.of(number).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }
}
