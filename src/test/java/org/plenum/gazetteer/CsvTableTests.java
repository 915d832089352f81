package org.plenum.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTests {

    @Test
    void readsQuotedFields() {
        CsvTable table = CsvTable.of("a,b\r\n\"x, \"\"y\"\"\nz\",\n,2");
        assertThat(table.rows()).containsExactly(List.of("x, \"y\"\nz", ""), List.of("", "2"));
        assertThat(table.column("b")).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatIllegalArgumentException().isThrownBy(() -> CsvTable.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> CsvTable.of("a,b\n1"));
        assertThatIllegalArgumentException().isThrownBy(() -> CsvTable.of("a\n\"open"));
        assertThatIllegalArgumentException().isThrownBy(() -> CsvTable.of("a\n\"x\"y"));
        assertThatIllegalArgumentException().isThrownBy(() -> CsvTable.of("a").column("b"));
    }
}
