package org.plenum.ingest.overlay;

/** What of an article can be put right. Each constant says which words name the fact, and which properties its value may have. */
public enum Field {
    /** Of the article. {@code text}. */
    TITLE,
    /** Of the article. {@code day}, ISO. */
    PUBLISHED,
    /** Of the article. {@code name}. */
    OUTLET,
    /** Of the article. {@code code}, GB/T 2260. */
    DIVISION,
    /** Of the article. {@code genre}, a name of {@link org.plenum.extraction.ArticleFacts.Genre}. */
    GENRE,
    /** Words that name a person. {@code name}. */
    PERSON,
    /**
     * Words of a meeting. Those of {@code name, kind, day, until, part, venue, branches} and of {@link Body} as {@code host} that differ.
     */
    MEETING,
    /** Words of a title, and the person who holds it. Those of {@code printed, office, status} and of {@link Body} that differ. */
    POST,
    /** The person, and the meeting or none; the detail is the role. The words are its evidence only. {@code place} in the list, or nothing. */
    ROLE,
    /**
     * Words that say what was done outside a meeting. Those of {@code deed} (a name of {@link org.plenum.extraction.ActivityFact.Kind}),
     * {@code day, until, part}, {@code places} (with semicolons between) and {@code leader} (an {@link Anchor#reference()}) that differ.
     * With words that name a person, it says only that this person came along.
     */
    ACTIVITY,
    /** Words that name a body; can only be struck. */
    BODY,
    /** Words of a credit; can only be struck. */
    BYLINE,
    /** Words that name a person; the value is a {@link Who}. */
    WHO,
    /** Words of a body or a meeting; the detail is the kind of its mention, the value a {@link WhichBody} or a {@link WhichMeeting}. */
    WHICH,
    /** Words of a fact that is right as it is; the detail is the kind of its mention. */
    CONFIRMED
}
