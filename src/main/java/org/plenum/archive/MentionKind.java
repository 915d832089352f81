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
    /** Names a body. */
    ORGANISATION
}
