package org.plenum.extraction.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.OrganisationFact.BodyLevel;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.DivisionType;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;
import org.plenum.gazetteer.PlaceMention;

/**
 * Says to which division a body of the article belongs. A place in its name decides ("Jiangsu Provincial Party Committee"); a body
 * without one is that of the article's division, or of the one above with its rank: in an article about Huaiji County "the Municipal
 * Party Committee" is Zhaoqing's.
 */
public final class BodyDivisions {

    private final List<Division> lineage;

    /** @param finding the division that the article is about */
    public BodyDivisions(Gazetteer gazetteer, DivisionFinding finding) {
        this.lineage = finding.code() == null ? List.of() : gazetteer.lineage(finding.code());
    }

    /**
     * @param level rank of the body; null when unknown
     * @param place the place in its name; null when there is none
     * @return the code of its division; null when the text does not settle it, and for national bodies
     */
    public @Nullable String codeOf(@Nullable BodyLevel level, @Nullable PlaceMention place) {
        if (level == BodyLevel.NATIONAL || level == BodyLevel.TOWNSHIP) {
            return null;
        }
        if (place != null && !place.divisions().isEmpty()) {
            return named(level, place);
        }
        return level == null ? null : ofLevel(level);
    }

    private @Nullable String named(@Nullable BodyLevel level, PlaceMention place) {
        List<Division> fitting = place.divisions().stream()
                .filter(d -> level == null || fits(level, d))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0).code();
        }
        List<Division> near = fitting.stream().filter(this::isNear).toList();
        return near.size() == 1 ? near.get(0).code() : null;
    }

    /** Whether the division is the article's, or above or below it. */
    private boolean isNear(Division division) {
        if (lineage.isEmpty()) {
            return false;
        }
        Division own = lineage.get(lineage.size() - 1);
        return division.contains(own) || own.contains(division);
    }

    private @Nullable String ofLevel(BodyLevel level) {
        return lineage.stream()
                .filter(d -> fits(level, d))
                .reduce((above, below) -> below)
                .map(Division::code)
                .orElse(null);
    }

    /** "Municipal" is the rank of a prefecture, of Chongqing, and of a county-level city. */
    private static boolean fits(BodyLevel level, Division division) {
        return switch (level) {
            case PROVINCE -> division.level() == Level.PROVINCE;
            case PREFECTURE ->
                division.level() == Level.PREFECTURE
                        || division.type() == DivisionType.MUNICIPALITY
                        || division.type() == DivisionType.CITY;
            case COUNTY -> division.level() == Level.COUNTY;
            case NATIONAL, TOWNSHIP -> false;
        };
    }
}
