package org.plenum.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole archive into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the whole archive into one file: articles, facts, corrections, imports, accounts.",
            "Works while Plenum runs. The archive is that of PLENUM_HOME or SPRING_DATASOURCE_URL, as for the server.",
            "The file holds the hashes of passwords: keep it where only you can read it.",
            ""
        })
final class BackupCommand implements Callable<Integer> {

    private final Map<String, String> environment;

    @Parameters(paramLabel = "FILE", description = "The file to write. It must not exist yet.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec;

    BackupCommand() {
        this(System.getenv());
    }

    BackupCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file + " exists already: name another file");
            }
            try (ArchiveDatabase database = ArchiveDatabase.toRead(environment)) {
                Backup.Contents contents = write(database);
                spec.commandLine().getOut().printf("Wrote %,d articles to %s%n", contents.articles(), file);
            }
            return 0;
        } catch (IOException | SQLException | StartupException e) {
            spec.commandLine().getErr().println("Nothing was backed up. " + e.getMessage());
            return 1;
        }
    }

    /** Under another name until it is whole, so that nobody takes half a backup for one. */
    private Backup.Contents write(ArchiveDatabase database) throws IOException, SQLException {
        Path partial = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(partial);
        Files.createFile(partial, ownerOnly(partial));
        try (Connection connection = database.connect();
                OutputStream out = Files.newOutputStream(partial)) {
            Backup.Contents contents = Backup.write(connection, out, Clock.systemUTC());
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            return contents;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
