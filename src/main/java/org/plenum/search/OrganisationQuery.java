package org.plenum.search;

import org.jspecify.annotations.Nullable;

/**
 * Which bodies.
 *
 * @param text words of its name or the name of its division, in any order; null for all bodies
 * @param narrowing of which divisions and kinds, in which of them which people have posts; named when (years and months) and by which outlets
 */
public record OrganisationQuery(@Nullable String text, Narrowing narrowing) {}
