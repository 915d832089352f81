package org.plenum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTests {

    private static final Path SEEDS = Path.of("seeds");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void printsOneLineOfJsonForEachArticleOfAFolderInOrder() {
        assertThat(run("extract", SEEDS.toString())).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines)
                .hasSize(5)
                .isSorted()
                .allMatch(line -> line.startsWith("{\"file\": \"00") && line.endsWith("}"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersGoOn() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n");
        Path missing = folder.resolve("missing.txt");
        Path good = SEEDS.resolve("003_9c9b64d4cf65011b.txt");

        assertThat(run("extract", latin.toString(), missing.toString(), blank.toString(), good.toString()))
                .isEqualTo(1);

        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        latin + " is not UTF-8",
                        missing + " does not exist",
                        blank + " cannot be read: the text is blank");
    }

    @Test
    void aByteOrderMarkChangesNoFact() throws IOException {
        String text = Files.readString(SEEDS.resolve("003_9c9b64d4cf65011b.txt"));
        Files.writeString(folder.resolve("a.txt"), text);
        Files.writeString(folder.resolve("b.txt"), "\uFEFF" + text);

        run("extract", folder.toString());

        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(1).replace("b.txt", "a.txt")).isEqualTo(lines.get(0));
    }

    @Test
    void aFolderWithoutArticlesIsToldAsSuch() {
        assertThat(run("extract", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("holds no *.txt file");
    }

    @Test
    void unknownCommandAndUnknownOptionAreNotUnderstood() {
        assertThat(run("extrat")).isEqualTo(2);
        assertThat(err.toString()).contains("extrat", "extract");
        assertThat(run("--prot")).isEqualTo(2);
        assertThat(run("extract")).isEqualTo(2);
    }

    @Test
    void helpNamesTheCommandsAndVersionTheVersion() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("extract", "http://localhost:8080");
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("Plenum ");
    }

    @Test
    void settingsAloneAskForTheServer() {
        assertThat(Cli.run()).isEmpty();
        assertThat(Cli.run("--server.port=9000", "--debug")).isEmpty();
    }

    private int run(String... arguments) {
        return Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
