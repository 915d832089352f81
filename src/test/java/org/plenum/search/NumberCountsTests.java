package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NumberCountsTests {

    @Test
    void numbersOfAnySizeAreCounted() {
        NumberCounts counts = new NumberCounts();
        Map<Integer, Long> expected = new TreeMap<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            int value = i % 3 == 0 ? random.nextInt() : i % 3 == 1 ? random.nextInt(1 << 19) : random.nextInt(300);
            counts.add(value, 1 + i % 2);
            expected.merge(value, 1L + i % 2, Long::sum);
        }

        assertThat(counts.all()).isEqualTo(expected);
        assertThat(expected)
                .allSatisfy((value, count) -> assertThat(counts.of(value)).isEqualTo(count));
        assertThat(counts.of(1 << 20)).isZero();
    }

    @Test
    void mostFrequentComeFirstOfEqualsTheSmallestNumber() {
        NumberCounts counts = new NumberCounts();
        counts.add(7_000_000_000L, 3);
        counts.add(12, 3);
        counts.add(5, 1);
        counts.add(400, 9);

        assertThat(counts.most(2, List.of(5L, 6L)))
                .containsExactly(Map.entry(400L, 9L), Map.entry(12L, 3L), Map.entry(5L, 1L), Map.entry(6L, 0L));
    }
}
