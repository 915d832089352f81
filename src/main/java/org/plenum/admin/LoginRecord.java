package org.plenum.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Writes logins, refused ones and log-outs to the audit log. */
@Component
class LoginRecord implements LogoutHandler {

    /** In place of a name that is no account's: it may be a password that was typed into the wrong field. */
    static final String UNKNOWN = "?";

    private final AuditLog audit;
    private final AccountStore accounts;

    LoginRecord(AuditLog audit, AccountStore accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    void succeeded(String name, String client) {
        audit.record(new AuditLog.Entry(name, AuditAction.LOGIN, null, null, client));
    }

    /** @param why null for a wrong name or password */
    void refused(@Nullable String typed, @Nullable String why, String client) {
        String name = typed == null
                ? UNKNOWN
                : accounts.find(typed).map(Account::name).orElse(UNKNOWN);
        audit.record(new AuditLog.Entry(name, AuditAction.LOGIN_REFUSED, null, why, client));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null) {
            audit.record(new AuditLog.Entry(
                    authentication.getName(), AuditAction.LOGOUT, null, null, LoginBrakeFilter.clientOf(request)));
        }
    }
}
