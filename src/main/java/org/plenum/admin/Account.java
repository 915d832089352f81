package org.plenum.admin;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in.
 *
 * @param name the name to log in with
 * @param passwordHash with its algorithm before it, as Spring Security's delegating encoder writes it
 * @param configured whether it is the account that the configuration names; that one can be neither disabled nor made less
 * @param disabledAt since when it may log in no more; null when it may
 */
record Account(
        long id,
        String name,
        String passwordHash,
        AccountRole role,
        boolean configured,
        OffsetDateTime madeAt,
        @Nullable OffsetDateTime disabledAt) {

    boolean disabled() {
        return disabledAt != null;
    }

    @Override
    public String toString() {
        return "Account[" + name + ", " + role + "]";
    }
}
