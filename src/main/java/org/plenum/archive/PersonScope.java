package org.plenum.archive;

/** Where a person belongs, which is what tells namesakes apart. */
public enum PersonScope {
    /** A national leader: belongs to no division. */
    NATIONAL,
    /** Belongs to the lineage of one province: its own officials, its prefectures' and its counties'. */
    PROVINCE,
    /** Named only in articles whose division is unknown; may be more than one human being. */
    UNKNOWN
}
