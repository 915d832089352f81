package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.search.Count;

/** Bars of counts over time. */
class HistogramTests {

    /** Four figures are 28 pixels wide, and the narrowest column is 330. */
    private static final double WIDTH_OF_A_LABEL = 8.5;

    @ParameterizedTest
    @CsvSource({
        "2023-01, 2023-02",
        "2022-11, 2024-02",
        "2018-05, 2024-01",
        "2014-03, 2024-07",
        "2011-10, 2024-07",
        "1950-01, 2026-12"
    })
    void labelsNeverTouch(String first, String last) {
        List<Double> at = of(first, last).ticks().stream()
                .map(tick -> Double.valueOf(tick.x().replace("%", "")))
                .toList();

        for (int i = 1; i < at.size(); i++) {
            assertThat(at.get(i) - at.get(i - 1)).isGreaterThan(WIDTH_OF_A_LABEL);
        }
    }

    @Test
    void manyMonthsAreYears() {
        assertThat(of("2022-11", "2024-02").years()).isFalse();
        assertThat(of("2014-03", "2024-07").years()).isTrue();
        assertThat(of("2014-03", "2024-07").bars()).hasSize(11);
    }

    private static Histogram of(String first, String last) {
        return Histogram.of(List.of(new Count(first, first, 2), new Count(last, last, 1)), Filters.none(), "/articles");
    }
}
