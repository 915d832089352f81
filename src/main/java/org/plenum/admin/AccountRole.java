package org.plenum.admin;

/** What an account may do. Each may what the ones below it may. */
enum AccountRole {
    /** Accounts, the audit log, undoing imports, and all that an editor may. */
    ADMIN,
    /** Imports, review, corrections, merges. */
    EDITOR,
    /** Reads the archive; of use where it is not public. */
    READER
}
