package org.plenum.desk;

/** What the review is about. */
enum Pile {
    /** Facts that a rule of little confidence read. */
    FACT,
    /** Articles between whose divisions the evidence does not decide. */
    DIVISION,
    /** Names that may be one person or two. */
    NAMES,
    /** Meetings that may be one or two. */
    MEETINGS,
    /** Articles that report no meeting. */
    GENRE,
    /** Files that could not be read. */
    FILE
}
