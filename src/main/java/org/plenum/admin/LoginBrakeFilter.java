package org.plenum.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends a client who has guessed too often back to the log-in page, which says how long to wait, without looking at the password. */
final class LoginBrakeFilter extends OncePerRequestFilter {

    private static final RequestMatcher LOGIN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");
    private static final String LOOPBACK = "::1";

    private final LoginBrakes brakes;

    LoginBrakeFilter(LoginBrakes brakes) {
        this.brakes = brakes;
    }

    /** The address the request comes from; of an IPv6 address the network ("2001:db8:1:2::/64"), for a client has all of it to himself. */
    static String clientOf(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            InetAddress literal = InetAddress.getByName(address);
            if (!(literal instanceof Inet6Address)) {
                return literal.getHostAddress();
            }
            ByteBuffer parts = ByteBuffer.wrap(literal.getAddress());
            return literal.isLoopbackAddress()
                    ? LOOPBACK
                    : "%x:%x:%x:%x::/64"
                            .formatted(parts.getShort(), parts.getShort(), parts.getShort(), parts.getShort());
        } catch (UnknownHostException e) {
            return address;
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !LOGIN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LoginBrakes.Answer answer = brakes.admit(request.getParameter("username"), clientOf(request));
        switch (answer) {
            case GO_ON -> chain.doFilter(request, response);
            case CLIENT_WAITS -> response.sendRedirect(request.getContextPath() + "/login?error");
            case ACCOUNT_WAITS -> response.sendRedirect(request.getContextPath() + "/login?wait");
        }
    }
}
