package org.plenum.archive;

/** What kind of text an article is. */
public enum Genre {
    /** Reports a meeting of a Chinese party or government body. */
    MEETING,
    /** Reports another activity of Chinese officials. */
    ACTIVITY,
    /** Anything else. */
    OTHER
}
