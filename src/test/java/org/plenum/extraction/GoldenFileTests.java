package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fact of the five seeds, with its span and rule, against files that a person has read. {@code -Dgolden.write=true} writes them
 * anew: read the difference before you commit it.
 */
class GoldenFileTests {

    private static final Path GOLDEN = Articles.RESOURCES.resolve("golden");

    static List<String> seeds() {
        return Articles.stems(Articles.SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void factsAreThoseOfTheGoldenFile(String stem) throws IOException {
        Path file = GOLDEN.resolve(stem + ".golden");
        String facts = Golden.print(
                Articles.EXTRACTOR.extract(Articles.in(Articles.SEEDS).get(stem)));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, facts);
        }

        assertThat(facts).isEqualTo(Files.readString(file));
    }
}
