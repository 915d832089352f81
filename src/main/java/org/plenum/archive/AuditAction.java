package org.plenum.archive;

/** What can be done that the audit log tells. Each needs the message {@code audit.action.<NAME>} in both languages. */
public enum AuditAction {
    LOGIN,
    LOGIN_REFUSED,
    LOGOUT,
    LOGOUT_EVERYWHERE,
    ACCOUNT_ADDED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    ROLE_CHANGED,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    AUDIT_EXPORTED,
    UPLOADED,
    UPLOAD_DISCARDED,
    UPLOAD_EXPIRED,
    IMPORT_STARTED,
    DRY_RUN_STARTED,
    REREADING_STARTED,
    IMPORT_UNDONE,
    CORRECTED,
    CORRECTION_WITHDRAWN,
    FACT_ADDED,
    FACT_STRUCK,
    REVIEW_DECIDED,
    MERGED,
    SEPARATED,
    SPLIT,
    RENAMED,
    NAME_ADDED
}
