package org.plenum.search;

/** By what a list can be narrowed and counted; each list by some of them. */
public enum Dimension {
    /** Divisions, and "no division". */
    PLACE,
    /** Years, months, days, and "undated". */
    TIME,
    /** Kinds of meetings; of bodies, where they are listed. */
    KIND,
    OUTLET,
    PERSON,
    ORGANISATION
}
