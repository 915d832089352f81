package org.plenum.archive;

/** Which fact a mention proves. */
public enum MentionKind {
    TITLE,
    PUBLICATION,
    OUTLET,
    BYLINE,
    /** Supports the article's division. */
    REGION,
    /** Names a person. */
    PERSON,
    /** Says that a person holds a post; proof of an {@link Attestation}. */
    POST,
    /** Says what a person did; proof of a {@link Participation}. */
    ROLE,
    /** Names a meeting and says that it was held. */
    MEETING,
    MEETING_DATE,
    /** Says where a meeting met, or where people sat in on it. */
    MEETING_VENUE,
    /** Says what was done outside a meeting, or names who took part. */
    ACTIVITY,
    ACTIVITY_DATE,
    /** Names a body. */
    ORGANISATION
}
