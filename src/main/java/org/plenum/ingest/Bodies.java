package org.plenum.ingest;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.Organisation;
import org.plenum.archive.OrganisationRepository;
import org.plenum.archive.Region;
import org.plenum.extraction.OrganisationFact;
import org.plenum.ingest.Identity.BodyKey;

/** The bodies of a chunk of articles: those known are loaded at once, others are made when they are first asked for. */
final class Bodies {

    private final EntityManager entities;
    private final Divisions divisions;
    private final Map<BodyKey, Organisation> byKey = new HashMap<>();
    private final GivenNames.OfThings given;

    Bodies(
            EntityManager entities,
            OrganisationRepository bodies,
            Divisions divisions,
            GivenNames names,
            Collection<BodyKey> keys) {
        this.entities = entities;
        this.divisions = divisions;
        // Every division has a body of the same wording: without the place, all of them would be loaded for each chunk.
        Set<String> codes =
                keys.stream().map(BodyKey::region).filter(Objects::nonNull).collect(Collectors.toSet());
        Lookup.all(
                        keys.stream().map(BodyKey::nameKey).toList(),
                        portion -> bodies.findByNameKeyInAndRegionIn(portion, codes))
                .forEach(body -> byKey.put(keyOf(body), winnerOf(body)));
        given = names.of(
                "organisation",
                keys.stream()
                        .filter(key -> !byKey.containsKey(key))
                        .map(BodyKey::text)
                        .toList());
    }

    /** The bodies of an article by {@link OrganisationFact#name()}, each under the one that it is part of. */
    Map<String, Organisation> of(List<OrganisationFact> facts, Map<String, BodyKey> keys) {
        Map<String, Organisation> byName = new LinkedHashMap<>();
        for (OrganisationFact fact : facts) {
            BodyKey key = Objects.requireNonNull(keys.get(fact.name()));
            byName.put(fact.name(), byKey.computeIfAbsent(key, k -> create(k, fact)));
        }
        for (OrganisationFact fact : facts) {
            OrganisationFact parent = parentOf(fact, facts);
            if (parent != null) {
                Objects.requireNonNull(byName.get(fact.name()))
                        .placeUnder(Objects.requireNonNull(byName.get(parent.name())));
            }
        }
        return byName;
    }

    /** The body of the wording that the fact names as its parent, of the same rank and place; null when there is none. */
    private static @Nullable OrganisationFact parentOf(OrganisationFact fact, List<OrganisationFact> facts) {
        if (fact.parent() == null) {
            return null;
        }
        return facts.stream()
                .filter(other -> other != fact
                        && fact.parent().equals(other.key())
                        && fact.level() == other.level()
                        && Objects.equals(fact.divisionCode(), other.divisionCode()))
                .findFirst()
                .orElse(null);
    }

    private Organisation create(BodyKey key, OrganisationFact fact) {
        Organisation body = new Organisation(
                        BodyNames.display(fact, divisions.division(key.region())),
                        key.nameKey(),
                        key.kind(),
                        key.level(),
                        divisions.reference(entities, key.region()))
                .toldApart(key.apart());
        given.name(key.text()).ifPresent(body::call);
        entities.persist(body);
        return body;
    }

    private static Organisation winnerOf(Organisation body) {
        Organisation winner = body;
        for (Organisation next = winner.getMergedInto(); next != null; next = winner.getMergedInto()) {
            winner = next;
        }
        return winner;
    }

    private static BodyKey keyOf(Organisation body) {
        Region region = body.getRegion();
        return new BodyKey(
                body.getKind(),
                body.getNameKey(),
                region == null ? null : region.getCode(),
                body.getLevel(),
                body.getApart());
    }
}
