package org.plenum.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an archive from a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the archive of PLENUM_HOME or SPRING_DATASOURCE_URL from a backup. Stop Plenum first.",
            "What fails leaves everything as it was. The next start brings an older backup up to date.",
            ""
        })
final class RestoreCommand implements Callable<Integer> {

    private static final String RESTORED = "plenum_restored";
    private static final String REPLACED = "plenum_replaced";

    private final Map<String, String> environment;

    @Parameters(paramLabel = "FILE", description = "A file that 'backup' has written.")
    private Path file = Path.of("");

    @Option(
            names = "--replace",
            description =
                    "Put the backup in the place of an archive that is there. Without it, such an archive is left alone.")
    private boolean replace;

    @Spec
    private CommandSpec spec;

    RestoreCommand() {
        this(System.getenv());
    }

    RestoreCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try {
            Backup.Contents contents = Backup.contents(file);
            try (ArchiveDatabase database = ArchiveDatabase.toWrite(environment)) {
                restore(database, contents);
                FileSystemUtils.deleteRecursively(
                        ArchiveDatabase.home(environment).resolve("index"));
            }
            spec.commandLine().getOut().printf("Restored %,d articles from %s%n", contents.articles(), file);
            return 0;
        } catch (IOException | SQLException | FlywayException | StartupException e) {
            spec.commandLine().getErr().println("Nothing was restored. " + e.getMessage());
            return 1;
        }
    }

    private void restore(ArchiveDatabase database, Backup.Contents contents) throws IOException, SQLException {
        boolean empty = isEmpty(database);
        if (!empty && !(replace && database.ours())) {
            throw new StartupException(
                    database.ours()
                            ? "There is an archive already: set PLENUM_HOME to a new folder, or say --replace to lose what is there."
                            : "The database is not empty: restore into an empty one.");
        }
        if (database.ours()) {
            besideAndSwapped(database, contents);
        } else {
            fill(database, contents);
        }
    }

    /** Into a database of its own, which takes the old one's name when it is whole. */
    private void besideAndSwapped(ArchiveDatabase database, Backup.Contents contents) throws IOException, SQLException {
        ArchiveDatabase maintenance = database.sibling("postgres");
        execute(
                maintenance,
                "drop database if exists " + RESTORED,
                "drop database if exists " + REPLACED, // of a restore that was killed behind the swap
                "create database " + RESTORED);
        try {
            fill(database.sibling(RESTORED), contents);
            String name = PostgresServer.DATABASE;
            execute(
                    maintenance,
                    "begin; alter database " + name + " rename to " + REPLACED + "; alter database " + RESTORED
                            + " rename to " + name + "; commit",
                    "drop database " + REPLACED);
        } catch (IOException | SQLException | RuntimeException e) {
            execute(maintenance, "drop database if exists " + RESTORED);
            throw e;
        }
    }

    private void fill(ArchiveDatabase database, Backup.Contents contents) throws IOException, SQLException {
        Flyway flyway = Flyway.configure(RestoreCommand.class.getClassLoader())
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .target(contents.schema())
                .cleanDisabled(false)
                .load();
        try {
            flyway.migrate();
            try (Connection connection = database.connect()) {
                Backup.read(file, connection);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            flyway.clean(); // it was empty
            throw e;
        }
    }

    private static boolean isEmpty(ArchiveDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select not exists (select from pg_class where relnamespace = current_schema()::regnamespace)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void execute(ArchiveDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
