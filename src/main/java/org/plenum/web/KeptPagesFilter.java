package org.plenum.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import java.util.zip.GZIPOutputStream;
import org.plenum.search.ArchiveState;
import org.plenum.search.ArchiveState.State;
import org.plenum.web.KeptPages.Answer;
import org.plenum.web.KeptPages.Question;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends a page of the archive again as it was sent before, as long as nothing has changed (ADR 14), and tells a browser that has it already that
 * it is still the same (304). It stands behind the guards, so that whoever may not read the archive gets none; whoever is logged in has
 * pages made for them.
 */
@Component
@Order(KeptPagesFilter.BEHIND_THE_GUARDS)
class KeptPagesFilter extends OncePerRequestFilter {

    /** Spring Boot places those of Spring Security at -100. */
    static final int BEHIND_THE_GUARDS = -90;

    /** First parts of the addresses under which the archive is read. */
    private static final Set<String> READING = Set.of("", "articles", "people", "meetings", "organisations", "regions");

    /** Shorter ones gain nothing by it. */
    private static final int WORTH_COMPRESSING = 1_000;

    private final ObjectProvider<ArchiveState> archive;
    private final KeptPages pages;
    private final Languages languages;

    /** @param archive made when it is first asked: the web server, and with it this, is there before the database */
    KeptPagesFilter(ObjectProvider<ArchiveState> archive, KeptPages pages, Languages languages) {
        this.archive = archive;
        this.pages = pages;
        this.languages = languages;
    }

    /** Whether somebody is logged in is asked last: it is in the database, which style sheets have to come without. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int end = path.indexOf('/', 1);
        return !request.getMethod().equals("GET")
                || path.isEmpty()
                || !READING.contains(path.substring(1, end < 0 ? path.length() : end))
                || request.getUserPrincipal() != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<State> state = archive.getObject().now();
        if (state.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Question question = question(request);
        Answer answer = pages.find(state.get(), question).orElse(null);
        if (answer == null) {
            Set<String> before = Set.copyOf(response.getHeaderNames());
            ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, made);
            if (made.getStatus() != HttpServletResponse.SC_OK
                    || made.getContentType() == null
                    || made.containsHeader(HttpHeaders.SET_COOKIE)) {
                made.copyBodyToResponse();
                return;
            }
            answer = answer(state.get(), question, made, before);
            pages.keep(question, answer);
        }
        send(answer, request, response);
    }

    private Question question(HttpServletRequest request) {
        StringBuffer address = request.getRequestURL();
        String query = request.getQueryString();
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return new Question(
                query == null
                        ? address.toString()
                        : address.append('?').append(query).toString(),
                languages.resolveLocale(request),
                encodings != null && encodings.contains("gzip"));
    }

    private static Answer answer(
            State state, Question question, ContentCachingResponseWrapper made, Set<String> before) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : made.getHeaderNames()) {
            if (!before.contains(name) && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                headers.put(name, List.copyOf(made.getHeaders(name)));
            }
        }
        byte[] body = made.getContentAsByteArray();
        String tag = "W/\"" + digest(body) + "\"";
        if (question.compressed() && body.length >= WORTH_COMPRESSING) {
            body = compressed(body);
            headers.put(HttpHeaders.CONTENT_ENCODING, List.of("gzip"));
        }
        return new Answer(state, made.getContentType(), tag, headers, body);
    }

    private static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.headers().forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        response.setHeader(HttpHeaders.ETAG, answer.tag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(answer.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(answer.contentType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return compressed.toByteArray();
    }

    /** Two sums and the length: pages are told apart by it that nobody has made to look alike, in a tenth of the time of SHA-256. */
    private static String digest(byte[] body) {
        return sum(new CRC32(), body) + sum(new CRC32C(), body) + Integer.toHexString(body.length);
    }

    private static String sum(Checksum sum, byte[] body) {
        sum.update(body);
        return Long.toHexString(sum.getValue()) + "-";
    }
}
