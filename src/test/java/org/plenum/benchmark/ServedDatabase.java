package org.plenum.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** Somebody, and how many meetings. */
    record Attendance(long person, long meetings) {}

    /** The person whose meetings are nearest to a number. */
    Attendance attendance(long number) throws IOException, SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement("""
                        select person_id, count(distinct meeting_id) as meetings from participation
                        group by person_id order by abs(count(distinct meeting_id) - ?), person_id limit 1""")) {
            statement.setLong(1, number);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Attendance(row.getLong(1), row.getLong(2));
            }
        }
    }

    long articles() throws IOException, SQLException {
        try (Connection connection = connect();
                ResultSet row = connection.createStatement().executeQuery("select count(*) from article")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Whether it writes without minding that the machine might fail, and cleans up by itself at its leisure. */
    void careless(boolean careless) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "full_page_writes", "autovacuum")) {
                statement.execute("alter system " + (careless ? "set " + setting + " = off" : "reset " + setting));
            }
            if (!careless) {
                statement.execute("checkpoint");
            }
            statement.execute("select pg_reload_conf()");
        }
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
