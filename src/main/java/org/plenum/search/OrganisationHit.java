package org.plenum.search;

import org.jspecify.annotations.Nullable;

/**
 * A body in a list.
 *
 * @param kind one of the extractor's kinds, "PARTY_COMMITTEE"
 * @param level its rank; null when unknown
 * @param place division it belongs to; null when unknown or national
 * @param meetings meetings it held
 * @param people people attested in a post of it
 * @param articles articles that name it
 */
public record OrganisationHit(
        long id,
        String name,
        String kind,
        @Nullable String level,
        @Nullable Place place,
        long meetings,
        long people,
        long articles) {}
