package org.plenum.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the audit log holds, the newest first. */
@Repository
class AuditReader {

    private static final int FETCH = 500;

    private final JdbcClient jdbc;

    AuditReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is asked for; null is no condition. Days are the server's.
     *
     * @param until the last day, inclusive
     */
    record Filter(
            @Nullable String by,
            @Nullable AuditAction action,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    record Line(
            long id,
            Instant at,
            String by,
            String action,
            @Nullable String target,
            @Nullable String detail,
            @Nullable String client) {}

    long count(Filter filter) {
        return select("select count(*) ", filter, "").query(Long.class).single();
    }

    List<Line> page(Filter filter, int number, int size) {
        return select("select * ", filter, " order by made_at desc, id desc limit :limit offset :offset")
                .param("limit", size)
                .param("offset", (long) (number - 1) * size)
                .query(AuditReader::line)
                .list();
    }

    /** All of it, row by row, so that a log of any length fits. */
    @Transactional(readOnly = true)
    public void each(Filter filter, Consumer<Line> reader) {
        select("select * ", filter, " order by made_at desc, id desc")
                .withFetchSize(FETCH)
                .query(row -> {
                    reader.accept(line(row, 0));
                });
    }

    /** Whether the account has logged in from there, in the last ninety days. */
    boolean hasLoggedInFrom(String name, String client) {
        return jdbc.sql("""
                        select exists (
                            select 1 from audit_entry
                            where made_by = :name and action = 'LOGIN' and client = :client
                              and made_at > now() - interval '90 days')""")
                .param("name", name.replace('\0', ' '))
                .param("client", client)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec select(String what, Filter filter, String order) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" from audit_entry where true");
        if (filter.by() != null) {
            where.append(" and made_by = :by");
            parameters.put("by", filter.by());
        }
        if (filter.action() != null) {
            where.append(" and action = :action");
            parameters.put("action", filter.action().name());
        }
        if (filter.from() != null) {
            where.append(" and made_at >= :from");
            parameters.put("from", startOf(filter.from()));
        }
        if (filter.until() != null) {
            where.append(" and made_at < :until");
            parameters.put("until", startOf(filter.until().plusDays(1)));
        }
        return jdbc.sql(what + where + order).params(parameters);
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getString("action"),
                row.getString("target"),
                row.getString("detail"),
                row.getString("client"));
    }
}
