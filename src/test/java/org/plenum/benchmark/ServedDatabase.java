package org.plenum.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The embedded PostgreSQL of a server that is up. */
final class ServedDatabase {

    private static final int LINE_OF_PORT = 3;

    private final Path folder;
    private final List<String> running;

    /** @param home of the server */
    ServedDatabase(Path home) throws IOException {
        folder = home.resolve("postgres");
        running = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"));
    }

    Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + running.get(LINE_OF_PORT).strip() + "/plenum",
                "plenum",
                Files.readString(folder.resolve("password")).strip());
    }

    /** Processor time of all its processes so far, in seconds; 0 where the system does not tell. */
    double processor() throws IOException {
        long server = Long.parseLong(running.get(0).strip());
        double seconds = Cost.processorOf(server);
        for (ProcessHandle child : ProcessHandle.of(server).stream()
                .flatMap(ProcessHandle::children)
                .toList()) {
            try {
                seconds += Cost.processorOf(child.pid());
            } catch (NoSuchFileException e) {
                // It has ended in between: its time is the server's by now, and counts the next time.
            }
        }
        return seconds;
    }
}
