package org.plenum.ingest.overlay;

import java.util.Map;

/**
 * A meeting by natural key, as a correction says which one words report.
 *
 * @param name what it was called when it was told apart
 * @param key of the first of its host, day and kind
 * @param apart 0 for the first, 1 for the next that was told apart
 */
public record WhichMeeting(String name, String key, int apart) {

    public static WhichMeeting of(Map<String, String> value) {
        return new WhichMeeting(
                value.getOrDefault("name", ""),
                value.getOrDefault("key", ""),
                Integer.parseInt(value.getOrDefault("apart", "0")));
    }

    public Map<String, String> value() {
        return Map.of("name", name, "key", key, "apart", Integer.toString(apart));
    }
}
