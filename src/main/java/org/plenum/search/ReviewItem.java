package org.plenum.search;

import org.jspecify.annotations.Nullable;

/**
 * Words in an article that a rule of little confidence read.
 *
 * @param kind what the words name or say
 * @param key names the fact whatever number it gets: file, kind, offset and a digest of its words
 * @param subject name of the person, body or meeting; null when they are about the article
 */
public record ReviewItem(String kind, @Nullable String subject, Source source, String key) {}
