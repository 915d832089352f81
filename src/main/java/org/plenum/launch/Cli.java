package org.plenum.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Properties;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Plenum's command line, for all that is not serving. */
@Command(
        name = "java -jar plenum.jar",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        subcommands = {ExtractCommand.class, BackupCommand.class, RestoreCommand.class},
        synopsisSubcommandLabel = "[COMMAND]",
        description = {
            "An archive of news about the meetings of Chinese local party and government bodies.",
            "Without a command it serves the archive at http://localhost:8080.",
            ""
        },
        footer = {"", "The server takes any setting as an option too, such as --server.port=9000."})
public final class Cli {

    private Cli() {}

    /**
     * Runs the command that the arguments name.
     *
     * @return its exit code (0 done, 1 done in part, 2 not understood); empty when the arguments ask for the server
     */
    public static OptionalInt run(String... arguments) {
        if (Arrays.stream(arguments).allMatch(Cli::isSetting)) {
            return OptionalInt.empty();
        }
        // A command says what it did by itself; the log of what it is made of tells of trouble only.
        LoggingSystem.get(Cli.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        // Facts are UTF-8 whatever the system's encoding.
        try (PrintWriter out = utf8(FileDescriptor.out);
                PrintWriter err = utf8(FileDescriptor.err)) {
            return OptionalInt.of(run(out, err, arguments));
        }
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Cli()).setOut(out).setErr(err).execute(arguments);
    }

    /** {@code --server.port=9000}, {@code --debug}: Spring Boot reads those. */
    private static boolean isSetting(String argument) {
        return argument.matches("--[a-z][\\w.\\[\\]-]*=.*|--debug|--trace");
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            Properties build = new Properties();
            try (InputStream in = Cli.class.getResourceAsStream("/META-INF/build-info.properties")) {
                if (in != null) {
                    build.load(in);
                }
            }
            return new String[] {"Plenum " + build.getProperty("build.version", "of no known version")};
        }
    }
}
