package org.plenum.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Messages from one page to the next wait in the session, which is in the database. Style sheets and probes have none to show: so they come faster,
 * and also when the database is away.
 */
final class PageMessages extends SessionFlashMapManager {

    private static final List<String> NO_PAGES = List.of("/css/", "/js/", "/img/", "/webjars/", "/actuator/");

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return NO_PAGES.stream().anyMatch(path::startsWith) ? null : super.retrieveFlashMaps(request);
    }
}
