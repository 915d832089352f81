package org.plenum.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.DatabaseOutage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Answers 503 while the database is away: a page for people, a sentence for programs. It stands before the sessions, which are in the
 * database too, and draws the page itself, since the way to the ordinary page of an error leads through them once more.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class DatabaseAwayFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAwayFilter.class);

    private static final int COME_AGAIN_SECONDS = 10;
    private static final long LOG_EVERY = Duration.ofMinutes(1).toNanos();

    private final ThymeleafViewResolver views;
    private final LocaleResolver locales;
    private final MessageSource messages;
    private final AtomicLong logged = new AtomicLong(System.nanoTime() - LOG_EVERY);

    DatabaseAwayFilter(ThymeleafViewResolver views, LocaleResolver localeResolver, MessageSource messages) {
        this.views = views;
        this.locales = localeResolver;
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!DatabaseOutage.isReasonOf(e) || response.isCommitted()) {
                throw e;
            }
            log(e);
            answer(request, response);
        }
    }

    /** Once a minute, not once a request. */
    private void log(Exception failure) {
        long now = System.nanoTime();
        long last = logged.get();
        if (now - last >= LOG_EVERY && logged.compareAndSet(last, now)) {
            log.warn(
                    "The database is away, pages answer 503: {}",
                    NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
        }
        log.debug("How a page noticed", failure);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(COME_AGAIN_SECONDS));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // The guards that write these stand behind this filter, and what they wrote is gone.
        response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        Locale locale = locales.resolveLocale(request);
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            page(request, response, locale);
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .println(messages.getMessage("error.503.text", new Object[] {COME_AGAIN_SECONDS}, locale));
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
        boolean asking = request.getMethod().equals("GET");
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("seconds", COME_AGAIN_SECONDS);
        model.put("sent", !asking);
        model.put("again", asking ? addressOf(request) : null);
        try {
            View view = views.resolveViewName("error/503", locale);
            if (view == null) {
                throw new IllegalStateException("the page is not there");
            }
            view.render(model, request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The page of an absent database cannot be drawn", e);
        }
    }

    private static String addressOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
