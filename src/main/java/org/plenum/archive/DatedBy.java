package org.plenum.archive;

/** What gives an article the day by which it is browsed. */
public enum DatedBy {
    PUBLICATION,
    /** The article prints no day of publication; the meeting that it reports gives the day. */
    MEETING
}
