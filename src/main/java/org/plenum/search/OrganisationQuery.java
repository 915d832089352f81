package org.plenum.search;

import org.jspecify.annotations.Nullable;

/**
 * Which bodies. What is null does not narrow; what is not, narrows together.
 *
 * @param text words of its name or the name of its division, in any order
 * @param place of this division or of one below it
 * @param noPlace only bodies of no known division
 * @param kind of this kind
 */
public record OrganisationQuery(
        @Nullable String text,
        @Nullable Place place,
        boolean noPlace,
        @Nullable String kind) {

    public OrganisationQuery in(@Nullable Place place) {
        return new OrganisationQuery(text, place, false, kind);
    }

    OrganisationQuery anyKind() {
        return new OrganisationQuery(text, place, noPlace, null);
    }
}
