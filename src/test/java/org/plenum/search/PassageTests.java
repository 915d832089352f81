package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTests {

    @Test
    void sentenceAroundTheWords() {
        String text = "It rained. Yu Xiaojun, secretary, presided over the meeting. Then all went home.";

        Passage passage = Passage.of(text, "secretary", text.indexOf("secretary"));

        assertThat(passage).isEqualTo(new Passage("Yu Xiaojun, ", "secretary", ", presided over the meeting."));
    }

    @Test
    void lineBreaksEndASentence() {
        assertThat(Passage.of("Headline\n\nYu Xiaojun presided\nMore", "Yu Xiaojun", 10))
                .isEqualTo(new Passage("", "Yu Xiaojun", " presided"));
    }

    @Test
    void stopInsideANumberDoesNotEndASentence() {
        assertThat(Passage.of("Growth of 4.5 percent, said Li.", "Li", 28).before())
                .isEqualTo("Growth of 4.5 percent, said ");
    }

    @Test
    void stopBehindAQuotationEndsASentence() {
        assertThat(Passage.of("He said “work.” Li presided.", "Li", 16).before())
                .isEmpty();
    }

    @Test
    void chineseStopsEndASentence() {
        assertThat(Passage.of("今天开会。李明主持会议。散会。", "李明", 5)).isEqualTo(new Passage("", "李明", "主持会议。"));
    }

    @Test
    void nearestOccurrenceIsMeant() {
        String text = "Li spoke. Li presided. Li left.";

        assertThat(Passage.of(text, "Li", 10).after()).isEqualTo(" presided.");
        assertThat(Passage.of(text, "Li", 12).after())
                .as("shifted by characters of two units")
                .isEqualTo(" presided.");
    }

    @Test
    void longSentencesAreCutAtAWord() {
        String text = "word ".repeat(200) + "Li" + " word".repeat(200);

        Passage passage = Passage.of(text, "Li", 1000);

        assertThat(passage.before()).startsWith("… word ").hasSizeLessThan(200);
        assertThat(passage.after()).endsWith("word …").hasSizeLessThan(200);
        assertThat(passage.brief().before()).hasSizeLessThan(70);
    }

    @Test
    void wordsThatAreNotThereStandAlone() {
        assertThat(Passage.of("Nothing of it.", "Li", 3)).isEqualTo(new Passage("", "Li", ""));
    }

    @Test
    void whiteSpaceIsFolded() {
        assertThat(Passage.of("Yu\t Xiaojun  presided.", "Yu\t Xiaojun", 0))
                .isEqualTo(new Passage("", "Yu Xiaojun", " presided."));
    }

    @Test
    void wordsThatAreASentenceKeepToThemselves() {
        assertThat(Passage.of("It rained. Li presided. It rained.", "Li presided.", 11))
                .isEqualTo(new Passage("", "Li presided.", ""));
    }
}
