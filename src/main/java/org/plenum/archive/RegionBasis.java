package org.plenum.archive;

/** How an article's text supports its division. */
public enum RegionBasis {
    /** Named as the place of the body. */
    STATED,
    /** Follows from other things named. */
    INFERRED
}
