package org.plenum.gazetteer;

/** Rank of a division in the administrative hierarchy, highest first. */
public enum Level {
    /** Province, autonomous region, municipality under the central government, special administrative region. */
    PROVINCE,
    /** Prefecture-level city, prefecture, league, autonomous prefecture. */
    PREFECTURE,
    /** County, district, county-level city, banner. */
    COUNTY
}
