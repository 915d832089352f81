package org.plenum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The archive as a person starts and stops it, in processes of its own, with the embedded server beneath. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ServedArchiveTests {

    private static final String READY = "Plenum is ready: http://localhost:";
    private static final int SIGTERM = 128 + 15;

    @TempDir
    private Path home;

    private Path lent;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void leaveNothingRunning() throws Exception {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
        OwnPostgres.killIn(home);
        Files.delete(lent);
    }

    /** Saves the unpacking, which {@link TestServer} shows to work. */
    @BeforeEach
    void lendTheUnpackedServer() throws IOException {
        lent = OwnPostgres.lendTo(home);
    }

    @Test
    void keepsItsDataHoweverItEnds() throws Exception {
        Process first = start();
        readUntil(first, READY);
        execute("create table kept as select 1 as number");

        Process second = start();
        List<String> complaint = readAll(second);
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(complaint)
                .filteredOn(line -> !line.isBlank() && !line.contains("is starting"))
                .singleElement()
                .asString()
                .contains("Another Plenum is running with the data folder " + home);

        first.destroyForcibly().waitFor();
        long orphan = postmaster();
        assertThat(ProcessHandle.of(orphan)).as("the server outlives the kill").isPresent();
        Process third = start();
        assertThat(readUntil(third, READY)).anyMatch(line -> line.contains("of a run that was killed is still up"));
        assertThat(postmaster()).isNotEqualTo(orphan);
        execute("insert into kept values (2)");

        ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
        third.destroyForcibly().waitFor();
        server.destroyForcibly();
        server.onExit().get(1, TimeUnit.MINUTES);
        Process fourth = start();
        readUntil(fourth, READY);
        assertThat(number("select sum(number) from kept")).isEqualTo(3);

        fourth.destroy();
        assertThat(fourth.waitFor()).isEqualTo(SIGTERM);
        assertThat(mark()).as("the server has stopped in good order").doesNotExist();
    }

    private Process start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.plenum.PlenumApplication",
                        "--server.port=0",
                        "--plenum.import-on-start=false",
                        "--plenum.home=" + home)
                .redirectErrorStream(true)
                .start();
        started.add(process);
        return process;
    }

    private static List<String> readUntil(Process process, String words) throws IOException {
        List<String> lines = new ArrayList<>();
        var output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(words)) {
                return lines;
            }
        }
        throw new AssertionError("ended without saying \"" + words + "\":\n" + String.join("\n", lines));
    }

    private static List<String> readAll(Process process) {
        return process.inputReader(StandardCharsets.UTF_8).lines().toList();
    }

    private Path mark() {
        return home.resolve("postgres/data/postmaster.pid");
    }

    private long postmaster() throws IOException {
        return OwnPostgres.embeddedIn(home);
    }

    private void execute(String sql) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connect() throws IOException, SQLException {
        return OwnPostgres.connectTo(home);
    }
}
