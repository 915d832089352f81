package org.plenum.archive;

/** Whether a post was held at the time of the article. */
public enum PostStatus {
    CURRENT,
    FORMER,
    ACTING,
    NOMINEE
}
