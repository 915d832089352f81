package org.plenum.search;

/** In which order articles are listed. */
public enum ArticleOrder {
    /** What fits the words best first; while the index cannot be used, the newest. */
    RELEVANCE,
    /** The newest first, undated last. */
    NEWEST
}
