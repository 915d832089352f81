package org.plenum.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * The administrator's pages are never kept by a browser or a proxy. The others may be, but are asked for again, unless the handler
 * has said more, as it has for style sheets and scripts whose address changes with their content.
 */
final class CachePolicyWriter implements HeaderWriter {

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean secret = path.startsWith("/admin") || path.startsWith("/login") || path.startsWith("/account");
        response.setHeader(HttpHeaders.CACHE_CONTROL, secret ? "no-store" : "no-cache, private");
    }
}
