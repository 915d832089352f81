package org.plenum.extraction;

import java.nio.charset.StandardCharsets;

/**
 * Reads whatever Jazzer makes up, guided by the branches that it reaches; see the profile {@code fuzz}. A finding becomes a file in
 * {@code src/test/resources/org/plenum/extraction/fuzz}, which {@code FuzzFindingsTests} replays.
 */
public final class ExtractionFuzzer {

    private ExtractionFuzzer() {}

    /** One text in UTF-8; called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        if (!text.isBlank()) {
            Invariants.check(text);
        }
    }
}
