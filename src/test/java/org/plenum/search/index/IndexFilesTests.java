package org.plenum.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IndexFilesTests {

    @Test
    void stateThatAnOlderPlenumWroteIsRead() {
        StateDocument state = IndexFiles.state(Arrays.asList("another-form", "1/2", 77L, null));

        assertThat(state.schema()).isEqualTo("another-form").isNotEqualTo(IndexFiles.schema());
        assertThat(state.database()).isEqualTo("1/2");
        assertThat(state.changes()).isEqualTo(77);
        assertThat(state.shown()).isZero();
    }
}
