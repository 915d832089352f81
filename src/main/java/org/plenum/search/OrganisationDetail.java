package org.plenum.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body with all that articles say.
 *
 * @param parent the body it is part of; null when it is part of none
 * @param children bodies that are part of it, by name
 * @param posts who was attested in which post of it, last seen first
 */
public record OrganisationDetail(
        OrganisationHit organisation, @Nullable Ref parent, List<Ref> children, Hits<Attested> posts) {}
