package org.plenum.extraction.place;

import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.DivisionType;
import org.plenum.gazetteer.Level;

/** Rank of a party or government body, as its wording says: "Municipal Party Committee" is a city's. */
enum Rank {
    PROVINCE("provincial"),
    CITY("municipal"),
    PREFECTURE("prefecture-level"),
    COUNTY("county"),
    DISTRICT("district"),
    BANNER("banner");

    private final String word;

    Rank(String word) {
        this.word = word;
    }

    /** The rank as an adjective, for a sentence that a person reads. */
    String word() {
        return word;
    }

    /** Whether a body of this rank can be the division's. */
    boolean fits(Division division) {
        return switch (this) {
            case PROVINCE -> division.level() == Level.PROVINCE && division.type() != DivisionType.MUNICIPALITY;
            case CITY -> division.type() == DivisionType.CITY || division.type() == DivisionType.MUNICIPALITY;
            case PREFECTURE -> division.level() == Level.PREFECTURE && division.type() != DivisionType.CITY;
            case COUNTY -> division.type() == DivisionType.COUNTY || division.type() == DivisionType.AUTONOMOUS_COUNTY;
            case DISTRICT -> division.type() == DivisionType.DISTRICT;
            case BANNER -> division.type() == DivisionType.BANNER || division.type() == DivisionType.AUTONOMOUS_BANNER;
        };
    }

    /** Whether bodies of this rank are those of counties and the like. */
    boolean isCountyLevel() {
        return this == COUNTY || this == DISTRICT || this == BANNER;
    }

    static Rank of(Division division) {
        for (Rank rank : values()) {
            if (rank.fits(division)) {
                return rank;
            }
        }
        throw new IllegalStateException("no rank for " + division);
    }
}
