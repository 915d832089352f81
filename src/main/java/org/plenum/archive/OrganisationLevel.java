package org.plenum.archive;

/** Rank of a body, highest first. */
public enum OrganisationLevel {
    NATIONAL,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP
}
