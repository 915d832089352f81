package org.plenum.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The data folder of a {@link PostgresServer} and the password to it. */
final class PostgresData {

    private static final Logger log = LoggerFactory.getLogger(PostgresData.class);
    private static final String PARTIAL = "data-";
    private static final int PORT_LINE = 3; // of postmaster.pid, from 0

    private final Programs programs;
    private final Path folder;
    private final Path directory;

    /** @param folder its real path, without links */
    PostgresData(Programs programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
        this.directory = folder.resolve("data");
    }

    Path directory() {
        return directory;
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes data and password unless they stand there. Data appear all at once: a start that is cut off leaves nothing half made.
     *
     * @throws StartupException when they are of another version of PostgreSQL, or not complete
     */
    void prepare(Duration limit) throws IOException {
        if (!Files.exists(directory)) {
            make(limit);
            return;
        }
        Path versionFile = directory.resolve("PG_VERSION");
        String version =
                Files.exists(versionFile) ? Files.readString(versionFile).strip() : "";
        if (!version.equals(PostgresServer.MAJOR_VERSION)) {
            throw new StartupException("The data in " + directory + " "
                    + (version.isEmpty() ? "are not PostgreSQL's" : "were written by PostgreSQL " + version)
                    + ", but this Plenum brings PostgreSQL " + PostgresServer.MAJOR_VERSION
                    + ": start the Plenum that wrote them, or move the folder away to begin anew.");
        }
        if (!Files.exists(passwordFile())) {
            throw new StartupException("The password to the data in " + directory + " is missing: put " + passwordFile()
                    + " back, or move the folder away to begin anew.");
        }
    }

    private void make(Duration limit) throws IOException {
        log.info("Preparing the database in {} (first start only)", folder);
        removePartial();
        if (!Files.exists(passwordFile())) {
            writePassword();
        }
        Path partial = Files.createTempDirectory(folder, PARTIAL, privateFolder(folder.getFileSystem()));
        check(programs.run(
                limit,
                null,
                "initdb",
                "--pgdata=" + partial,
                "--username=" + PostgresServer.USER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C", // the same on every system: order and case by Unicode, without the system's locales
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        check(programs.run(
                limit,
                "CREATE DATABASE " + PostgresServer.DATABASE + "\n",
                "postgres",
                "--single",
                "-D",
                partial.toString(),
                "postgres"));
        Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private void check(Programs.Result result) {
        if (!result.succeeded()) {
            throw new StartupException("The database in " + folder + " could not be prepared: " + result.output());
        }
    }

    private void removePartial() throws IOException {
        List<Path> partial;
        try (Stream<Path> files = Files.list(folder)) {
            partial = files.filter(file -> file.getFileName().toString().startsWith(PARTIAL))
                    .toList();
        }
        for (Path path : partial) {
            FileSystemUtils.deleteRecursively(path);
        }
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path partial = folder.resolve("password.new");
        Files.deleteIfExists(partial);
        Files.createFile(partial, privateFile(folder.getFileSystem()));
        Files.writeString(partial, HexFormat.of().formatHex(random), StandardOpenOption.WRITE);
        Files.move(partial, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    /**
     * A server that another process has started.
     *
     * @param port on 127.0.0.1
     */
    record Running(int port, String password) {

        String jdbcUrl(String database) {
            return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        }
    }

    /** The server that runs with the data of a folder, by the mark that it leaves in them; empty when none does. */
    static Optional<Running> ofRunningServer(Path folder) {
        Path mark = folder.resolve("data").resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(mark) ? Files.readAllLines(mark) : List.of();
            return lines.size() > PORT_LINE && process(lines.get(0)).isPresent()
                    ? Optional.of(new Running(
                            Integer.parseInt(lines.get(PORT_LINE).strip()),
                            Files.readString(folder.resolve("password")).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who holds the data, by the mark that a server leaves in them while it runs. */
    enum Occupant {
        /** No one, or a server that is gone. */
        NONE,
        /** A server that runs. */
        SERVER,
        /** Another program, which happens to have got the number of a server that was killed. */
        STRANGER
    }

    Occupant occupant() throws IOException {
        Optional<ProcessHandle> process = Files.exists(mark())
                ? Files.readAllLines(mark()).stream().findFirst().flatMap(PostgresData::process)
                : Optional.empty();
        return process.map(handle -> isServer(handle) ? Occupant.SERVER : Occupant.STRANGER)
                .orElse(Occupant.NONE);
    }

    /** Only for a {@link Occupant#STRANGER}: PostgreSQL by itself would take the stranger for a server and not start. */
    void removeStaleMark() throws IOException {
        Files.delete(mark());
    }

    private Path mark() {
        return directory.resolve("postmaster.pid");
    }

    private static Optional<ProcessHandle> process(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid.strip())).filter(ProcessHandle::isAlive);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean isServer(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        String command = info.command()
                .map(path -> Path.of(path).getFileName().toString())
                .orElse("");
        // Windows does not tell the arguments.
        boolean ours = info.arguments()
                .map(arguments -> List.of(arguments).contains(directory.toString()))
                .orElse(true);
        return command.startsWith("postgres") && ours;
    }

    private static FileAttribute<?>[] privateFile(FileSystem system) {
        return permissions(system, "rw-------");
    }

    private static FileAttribute<?>[] privateFolder(FileSystem system) {
        return permissions(system, "rwx------");
    }

    private static FileAttribute<?>[] permissions(FileSystem system, String permissions) {
        return system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
