package org.plenum.ingest.overlay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A body by natural key, as a correction says which one words name.
 *
 * @param body its {@link Body#key} is that of the row: the canonical wording, or the folded name where the place is unknown
 * @param apart 0 for the first of the name, 1 for the next that was told apart
 */
public record WhichBody(Body body, int apart) {

    private static final String PREFIX = "body";

    /** @throws NullPointerException when the value names no body */
    public static WhichBody of(Map<String, String> value) {
        return new WhichBody(
                Objects.requireNonNull(Body.of(value, PREFIX)), Integer.parseInt(value.getOrDefault("apart", "0")));
    }

    public Map<String, String> value() {
        Map<String, String> value = new LinkedHashMap<>(body.value(PREFIX));
        value.put("apart", Integer.toString(apart));
        return value;
    }
}
