package org.plenum.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plenum.extraction.ArticleFacts;
import org.plenum.extraction.Extractor;
import org.plenum.extraction.FactsJson;
import org.plenum.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the facts of articles as JSON, one line an article, or explains them to a person; without a database. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what articles say: one line of JSON an article, without a database.",
            "What cannot be read is told on standard error; the others are printed all the same.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all were read", "1:some could not be read", "2:the command was not understood"})
final class ExtractCommand implements Callable<Integer> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final long MAX_BYTES = 4L * Extractor.MAX_LENGTH; // the most that so many characters take

    private final Gazetteer gazetteer = Gazetteer.standard();
    private final Extractor extractor = Extractor.standard(gazetteer);

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "A text file in UTF-8, or a folder with all its *.txt files.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--explain",
            description =
                    "Prints for a person instead: the text with every mark, its rule and its confidence, then the facts in words.")
    private boolean explain;

    @Spec
    private CommandSpec spec;

    private boolean failed;

    @Override
    public Integer call() {
        paths.forEach(this::extractAll);
        return failed ? 1 : 0;
    }

    private void extractAll(Path path) {
        if (!Files.isDirectory(path)) {
            extract(path);
            return;
        }
        List<Path> files;
        try (Stream<Path> below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            files = below.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            fail(path, "cannot be listed: " + e.getMessage());
            return;
        }
        if (files.isEmpty()) {
            fail(path, "holds no *.txt file");
        }
        files.forEach(this::extract);
    }

    private void extract(Path file) {
        try {
            String text = read(file);
            String name = String.valueOf(file.getFileName());
            ArticleFacts facts = extractor.extract(text);
            if (explain) {
                Explanation.print(name, text, facts, gazetteer, out());
            } else {
                out().println(FactsJson.write(name, facts, gazetteer));
            }
        } catch (NoSuchFileException e) {
            fail(file, "does not exist");
        } catch (AccessDeniedException e) {
            fail(file, "may not be read");
        } catch (CharacterCodingException e) {
            fail(file, "is not UTF-8");
        } catch (IOException | IllegalArgumentException e) {
            fail(file, "cannot be read: " + e.getMessage());
        }
    }

    /** Without a byte order mark, as the import reads it: spans count from behind it. */
    private static String read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException("it is longer than %,d bytes".formatted(MAX_BYTES));
        }
        String text = Files.readString(file);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private void fail(Path path, String reason) {
        failed = true;
        PrintWriter err = spec.commandLine().getErr();
        err.println(path + " " + reason);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
