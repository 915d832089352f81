package org.plenum.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Leads from the address of a merged body or meeting to the one that it was merged into, by 301; people have it from their page. */
@Component
class MergedAddresses implements HandlerInterceptor {

    private static final Pattern ADDRESS = Pattern.compile("/(organisations|meetings)/([0-9]{1,18})");

    private final Identities identities;

    MergedAddresses(Identities identities) {
        this.identities = identities;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Matcher address = ADDRESS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!address.matches()) {
            return true;
        }
        Thing thing = Thing.at(address.group(1)).orElseThrow();
        Optional<Long> winner = identities.mergedInto(thing, Long.parseLong(address.group(2)));
        winner.ifPresent(id -> {
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + thing.address(id));
        });
        return winner.isEmpty();
    }
}
