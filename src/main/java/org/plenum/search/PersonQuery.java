package org.plenum.search;

import org.jspecify.annotations.Nullable;

/**
 * Which people.
 *
 * @param text a name or its beginning, in any order, joined or split, with or without accents; null for everybody
 * @param place of this province; divisions below a province stand for it
 */
public record PersonQuery(@Nullable String text, @Nullable Place place) {}
