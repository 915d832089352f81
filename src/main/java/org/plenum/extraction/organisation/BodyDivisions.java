package org.plenum.extraction.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.OrganisationFact.BodyLevel;
import org.plenum.extraction.OrganisationFact.Kind;
import org.plenum.extraction.Span;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;
import org.plenum.gazetteer.PlaceMention;

/**
 * Says which division a body belongs to: the one that its name names ("Jiangsu Provincial Party Committee"), else the article's own or
 * what that lies in, by the rank in the name: "Municipal" in an article on a county is the prefecture above it.
 */
public final class BodyDivisions {

    private static final Set<Kind> WITHOUT = Set.of(Kind.MEDIA, Kind.ENTERPRISE, Kind.OTHER);

    private final Gazetteer gazetteer;
    private final NavigableMap<Integer, PlaceMention> places = new TreeMap<>();
    private final List<Division> lineage;

    /** @param article code of the article's division; null when unknown */
    public BodyDivisions(Gazetteer gazetteer, List<PlaceMention> places, @Nullable String article) {
        this.gazetteer = gazetteer;
        places.forEach(place -> this.places.put(place.start(), place));
        this.lineage = article == null ? List.of() : gazetteer.lineage(article);
    }

    /** Code of the body's division; null when unknown, and for national bodies. */
    public @Nullable String of(Found body) {
        if (body.level() == BodyLevel.NATIONAL || body.level() == BodyLevel.TOWNSHIP || body.kind() == Kind.MEDIA) {
            return null;
        }
        Division named = named(body);
        if (named != null) {
            return named.code();
        }
        if (lineage.isEmpty() || WITHOUT.contains(body.kind())) {
            return null;
        }
        return body.level() == null ? lineage.get(lineage.size() - 1).code() : ofLevel(body.level());
    }

    /** The division that the words of the body's name mean, of its rank where they leave several. */
    private @Nullable Division named(Found body) {
        List<Division> candidates = new ArrayList<>();
        for (Span span : body.places()) {
            Map.Entry<Integer, PlaceMention> place = places.floorEntry(span.start());
            if (place != null && span.end() <= place.getValue().end()) {
                candidates.addAll(place.getValue().divisions());
            }
        }
        candidates.removeIf(division -> !fits(division, body.level()));
        if (candidates.isEmpty()) {
            return null;
        }
        List<Division> own =
                candidates.stream().filter(lineage::contains).distinct().toList();
        if (!own.isEmpty()) {
            return own.get(own.size() - 1);
        }
        List<Division> distinct = candidates.stream().distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : null;
    }

    private static boolean fits(Division division, @Nullable BodyLevel level) {
        if (level == null) {
            return true;
        }
        return switch (level) {
            case PROVINCE -> division.level() == Level.PROVINCE;
            case PREFECTURE -> division.level() == Level.PREFECTURE || isCity(division);
            case COUNTY -> division.level() == Level.COUNTY;
            case NATIONAL, TOWNSHIP -> false;
        };
    }

    private @Nullable String ofLevel(BodyLevel level) {
        Division leaf = lineage.get(lineage.size() - 1);
        if (level == BodyLevel.PREFECTURE && isCity(leaf)) {
            return leaf.code();
        }
        Division fitting = null;
        for (Division division : lineage) {
            fitting = fits(division, level) ? division : fitting;
        }
        return fitting == null ? null : fitting.code();
    }

    /** A county-level city, or a municipality under the central government: its committee is "municipal" too. */
    private static boolean isCity(Division division) {
        return division.level() != Level.PREFECTURE && division.nameZh().endsWith("\u5e02");
    }

    /** The rank of a body as its division has it: "municipal" in Chongqing is a province's. */
    public @Nullable BodyLevel level(Found body, @Nullable String division) {
        if (division == null) {
            return body.level();
        }
        return gazetteer
                .byCode(division)
                .map(found -> switch (found.level()) {
                    case PROVINCE -> BodyLevel.PROVINCE;
                    case PREFECTURE -> BodyLevel.PREFECTURE;
                    case COUNTY -> BodyLevel.COUNTY;
                })
                .orElse(body.level());
    }
}
