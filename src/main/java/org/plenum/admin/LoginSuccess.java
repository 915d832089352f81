package org.plenum.admin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * Goes on to the page that was asked for, lets the session last longer than one of a passer-by, writes the login down, and forgets the
 * failed attempts of the client and on the account.
 */
final class LoginSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Duration SESSION = Duration.ofDays(14);

    private final LoginBrakes brakes;
    private final LoginRecord record;

    LoginSuccess(LoginBrakes brakes, LoginRecord record) {
        this.brakes = brakes;
        this.record = record;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        String client = LoginBrakeFilter.clientOf(request);
        brakes.succeeded(authentication.getName(), client);
        record.succeeded(authentication.getName(), client);
        request.getSession().setMaxInactiveInterval((int) SESSION.toSeconds());
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** A reader has no business in the administration. */
    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        boolean reader = authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + AccountRole.READER).equals(authority.getAuthority()));
        return reader ? "/" : "/admin";
    }
}
