package org.plenum.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what somebody uploads: texts, pages, tables of addresses and texts, and zips of those. It waits in the database until it is
 * imported or discarded, or nobody has wanted it for some days; names in it are never paths.
 */
@Service
public class Uploads {

    /** Who did it, where nobody did. */
    private static final String BY_ITSELF = "plenum";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final AuditLog audit;
    private final IngestProperties properties;
    private final Clock clock;

    Uploads(JdbcClient jdbc, JdbcTemplate template, AuditLog audit, IngestProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    /** A file as it is sent. */
    public interface Sent {

        /** As the sender says; not to be trusted. Null or empty for none. */
        @Nullable
        String name();

        InputStream open() throws IOException;
    }

    /** Nothing of the upload was kept. The message says why, to a person. */
    public static final class RefusedException extends Exception {

        RefusedException(String message) {
            super(message);
        }
    }

    /**
     * Keeps the texts of all files until they are imported. A single one among several that is no text is kept with the reason, so that
     * the dry run tells of it; when none is, or something about the files is wrong that no mistake explains, nothing is kept.
     *
     * @param by name of the account
     * @return the upload's number
     * @throws RefusedException when nothing was kept
     */
    @Transactional(rollbackFor = Exception.class)
    public long keep(List<Sent> files, String by) throws RefusedException, IOException {
        List<Sent> sent = files.stream()
                .filter(file -> file.name() != null && !file.name().isBlank())
                .toList();
        if (sent.isEmpty()) {
            throw new RefusedException("No file was chosen");
        }
        String name = UploadNames.shown(sent.get(0).name()) + (sent.size() > 1 ? " (+" + (sent.size() - 1) + ")" : "");
        long id = jdbc.sql("insert into upload (name, made_by, made_at) values (:name, :by, :at) returning id")
                .param("name", name)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        UploadReader reader = new UploadReader(limits(), text -> store(id, text));
        for (Sent file : sent) {
            reader.read(String.valueOf(file.name()), file);
        }
        reader.end();
        audit.record(by, AuditAction.UPLOADED, null, name + ": " + reader.texts());
        return id;
    }

    /** Forgets an upload that waits. */
    @Transactional
    public void discard(long id, String by) {
        Optional<String> name = jdbc.sql("delete from upload where id = ? returning name")
                .param(id)
                .query(String.class)
                .optional();
        name.ifPresent(shown -> audit.record(by, AuditAction.UPLOAD_DISCARDED, null, shown));
    }

    /** How long an upload waits that nobody imports or discards. */
    public Duration keptFor() {
        return properties.imports().keepUploads();
    }

    /** Removes what has waited for too long. An upload that is being imported stays. */
    @Transactional
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    public void removeOld() {
        jdbc.sql("""
                        delete from upload u
                        where made_at < :before and not exists (
                            select 1 from import_run r where r.ended_at is null and r.source = 'UPLOAD' and r.place = u.id::text)
                        returning name""")
                .param("before", Timestamp.from(clock.instant().minus(keptFor())))
                .query(String.class)
                .list()
                .forEach(name -> audit.record(BY_ITSELF, AuditAction.UPLOAD_EXPIRED, null, name));
    }

    /** Whether the upload still waits. */
    public boolean waits(long id) {
        return jdbc.sql("select exists (select 1 from upload where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private UploadReader.Limits limits() {
        IngestProperties.Imports imports = properties.imports();
        return new UploadReader.Limits(
                properties.maxFileSize().toBytes(), imports.maxUnpacked().toBytes(), imports.maxTexts());
    }

    private void store(long id, UploadReader.Kept text) throws RefusedException {
        int stored = template.update(
                "insert into upload_text (upload_id, source_key, content_hash, text, refused) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                new @Nullable Object[] {id, text.key(), text.hash(), text.text(), text.refused()},
                new int[] {Types.BIGINT, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR});
        if (stored == 0) {
            throw new RefusedException("Two texts are called " + UploadNames.shown(text.key()));
        }
    }
}
