package org.plenum.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.admin.AuditReader.Filter;
import org.plenum.admin.AuditReader.Line;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.plenum.web.BadParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The audit log, as a page with filters and as a table to take away. */
@Controller
class AuditController {

    private static final int LINES_A_PAGE = 100;
    private static final String PAGE = "/admin/audit";
    private static final String TABLE = "/admin/audit.csv";

    private final AuditReader reader;
    private final AuditLog audit;

    AuditController(AuditReader reader, AuditLog audit) {
        this.reader = reader;
        this.audit = audit;
    }

    @GetMapping(PAGE)
    String log(
            @RequestParam(name = "by", required = false) @Nullable String by,
            @RequestParam(name = "action", required = false) @Nullable String action,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "until", required = false) @Nullable String until,
            @RequestParam(name = "page", required = false) @Nullable String page,
            Model model) {
        Filter filter = filter(by, action, from, until);
        int number = Pages.numberOf(page);
        List<LineView> lines = reader.page(filter, number, LINES_A_PAGE).stream()
                .map(LineView::of)
                .toList();
        Pages pages = Pages.of(address(PAGE, filter), number, LINES_A_PAGE, reader.count(filter));
        model.addAttribute("audit", new AuditView(lines, filter, AuditAction.values(), address(TABLE, filter), pages));
        return "admin/audit";
    }

    @GetMapping(TABLE)
    void table(
            @RequestParam(name = "by", required = false) @Nullable String by,
            @RequestParam(name = "action", required = false) @Nullable String action,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "until", required = false) @Nullable String until,
            Principal principal,
            HttpServletResponse response)
            throws IOException {
        Filter filter = filter(by, action, from, until);
        audit.record(principal.getName(), AuditAction.AUDIT_EXPORTED, null, null);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plenum-audit.csv\"");
        PrintWriter out = response.getWriter();
        out.print(CsvLine.of("at", "by", "action", "target", "detail", "client"));
        reader.each(
                filter,
                line -> out.print(CsvLine.of(
                        line.at().toString(), line.by(), line.action(), line.target(), line.detail(), line.client())));
    }

    private static Filter filter(
            @Nullable String by, @Nullable String action, @Nullable String from, @Nullable String until) {
        return new Filter(
                by == null || by.isBlank() ? null : by.strip().replace('\0', ' '),
                actionOf(action),
                day("from", from),
                day("until", until));
    }

    private static @Nullable AuditAction actionOf(@Nullable String action) {
        if (action == null || action.isBlank()) {
            return null;
        }
        return Arrays.stream(AuditAction.values())
                .filter(known -> known.name().equals(action))
                .findAny()
                .orElseThrow(() -> new BadParameterException("action", action, "action"));
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String day) {
        if (day == null || day.isBlank()) {
            return null;
        }
        try {
            LocalDate read = LocalDate.parse(day);
            if (read.getYear() < 1900 || read.getYear() > 9998) {
                throw new BadParameterException(parameter, day, "day");
            }
            return read;
        } catch (DateTimeParseException e) {
            throw new BadParameterException(parameter, day, "day");
        }
    }

    private static String address(String path, Filter filter) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
        if (filter.by() != null) {
            uri.queryParam("by", "{by}");
        }
        if (filter.action() != null) {
            uri.queryParam("action", filter.action());
        }
        if (filter.from() != null) {
            uri.queryParam("from", filter.from());
        }
        if (filter.until() != null) {
            uri.queryParam("until", filter.until());
        }
        return filter.by() == null
                ? uri.toUriString()
                : uri.encode().buildAndExpand(filter.by()).toUriString();
    }

    /** @param table address of the same lines as a table */
    record AuditView(List<LineView> lines, Filter filter, AuditAction[] actions, String table, Pages pages) {}

    /** @param at in the server's time zone */
    record LineView(
            ZonedDateTime at,
            String by,
            String action,
            @Nullable String target,
            @Nullable String detail,
            @Nullable String client) {

        static LineView of(Line line) {
            return new LineView(
                    zoned(line.at()), line.by(), line.action(), line.target(), line.detail(), line.client());
        }

        private static ZonedDateTime zoned(Instant at) {
            return at.atZone(ZoneId.systemDefault());
        }
    }
}
