package org.plenum.ingest;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.NameKey;
import org.plenum.archive.Outlet;
import org.plenum.archive.OutletRepository;
import org.plenum.archive.Region;
import org.plenum.extraction.ArticleFacts;

/** The outlets of a chunk of articles: those known are loaded at once, others are made when they are first asked for. */
final class Outlets {

    private final EntityManager entities;
    private final Divisions divisions;
    private final Map<String, Outlet> byKey = new HashMap<>();

    Outlets(EntityManager entities, OutletRepository outlets, Divisions divisions, Collection<ArticleFacts> articles) {
        this.entities = entities;
        this.divisions = divisions;
        List<String> keys = articles.stream()
                .map(ArticleFacts::outlet)
                .filter(Objects::nonNull)
                .map(outlet -> NameKey.of(outlet.name()))
                .toList();
        Lookup.all(keys, outlets::findByNameKeyIn).forEach(outlet -> byKey.put(outlet.getNameKey(), outlet));
    }

    /** Null when the article names none. */
    @Nullable
    Outlet of(ArticleFacts facts) {
        ArticleFacts.Outlet fact = facts.outlet();
        if (fact == null || NameKey.of(fact.name()).isEmpty()) {
            return null;
        }
        Region region = divisions.reference(entities, fact.divisionCode());
        Outlet outlet = byKey.computeIfAbsent(NameKey.of(fact.name()), key -> {
            Outlet created = new Outlet(fact.name(), region);
            entities.persist(created);
            return created;
        });
        outlet.locate(region);
        return outlet;
    }
}
