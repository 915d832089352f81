package org.plenum.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTests {

    private static final String ADDRESS = "https://archive.example.org/articles/7";

    private static Citation of(String title, String... authors) {
        return new Citation(7, List.of(authors), title, "Yiyang Daily", LocalDate.of(2023, 2, 18), "en", ADDRESS);
    }

    @Test
    void plainCitationListsAllAuthors() {
        assertThat(of("It met", "Leng Tao", "Zhang Zilong", "Chen Jun").plain())
                .isEqualTo("Leng Tao, Zhang Zilong and Chen Jun. “It met.” Yiyang Daily, 18 February 2023. " + ADDRESS
                        + ".");
    }

    @Test
    void titleThatEndsASentenceGetsNoSecondFullStop() {
        assertThat(of("Will it meet?").plain()).startsWith("“Will it meet?” Yiyang Daily");
        assertThat(of("会议召开。").plain()).startsWith("“会议召开。” Yiyang Daily");
    }

    @Test
    void bibTexKeepsTheFamilyNameFirst() {
        assertThat(of("It met", "Leng Tao", "Chen Jun").bibTex()).isEqualTo("""
                        @article{plenum-7,
                          author = {{Leng Tao} and {Chen Jun}},
                          title = {{It met}},
                          journal = {Yiyang Daily},
                          date = {2023-02-18},
                          year = {2023},
                          month = {2},
                          url = {https://archive.example.org/articles/7},
                          language = {en}
                        }
                        """);
    }

    @Test
    void lettersThatMeanSomethingToTexAreEscaped() {
        assertThat(of("50% of #1 & {more} \\ _ $ ~ ^").bibTex())
                .contains(
                        "{{50\\% of \\#1 \\& \\{more\\} \\textbackslash{} \\_ \\$ \\textasciitilde{} \\textasciicircum{}}}");
    }

    @Test
    void lineEndsCannotBeginAField() {
        assertThat(of("It met\r\nER  - \nTY  - FAKE").ris().lines().filter(line -> line.startsWith("ER")))
                .hasSize(1);
    }

    @Test
    void risNamesTheDay() {
        assertThat(of("It met", "Leng Tao").ris())
                .isEqualTo(String.join(
                        "\r\n",
                        "TY  - NEWS",
                        "ID  - plenum-7",
                        "AU  - Leng Tao",
                        "TI  - It met",
                        "T2  - Yiyang Daily",
                        "PY  - 2023",
                        "DA  - 2023/02/18/",
                        "LA  - en",
                        "UR  - " + ADDRESS,
                        "ER  - ",
                        ""));
    }
}
