package org.plenum.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.plenum.benchmark.synthetic.SyntheticArchive;
import org.plenum.extraction.Extractor;
import org.plenum.gazetteer.Gazetteer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What an import cannot do without: the extraction of the same texts alone, {@code COPY} of the rows that it has stored into empty tables like
 * those, and bare Lucene. One after the other, each on one thread.
 */
final class ImportLimit {

    private static final int PORTION = 200;

    /** What articles come to, those first that others refer to. */
    private static final List<String> TABLES = List.of(
            "outlet",
            "article",
            "article_region_candidate",
            "article_layout",
            "byline",
            "person",
            "person_name",
            "organisation",
            "meeting",
            "meeting_report",
            "mention",
            "participation",
            "attestation",
            "activity",
            "activity_place",
            "activity_participant",
            "import_item");

    private final SyntheticArchive archive;
    private final long articles;
    private final Path folder;
    private final Consumer<String> say;

    /**
     * @param folder for rows and indexes; what lies there under the same names is overwritten
     * @param say gets the lines of a table
     */
    ImportLimit(SyntheticArchive archive, long articles, Path folder, Consumer<String> say) {
        this.archive = archive;
        this.articles = articles;
        this.folder = folder;
        this.say = say;
    }

    /**
     * Measures all parts beside what the import took.
     *
     * @param imported server and database together, until all was searchable
     */
    void measure(Cost imported, ServedDatabase database) throws Exception {
        say.accept("| an article, %,d articles | ms by the clock | processor ms |".formatted(articles));
        say.accept("| --- | --- | --- |");
        Cost extraction = extraction();
        line("the extraction alone", extraction);
        Cost bare = Cost.NOTHING;
        Cost indexed = Cost.NOTHING;
        Cost whole = Cost.NOTHING;
        try (Connection connection = database.connect()) {
            List<Path> files = export(connection);
            bare = copy(connection, files, database, Like.ROWS);
            line("COPY of the same rows, tables without keys and indexes", bare);
            indexed = copy(connection, files, database, Like.INDEXED);
            line("COPY of the same rows, the same keys, checks and indexes", indexed);
            whole = copy(connection, files, database, Like.WHOLE);
            line("COPY of the same rows, foreign keys too", whole);
        }
        Cost lucene = BareLucene.index(archive, articles, folder.resolve("lucene-" + articles));
        line("bare Lucene", lucene);
        line("**the import**, until all of it is searchable", imported);
        share("the bare tables", extraction.plus(bare).plus(lucene), imported);
        share("keys and indexes", extraction.plus(indexed).plus(lucene), imported);
        share("foreign keys too", extraction.plus(whole).plus(lucene), imported);
    }

    private void line(String what, Cost cost) {
        say.accept("| " + what + " | " + cost.cells(articles) + " |");
    }

    private void share(String with, Cost limit, Cost imported) {
        say.accept(String.format(
                Locale.ROOT,
                "| limit with %s, added up: %.0f %% of it by the clock, %.0f %% by processor time | %s |",
                with,
                100 * limit.clock() / imported.clock(),
                100 * limit.processor() / imported.processor(),
                limit.cells(articles)));
    }

    private Cost extraction() throws Exception {
        Extractor extractor = Extractor.standard(Gazetteer.standard());
        Cost cost = Cost.NOTHING;
        for (long from = 0; from < articles; from += PORTION) {
            List<String> texts = new ArrayList<>();
            for (long number = from; number < Math.min(articles, from + PORTION); number++) {
                texts.add(archive.text(number));
            }
            cost = cost.plus(Cost.of(() -> texts.forEach(extractor::extract)));
        }
        return cost;
    }

    private List<Path> export(Connection connection) throws SQLException, IOException {
        List<Path> files = new ArrayList<>();
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (String table : TABLES) {
            Path file = folder.resolve("rows-" + table);
            try (OutputStream out = Files.newOutputStream(file)) {
                copy.copyOut("copy public." + table + " to stdout", out);
            }
            files.add(file);
        }
        return files;
    }

    /** How much of the tables is made again. */
    private enum Like {
        ROWS,
        INDEXED,
        WHOLE
    }

    private Cost copy(Connection connection, List<Path> files, ServedDatabase database, Like like) throws Exception {
        make(connection, like);
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        double before = database.processor();
        Cost here = Cost.of(() -> {
            for (int i = 0; i < files.size(); i++) {
                try (InputStream in = Files.newInputStream(files.get(i))) {
                    copy.copyIn("copy bench_limit." + TABLES.get(i) + " from stdin", in);
                }
            }
        });
        Cost cost = here.plus(new Cost(0, database.processor() - before));
        execute(connection, "drop schema bench_limit cascade");
        return cost;
    }

    private static void make(Connection connection, Like like) throws SQLException {
        execute(connection, "drop schema if exists bench_limit cascade");
        execute(connection, "create schema bench_limit");
        for (String table : TABLES) {
            execute(
                    connection,
                    "create table bench_limit.%1$s (like public.%1$s%2$s)"
                            .formatted(table, like == Like.ROWS ? "" : " including all"));
        }
        if (like == Like.WHOLE) {
            for (String key : foreignKeys(connection)) {
                execute(connection, key);
            }
        }
    }

    /** To the tables made again where there are such, to the archive's own otherwise. */
    private static List<String> foreignKeys(Connection connection) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = public");
            try (ResultSet row = statement.executeQuery("""
                    select 'alter table bench_limit.' || c.relname || ' add ' || pg_get_constraintdef(k.oid)
                    from pg_constraint k join pg_class c on c.oid = k.conrelid
                    where k.contype = 'f' and c.relnamespace = 'public'::regnamespace and c.relname in ('%s')
                    """.formatted(String.join("', '", TABLES)))) {
                while (row.next()) {
                    keys.add(row.getString(1));
                }
            }
            statement.execute("set search_path = bench_limit, public");
        }
        return keys;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
