package org.plenum.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs PostgreSQL's programs from an unpacked {@link PostgresBinaries folder}. PostgreSQL refuses to run as root, as containers
 * often do; there the programs run in a user namespace of their own, in which they are nobody.
 */
final class Programs {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    private final Path binaries;
    private final List<String> prefix;

    /** @throws StartupException when this process is root and user namespaces are not to be had */
    Programs(Path binaries) {
        this.binaries = binaries;
        this.prefix = isRoot() ? List.of("unshare", "--user") : List.of();
        if (!prefix.isEmpty() && !namespacesWork()) {
            throw new StartupException(
                    "PostgreSQL does not run as root, and this system grants no user namespaces (unshare):"
                            + " start Plenum as an ordinary user, or set SPRING_DATASOURCE_URL to a PostgreSQL of your own.");
        }
    }

    /** @param exitCode the program's own; {@code output} is what it wrote, both streams in one */
    record Result(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /**
     * Runs a program and waits for it.
     *
     * @param input what it reads from its standard input; null for nothing
     * @throws StartupException when it cannot be run or takes longer than {@code limit}
     */
    Result run(Duration limit, @Nullable String input, String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(binaries.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(List.of(arguments));
        return execute(command, limit, input);
    }

    private static Result execute(List<String> command, Duration limit, @Nullable String input) {
        try {
            // A file, not a pipe: a server that the program leaves behind may hold on to the stream.
            Path output = Files.createTempFile("plenum", ".out");
            try {
                ProcessBuilder builder =
                        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
                builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
                builder.environment().put("LC_ALL", "C");
                Process process = builder.start();
                try (var stdin = process.outputWriter()) {
                    stdin.write(input == null ? "" : input);
                }
                int exitCode = await(process, limit, command);
                return new Result(
                        exitCode,
                        Files.readString(output, Charset.forName("ISO-8859-1")).strip());
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int await(Process process, Duration limit, List<String> command) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            process.destroy();
            throw new StartupException(
                    "'" + String.join(" ", command) + "' did not end within " + limit.toSeconds() + " s.");
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new StartupException("Interrupted while starting or stopping PostgreSQL.", e);
        }
    }

    private static boolean isRoot() {
        return !WINDOWS && new com.sun.security.auth.module.UnixSystem().getUid() == 0;
    }

    private static boolean namespacesWork() {
        try {
            return execute(List.of("unshare", "--user", "true"), Duration.ofSeconds(10), null)
                    .succeeded();
        } catch (UncheckedIOException e) {
            return false; // no such program
        }
    }
}
