package org.plenum.admin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Goes on to the page that was asked for, and forgets the client's failed attempts. */
final class BrakeReleasingSuccessHandler extends SavedRequestAwareAuthenticationSuccessHandler {

    private final LoginBrake brake;

    BrakeReleasingSuccessHandler(LoginBrake brake) {
        this.brake = brake;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        brake.succeeded(LoginBrakeFilter.clientOf(request));
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
