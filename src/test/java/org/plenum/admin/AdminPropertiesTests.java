package org.plenum.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AdminPropertiesTests {

    @Test
    void blankPasswordIsNone() {
        assertThat(new AdminProperties("admin", " ").password()).isNull();
        assertThat(new AdminProperties("admin", "").password()).isNull();
    }

    @Test
    void passwordThatWouldBeCutIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdminProperties("admin", "é".repeat(37)))
                .withMessageContaining("72 bytes");
        assertThat(new AdminProperties("admin", "é".repeat(36)).password()).hasSize(36);
    }

    @Test
    void administratorNeedsName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AdminProperties(" ", null));
    }

    @Test
    void passwordIsNeverPrinted() {
        assertThat(new AdminProperties("admin", "sesame street")).asString().doesNotContain("sesame");
    }
}
