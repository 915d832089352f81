package org.plenum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract --explain}. The golden file is written anew by {@code -Dgolden.write=true}; read it before it is committed. */
class ExplainTests {

    private static final Path SEED = Path.of("seeds/004_cfb17b63b727dd50.txt");
    private static final Path GOLDEN = Path.of("src/test/resources/org/plenum/launch/004.explained");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aSeedIsExplainedAsAPersonHasRead() throws IOException {
        assertThat(explain(SEED)).isZero();

        // Confidences change whenever rules are counted again.
        String printed = out.toString().replace("\r\n", "\n").replaceAll("\\b0\\.\\d\\d\\b", "0.##");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(GOLDEN));
    }

    /** The documentation shows parts of it, with lines of three points between. */
    @Test
    void theDocumentationShowsWhatIsPrinted() throws IOException {
        assertThat(explain(SEED)).isZero();

        String printed = out.toString().replace("\r\n", "\n");
        String documentation = Files.readString(Path.of("docs/extraction.md")).replace("\r\n", "\n");
        String sample = documentation
                .split("extract --explain " + SEED + "\n\n```\n", 2)[1]
                .split("```", 2)[0];
        assertThat(sample.split("(?m)^\\.\\.\\.\n"))
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(printed).contains(part));
    }

    @Test
    void overlappingWordsAreUnderlinedInRowsOfTheirOwn() throws IOException {
        String text = "On May 4, the Standing Committee of the Huaiji County Party Committee held a meeting.\n";

        assertThat(explain(write("a.txt", text))).isZero();

        List<String> lines = out.toString().lines().toList();
        int at = lines.indexOf("    " + text.strip());
        assertThat(lines.subList(at + 1, at + 5)).allMatch(line -> line.matches("[ >0-9-]+"));
        assertUnderlined(lines, at, "the Standing Committee of the Huaiji County Party Committee".substring(4));
        assertUnderlined(lines, at, "Huaiji County Party Committee");
        assertUnderlined(lines, at, "May 4");
        assertThat(out.toString())
                .contains("place.body")
                .contains("Guangdong > Zhaoqing > Huaiji County (441224), stated.");
    }

    private static void assertUnderlined(List<String> lines, int at, String words) {
        int from = lines.get(at).indexOf(words);
        assertThat(lines.subList(at + 1, at + 7)).as(words).anyMatch(row -> {
            int end = from + words.length();
            return row.length() > end && row.substring(from, end).matches("-+") && Character.isDigit(row.charAt(end));
        });
    }

    @Test
    void noLineIsWiderThanATerminal() throws IOException {
        write("long.txt", "word ".repeat(300) + "x".repeat(500) + "\n\n" + "会议".repeat(300) + "\n");

        assertThat(explain(Path.of("seeds"), folder)).isZero();

        assertThat(out.toString().lines()).allSatisfy(line -> {
            long wide =
                    line.codePoints().filter(c -> c >= 0x4e00 && c <= 0x9fff).count();
            assertThat(line.length() + wide).as(line).isLessThanOrEqualTo(100);
        });
        assertThat(out.toString().lines().filter(line -> line.contains("x".repeat(50))))
                .hasSizeGreaterThan(4);
    }

    @Test
    void theDateSaysWhatCompletedIt() throws IOException {
        explain(write("a.txt", """
                Heshan holds a conference on rural work

                Time: 2023-01-05

                On December 28, the Heshan Municipal Party Committee held a conference on rural work.
                """));

        assertThat(out.toString())
                .contains("\"December 28\": 2022-12-28, completed from the day of publication")
                .contains("\"2023-01-05\": 2023-01-05, as printed");
    }

    @Test
    void chineseTextsAreUnderlinedByTheirWidth() throws IOException {
        explain(write("zh.txt", "会议\n\n2023年3月24日下午，鹤山市委召开常委会会议，传达学习有关精神，研究部署农村工作。\n"));

        List<String> lines = out.toString().lines().toList();
        int at = 0;
        while (!lines.get(at).contains("2023年3月24日下午")) {
            at++;
        }
        assertThat(lines.get(at + 1)).matches(" {4}-{17}\\d+");
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersGoOn() throws IOException {
        Path blank = write("blank.txt", "\n");
        Path missing = folder.resolve("missing.txt");

        assertThat(explain(blank, missing, SEED)).isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly(blank + " cannot be read: the text is blank", missing + " does not exist");
        assertThat(out.toString()).contains("004_cfb17b63b727dd50.txt", "FACTS");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int explain(Path... paths) {
        String[] arguments = new String[paths.length + 2];
        arguments[0] = "extract";
        arguments[1] = "--explain";
        for (int i = 0; i < paths.length; i++) {
            arguments[i + 2] = paths[i].toString();
        }
        return Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
