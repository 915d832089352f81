package org.plenum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PasswordsTests {

    @Test
    void canBeCopiedByHandAndIsNeverTheSame() {
        assertThat(Stream.generate(Passwords::generate).limit(100))
                .allMatch(password -> password.matches("[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}"))
                .doesNotHaveDuplicates();
    }
}
