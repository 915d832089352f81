package org.plenum.search;

import org.jspecify.annotations.Nullable;

/**
 * Which people.
 *
 * @param text a name or its beginning, in any order, joined or split, with or without accents; null for everybody
 * @param narrowing of a province or with posts in bodies of which divisions; named when (years and months) and by which outlets; in meetings
 *     of which kinds; with posts in which bodies
 * @param exact only whose whole name it is, in any order, or another spelling of theirs on record
 */
public record PersonQuery(@Nullable String text, Narrowing narrowing, boolean exact) {

    /** Everybody whose name may be meant. */
    public static PersonQuery named(@Nullable String text) {
        return new PersonQuery(text, Narrowing.NONE, false);
    }
}
