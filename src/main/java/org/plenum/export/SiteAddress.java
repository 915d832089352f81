package org.plenum.export;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where the site is to be found from outside: {@code plenum.url} where it is set, else as the request came in. A site behind a
 * reverse proxy sets it, so that permanent links do not depend on a header that anybody may write.
 */
@Component
class SiteAddress {

    private final String configured;

    SiteAddress(@Value("${plenum.url}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    /** "https://archive.example.org/plenum": no slash at its end. */
    String root(HttpServletRequest request) {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : configured;
    }

    /** @param path begins with a slash; letters that an address may not have are encoded */
    String of(HttpServletRequest request, String path) {
        return root(request) + UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }
}
