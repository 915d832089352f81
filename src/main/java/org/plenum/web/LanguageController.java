package org.plenum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Keeps the reader's choice of a language and goes back to the page on which it was made. */
@Controller
class LanguageController {

    private final Languages languages;

    LanguageController(Languages languages) {
        this.languages = languages;
    }

    @GetMapping("/language/{tag:[A-Za-z]{2}(?:-[A-Za-z]{2})?}")
    ResponseEntity<Void> choose(
            @PathVariable String tag,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        Locale language = Languages.of(tag);
        if (language == null) {
            return ResponseEntity.notFound().build();
        }
        languages.setLocale(request, response, language);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, back(page, request))
                .build();
    }

    /** The page's path, if the page is one of ours: a choice of language never leads to another site. */
    private static String back(@Nullable String page, HttpServletRequest request) {
        String home = request.getContextPath() + "/";
        if (page == null) {
            return home;
        }
        try {
            URI address = URI.create(page);
            String path = address.getRawPath();
            boolean ours = request.getServerName().equalsIgnoreCase(address.getHost())
                    && path != null
                    && path.startsWith(home)
                    && !path.startsWith("//");
            String query = address.getRawQuery();
            return ours ? path + (query == null ? "" : "?" + query) : home;
        } catch (IllegalArgumentException malformed) {
            return home;
        }
    }
}
