package org.plenum.archive;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit log in the database, which lets rows be added and nothing else. */
@Repository
class JdbcAuditLog implements AuditLog {

    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(Entry entry) {
        jdbc.sql("""
                        insert into audit_entry (made_at, made_by, action, target, detail, client)
                        values (:at, :by, :action, :target, :detail, :client)""")
                .param("at", Timestamp.from(clock.instant()))
                .param("by", storable(entry.by()), Types.VARCHAR)
                .param("action", entry.action().name())
                .param("target", storable(entry.target()), Types.VARCHAR)
                .param("detail", storable(entry.detail()), Types.VARCHAR)
                .param("client", entry.client(), Types.VARCHAR)
                .update();
    }

    /** PostgreSQL's text holds no NUL, and nobody reads a detail of megabytes. */
    private static @Nullable String storable(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String clean = text.replace('\0', ' ');
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + " …";
    }
}
