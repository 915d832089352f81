package org.plenum.archive;

/** What a part of an article's text is. */
public enum LayoutLabel {
    /** Site furniture, which the page folds away. */
    CHROME,
    HEADLINE,
    SUBTITLE,
    METADATA,
    DATELINE,
    BODY,
    CAPTION,
    CREDIT
}
