package org.plenum.archive;

/** What a person did, at a meeting or otherwise. In the order in which pages list it. */
public enum Role {
    PRESIDED,
    SPOKE,
    ATTENDED,
    /** Sat in without a vote. */
    OBSERVED,
    REPORTED,
    COMMENTED,
    ABSENT
}
