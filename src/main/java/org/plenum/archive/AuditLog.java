package org.plenum.archive;

import org.jspecify.annotations.Nullable;

/**
 * The record of who did what and when, which the administrator reads. To be written in the transaction of the change, so that there is
 * neither without the other. Safe for many threads.
 */
public interface AuditLog {

    /** @throws org.springframework.dao.DataAccessException when it could not be written; the change has to fail with it */
    void record(Entry entry);

    /** Like {@link #record(Entry)} for what comes from no particular client. */
    default void record(String by, AuditAction action, @Nullable String target, @Nullable String detail) {
        record(new Entry(by, action, target, detail, null));
    }

    /**
     * @param by name of the account that did it
     * @param target where on the site the thing is that it was done to, {@code /articles/12}; null when it has no page
     * @param detail what exactly, in words: {@code post: secretary -> mayor}; null when the action says all
     * @param client where it came from; null when that does not matter
     */
    record Entry(
            String by,
            AuditAction action,
            @Nullable String target,
            @Nullable String detail,
            @Nullable String client) {}
}
