package org.plenum.archive;

/** Part of the day on which a meeting was held. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING
}
