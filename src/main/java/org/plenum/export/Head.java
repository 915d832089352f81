package org.plenum.export;

import java.util.List;
import java.util.Map;

/**
 * What the head of a page tells machines.
 *
 * @param canonical the one address of this page
 * @param linkedData schema.org, as JSON-LD
 * @param tags meta elements in order; the same name may come several times
 */
public record Head(String canonical, Map<String, Object> linkedData, List<Tag> tags) {

    public Head {
        tags = List.copyOf(tags);
    }

    /**
     * A meta element.
     *
     * @param key "og:title", "citation_author"
     * @param property whether the key is written as {@code property}, as Open Graph asks, or as {@code name}
     */
    public record Tag(String key, String content, boolean property) {

        static Tag property(String key, String content) {
            return new Tag(key, content, true);
        }

        static Tag name(String key, String content) {
            return new Tag(key, content, false);
        }
    }
}
