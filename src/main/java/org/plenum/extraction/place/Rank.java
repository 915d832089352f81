package org.plenum.extraction.place;

import org.plenum.gazetteer.Division;

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
        return of(division) == this;
    }

    /** Whether bodies of this rank are those of counties and the like. */
    boolean isCountyLevel() {
        return this == COUNTY || this == DISTRICT || this == BANNER;
    }

    /** The rank of a division's own bodies. */
    static Rank of(Division division) {
        return switch (division.type()) {
            case PROVINCE, AUTONOMOUS_REGION, SPECIAL_ADMINISTRATIVE_REGION -> PROVINCE;
            case MUNICIPALITY, CITY -> CITY;
            case PREFECTURE, AUTONOMOUS_PREFECTURE, LEAGUE -> PREFECTURE;
            case COUNTY, AUTONOMOUS_COUNTY -> COUNTY;
            case DISTRICT -> DISTRICT;
            case BANNER, AUTONOMOUS_BANNER -> BANNER;
        };
    }
}
