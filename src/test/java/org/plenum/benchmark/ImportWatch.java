package org.plenum.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.function.Consumer;

/** Watches an import from outside: what an article costs, early and late. */
final class ImportWatch {

    private static final int PORTION = 10_000;
    private static final int PAUSE = 500;

    private final Served served;
    private final ServedDatabase database;
    private final Consumer<String> say;

    /** @param say gets a line of a table for each portion of articles */
    ImportWatch(Served served, ServedDatabase database, Consumer<String> say) {
        this.served = served;
        this.database = database;
        this.say = say;
    }

    /** Where an import is. */
    private record Point(long articles, double clock, double server, double database) {}

    /** Returns when the import has ended. */
    void watch() throws IOException, SQLException, InterruptedException {
        say.accept(
                "| articles stored | a second | processor ms an article: server | PostgreSQL | memory of the server now, MB |");
        say.accept("| --- | --- | --- | --- | --- |");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Point last = point(statement);
            while (running(statement)) {
                Point now = point(statement);
                if (now.articles() / PORTION > last.articles() / PORTION) {
                    tell(last, now);
                    last = now;
                }
                Thread.sleep(PAUSE);
            }
            Point end = point(statement);
            if (end.articles() > last.articles()) {
                tell(last, end);
            }
        }
    }

    private void tell(Point last, Point now) throws IOException {
        double articles = now.articles() - last.articles();
        say.accept(String.format(
                Locale.ROOT,
                "| %,d | %.0f | %.2f | %.2f | %,d |",
                now.articles(),
                articles / (now.clock() - last.clock()),
                1e3 * (now.server() - last.server()) / articles,
                1e3 * (now.database() - last.database()) / articles,
                served.memory()));
    }

    private Point point(Statement statement) throws IOException, SQLException {
        try (ResultSet row = statement.executeQuery(
                "select coalesce(sum(write_count), 0) from batch_step_execution where step_name = 'read'")) {
            row.next();
            return new Point(row.getLong(1), System.nanoTime() / 1e9, served.processor(), database.processor());
        }
    }

    private static boolean running(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select count(*) filter (where ended_at is null) > 0 or count(*) = 0 from import_run")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
