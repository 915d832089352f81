package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextSliceTests {

    @Test
    void textOfUsualLengthIsShownWhole() {
        assertThat(TextSlice.of("A sentence. ".repeat(1_000))).containsExactly(new TextSlice(0, 12_000));
        assertThat(TextSlice.of("")).containsExactly(new TextSlice(0, 0));
    }

    @Test
    void slicesOfALongTextLeaveNothingOutAndEndWithAParagraph() {
        String text = ("A sentence of a long report. ".repeat(40) + "\n").repeat(170);

        List<TextSlice> slices = TextSlice.of(text);

        assertThat(slices).hasSizeGreaterThan(3);
        assertThat(joined(text, slices)).isEqualTo(text);
        assertThat(slices.subList(0, slices.size() - 1))
                .allSatisfy(slice -> assertThat(text.charAt(slice.end() - 1)).isEqualTo('\n'));
    }

    @Test
    void textWithoutAnyBreakIsCutBetweenCharacters() {
        String text = "\ud840\udc0b".repeat(50_000);

        List<TextSlice> slices = TextSlice.of(text);

        assertThat(joined(text, slices)).isEqualTo(text);
        assertThat(slices).allSatisfy(slice -> assertThat(slice.end() % 2).isZero());
    }

    private static String joined(String text, List<TextSlice> slices) {
        return slices.stream()
                .map(slice -> text.substring(slice.start(), slice.end()))
                .collect(Collectors.joining());
    }
}
