package org.plenum.admin;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Two brakes on guessing: one for each client, one for each name, so that many clients together gain nothing on one account. The second
 * is off for a client from which the account has logged in before: guessing elsewhere does not keep its owner out. A name that no account
 * has is braked alike, so that the answer does not tell which there are.
 */
final class LoginBrakes {

    private final LoginBrake clients;
    private final LoginBrake names;
    private final AuditReader logins;

    LoginBrakes(LoginBrake clients, LoginBrake names, AuditReader logins) {
        this.clients = clients;
        this.names = names;
        this.logins = logins;
    }

    enum Answer {
        GO_ON,
        CLIENT_WAITS,
        ACCOUNT_WAITS
    }

    /** @param name as typed; null when none was */
    Answer admit(@Nullable String name, String client) {
        if (!clients.admit(client)) {
            return Answer.CLIENT_WAITS;
        }
        return name == null || names.admit(folded(name)) || logins.hasLoggedInFrom(name, client)
                ? Answer.GO_ON
                : Answer.ACCOUNT_WAITS;
    }

    void succeeded(String name, String client) {
        clients.succeeded(client);
        names.succeeded(folded(name));
    }

    /** How long the client still has to wait, whatever the name. */
    Duration remaining(String client) {
        return clients.remaining(client);
    }

    private static String folded(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return folded.length() <= 100 ? folded : folded.substring(0, 100);
    }
}
