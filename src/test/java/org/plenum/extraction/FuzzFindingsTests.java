package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs with which fuzzing once broke something ({@code ./mvnw -Pfuzz}), and the articles themselves. */
class FuzzFindingsTests {

    private static final Path FINDINGS = Articles.RESOURCES.resolve("fuzz");

    static List<String> findings() {
        return Articles.stems(FINDINGS);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void findingIsMended(String stem) {
        String text = Articles.in(FINDINGS).get(stem);

        assertThatNoException().isThrownBy(() -> Invariants.check(text));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void invariantsHoldOfArticles(String stem) {
        String text = Articles.all().get(stem);

        assertThatNoException().isThrownBy(() -> Invariants.check(text));
    }

    static List<String> articles() {
        return List.copyOf(Articles.all().keySet());
    }
}
