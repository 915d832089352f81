package org.plenum.search;

import org.jspecify.annotations.Nullable;

/**
 * Which people.
 *
 * @param text a name or its beginning, in any order, joined or split, with or without accents; null for everybody
 * @param place of this province; divisions below a province stand for it
 * @param exact only whose whole name it is, in any order, or another spelling of theirs on record
 */
public record PersonQuery(@Nullable String text, @Nullable Place place, boolean exact) {}
