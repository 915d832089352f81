package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SortedNamesTests {

    @Test
    void manyPortionsComeBackAsOneInOrder() {
        List<String> expected =
                IntStream.range(0, 1_003).mapToObj("%05d\n湖南.txt"::formatted).toList();
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(1));

        try (SortedNames names = new SortedNames(100)) {
            shuffled.forEach(names::add);

            assertThat(names.size()).isEqualTo(expected.size());
            List<String> read = new ArrayList<>();
            names.forEach(read::add);
            assertThat(read).isEqualTo(expected);
        }
    }

    @Test
    void noNamesAreNoNames() {
        try (SortedNames names = new SortedNames(2)) {
            assertThat(names.size()).isZero();
            assertThat(names).isEmpty();
        }
    }
}
