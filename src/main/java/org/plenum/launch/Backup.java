package org.plenum.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The whole archive in one file: a zip with the rows of each table as PostgreSQL's {@code COPY} writes them, and a list of what is in it. It
 * says which version of the schema it was written with; the restore makes that schema, fills it, and the next start brings it up to date.
 * The search index is not in it, since it is made from the tables.
 */
final class Backup {

    private static final String FORMAT = "1";
    private static final String CONTENTS = "plenum-backup.properties";
    private static final String TABLE = "table.";
    private static final String ROWS = "rows.";
    private static final String SEQUENCE = "sequence.";

    private Backup() {}

    /** A file that is no backup, or none that this Plenum can read; the message says why. */
    static final class UnreadableException extends IOException {
        UnreadableException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * What a backup holds.
     *
     * @param schema version of the schema, "8"
     * @param rows number of rows by table
     */
    record Contents(String schema, Map<String, Long> rows) {

        Contents {
            rows = Map.copyOf(rows);
        }

        long articles() {
            return rows.getOrDefault("article", 0L);
        }
    }

    /** Writes all that the database holds at one moment, while others may go on changing it. */
    static Contents write(Connection connection, OutputStream out, Clock clock) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        Schema schema = Schema.of(connection);
        Properties contents = new Properties();
        contents.setProperty("format", FORMAT);
        contents.setProperty("created", clock.instant().toString());
        contents.setProperty("schema", schema.version());
        Map<String, Long> rows = new LinkedHashMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Schema.Table table : schema.tables()) {
                zip.putNextEntry(new ZipEntry(entry(table.name())));
                long count = copy.copyOut("copy " + table.withColumns() + " to stdout", zip);
                zip.closeEntry();
                rows.put(table.name(), count);
                contents.setProperty(TABLE + table.name(), String.join(",", table.columns()));
                contents.setProperty(ROWS + table.name(), String.valueOf(count));
            }
            schema.sequences(connection)
                    .forEach((name, value) -> contents.setProperty(SEQUENCE + name, value.toString()));
            zip.putNextEntry(new ZipEntry(CONTENTS));
            contents.store(new OutputStreamWriter(zip, StandardCharsets.UTF_8), null);
            zip.closeEntry();
        }
        connection.rollback();
        return new Contents(schema.version(), rows);
    }

    /** @throws UnreadableException when the file is no whole backup, or one of another format */
    static Contents contents(Path file) throws IOException {
        try (ZipFile zip = open(file)) {
            Properties properties = properties(zip, file);
            Map<String, Long> rows = new LinkedHashMap<>();
            properties.stringPropertyNames().stream()
                    .filter(name -> name.startsWith(ROWS))
                    .forEach(name ->
                            rows.put(name.substring(ROWS.length()), Long.valueOf(properties.getProperty(name))));
            return new Contents(properties.getProperty("schema"), rows);
        }
    }

    /**
     * Fills a database whose schema has just been made in the version of the backup. All or nothing: when something fails, the database
     * is as it was.
     */
    static void read(Path file, Connection connection) throws SQLException, IOException {
        try (ZipFile zip = open(file)) {
            Properties contents = properties(zip, file);
            connection.setAutoCommit(false);
            Schema schema = Schema.of(connection);
            schema.empty(connection);
            for (Schema.Table table : schema.tables()) {
                fill(table, zip, contents, connection, file);
            }
            for (String name : contents.stringPropertyNames()) {
                if (name.startsWith(SEQUENCE)) {
                    schema.setSequence(
                            connection, name.substring(SEQUENCE.length()), Long.parseLong(contents.getProperty(name)));
                }
            }
            connection.commit();
        }
    }

    private static void fill(Schema.Table table, ZipFile zip, Properties contents, Connection connection, Path file)
            throws SQLException, IOException {
        String columns = contents.getProperty(TABLE + table.name());
        ZipEntry entry = zip.getEntry(entry(table.name()));
        if (columns == null || entry == null) {
            throw new UnreadableException(file + " lacks the table " + table.name(), null);
        }
        Schema.Table stored = new Schema.Table(table.name(), List.of(columns.split(",")));
        if (!table.columns().containsAll(stored.columns())) {
            throw new UnreadableException(file + " has other columns in the table " + table.name(), null);
        }
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (InputStream rows = zip.getInputStream(entry)) {
            long count = copy.copyIn("copy " + stored.withColumns() + " from stdin", rows);
            if (count != Long.parseLong(contents.getProperty(ROWS + table.name()))) {
                throw new UnreadableException(file + " lacks rows of the table " + table.name(), null);
            }
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnreadableException(
                    file + " is no backup of Plenum, or not a whole one (" + e.getMessage() + ")", e);
        }
    }

    private static Properties properties(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(CONTENTS);
        if (entry == null) {
            throw new UnreadableException(file + " is no backup of Plenum", null);
        }
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        if (!FORMAT.equals(properties.getProperty("format"))) {
            throw new UnreadableException(
                    file + " is a backup of format " + properties.getProperty("format") + "; this Plenum reads format "
                            + FORMAT,
                    null);
        }
        return properties;
    }

    private static String entry(String table) {
        return "tables/" + table + ".copy";
    }
}
