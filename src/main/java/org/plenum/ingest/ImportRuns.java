package org.plenum.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.ImportRun.Status;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of imports: runs and what became of each file. */
@Repository
class ImportRuns {

    private static final String SELECT = """
            select r.id, r.folder, r.extractor_version, r.started_at, r.ended_at, r.files, r.failure, r.interrupted, e.status,
                   r.source, r.place, r.dry, r.started_by, r.undoable, r.undone_by,
                   r.inserted, r.updated, r.unchanged, r.rejected, r.missing
            from import_run r
            join batch_job_execution e on e.job_execution_id = r.id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ImportRuns(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** @param folder what is read, for a person */
    void begin(long id, String folder, String extractorVersion, Instant startedAt, ImportRequest request) {
        jdbc.sql("""
                        insert into import_run (id, folder, extractor_version, started_at, source, place, dry, started_by, undoable, root)
                        values (:id, :folder, :version, :at, :source, :place, :dry, :by, not :dry,
                                (select coalesce(f.root, f.id) from import_run f where f.id = :before))""")
                .param("id", id)
                .param("folder", folder)
                .param("version", extractorVersion)
                .param("at", Timestamp.from(startedAt))
                .param("source", request.source().kind().name())
                .param("place", request.source().place())
                .param("dry", request.dry())
                .param("by", request.by(), Types.VARCHAR)
                .param("before", request.goesOnWith(), Types.BIGINT)
                .update();
    }

    /** The first of the runs that this one goes on with; the run itself when it goes on with none. */
    long root(long id) {
        return jdbc.sql("select coalesce(root, id) from import_run where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** From here to the end of the transaction, rows are the run's, and what they were before is kept. */
    void stampRows(long root) {
        jdbc.sql("select set_config('plenum.run', :run, true)")
                .param("run", Long.toString(root))
                .query(String.class)
                .single();
    }

    /** Takes over what the runs that this one goes on with have done, but for what they rejected. */
    void takeOver(long id) {
        jdbc.sql("""
                        insert into import_item (run_id, source_key, outcome, message, article_id, changes)
                        select distinct on (i.source_key) :id, i.source_key, i.outcome, i.message, i.article_id, i.changes
                        from import_run r
                        join import_run b on b.id = r.root or b.root = r.root
                        join import_item i on i.run_id = b.id
                        where r.id = :id and b.id < r.id and i.outcome in ('INSERTED', 'UPDATED', 'UNCHANGED')
                        order by i.source_key, i.run_id desc""").param("id", id).update();
    }

    /** Forgets what was before all runs but the last few, which then cannot be undone. */
    void forgetJournals(int kept) {
        jdbc.sql("""
                        update import_run set undoable = false
                        where undoable and coalesce(root, id) not in (
                            select distinct coalesce(root, id) as number from import_run where undoable order by number desc limit :kept)""").param("kept", kept).update();
        jdbc.sql("""
                        delete from import_journal j
                        where not exists (select 1 from import_run r where r.undoable and coalesce(r.root, r.id) = j.run_id)""").update();
    }

    void listed(long id, int files) {
        jdbc.sql("update import_run set files = ? where id = ?")
                .params(files, id)
                .update();
    }

    /** @param failure why it failed; null when it did not */
    void end(long id, Instant endedAt, @Nullable String failure) {
        jdbc.sql("update import_run set ended_at = :at, failure = :failure where id = :id")
                .param("at", Timestamp.from(endedAt))
                .param("failure", failure, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    /** Ends a run whose server or database is gone. */
    void interrupt(long id, Instant endedAt) {
        end(id, endedAt, "Interrupted: its server or its database ended before the import did");
        jdbc.sql("update import_run set interrupted = true where id = ?")
                .param(id)
                .update();
    }

    /** Of a run that has ended: none will go on with it by itself any more. */
    void cannotGoOn(long id, String failure) {
        jdbc.sql("update import_run set interrupted = false, failure = ? where id = ?")
                .params(failure, id)
                .update();
    }

    void record(long runId, List<ImportItem> items) {
        template.batchUpdate(
                "insert into import_item (run_id, source_key, outcome, message, article_id, changes) values (?, ?, ?, ?, ?, ?)",
                items.stream()
                        .map(item -> new @Nullable Object[] {
                            runId,
                            item.sourceKey(),
                            item.outcome().name(),
                            item.message(),
                            item.articleId(),
                            item.changes()
                        })
                        .toList(),
                new int[] {Types.BIGINT, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.BIGINT, Types.VARCHAR});
    }

    /**
     * Records as missing whatever the archive has of the source and the run has not seen.
     *
     * @param keysBeginWith see {@link TextSource#keysBeginWith}
     */
    void recordMissing(long runId, String keysBeginWith) {
        jdbc.sql("""
                        insert into import_item (run_id, source_key, outcome, message, article_id)
                        select :run, a.source_key, 'MISSING', 'is no longer in the folder; its article stays', a.id
                        from article a
                        where starts_with(a.source_key, :prefix)
                          and (:prefix <> '' or a.source_key !~ '^(upload|folder|https?):')
                          and not exists (
                            select 1 from import_item i where i.run_id = :run and i.source_key = a.source_key)""").param("run", runId).param("prefix", keysBeginWith).update();
    }

    void forgetUpload(long id) {
        jdbc.sql("delete from upload where id = ?").param(id).update();
    }

    Optional<ImportRun> find(long id) {
        return jdbc.sql(SELECT + "where r.id = ?")
                .param(id)
                .query(ImportRuns::run)
                .optional();
    }

    Optional<ImportRun> last() {
        return jdbc.sql(SELECT + "order by r.id desc limit 1")
                .query(ImportRuns::run)
                .optional();
    }

    Page<ImportRun> page(Pageable page) {
        List<ImportRun> runs = jdbc.sql(SELECT + "order by r.id desc limit ? offset ?")
                .params(page.getPageSize(), page.getOffset())
                .query(ImportRuns::run)
                .list();
        long total =
                jdbc.sql("select count(*) from import_run").query(Long.class).single();
        return new PageImpl<>(runs, page, total);
    }

    Page<ImportItem> items(long runId, @Nullable Outcome outcome, Pageable page) {
        String where = " from import_item where run_id = :run" + (outcome == null ? "" : " and outcome = :outcome");
        JdbcClient.StatementSpec select = jdbc.sql("select source_key, outcome, message, article_id, changes" + where
                        + " order by outcome <> 'REJECTED', source_key limit :limit offset :offset")
                .param("run", runId)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset());
        if (outcome != null) {
            select = select.param("outcome", outcome.name());
        }
        List<ImportItem> items = select.query((row, i) -> new ImportItem(
                        row.getString(1),
                        Outcome.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, Long.class),
                        row.getString(5)))
                .list();
        return new PageImpl<>(items, page, tally(runId, outcome));
    }

    /** @param outcome null for all of them */
    private long tally(long runId, @Nullable Outcome outcome) {
        return find(runId)
                .map(ImportRun::counts)
                .map(counts -> outcome == null ? counts.all() : counts.of(outcome))
                .orElse(0);
    }

    /** Runs that have not ended, as far as anybody has noted. */
    List<Long> running() {
        return jdbc.sql("select id from import_run where ended_at is null order by id desc")
                .query(Long.class)
                .list();
    }

    boolean hasCompleted() {
        return jdbc.sql("""
                        select exists (
                            select 1 from import_run r join batch_job_execution e on e.job_execution_id = r.id
                            where r.ended_at is not null and e.status = 'COMPLETED' and r.source = 'SEEDS' and not r.dry)""").query(Boolean.class).single();
    }

    private static ImportRun run(ResultSet row, int index) throws SQLException {
        OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new ImportRun(
                row.getLong("id"),
                row.getString("folder"),
                row.getString("extractor_version"),
                status(endedAt != null, row.getBoolean("interrupted"), row.getString("status")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                endedAt == null ? null : endedAt.toInstant(),
                row.getObject("files", Integer.class),
                new ImportCounts(
                        row.getInt("inserted"),
                        row.getInt("updated"),
                        row.getInt("unchanged"),
                        row.getInt("rejected"),
                        row.getInt("missing")),
                row.getString("failure"),
                new ImportRun.Origin(
                        new ImportSource(ImportSource.Kind.valueOf(row.getString("source")), row.getString("place")),
                        row.getBoolean("dry"),
                        row.getString("started_by"),
                        row.getBoolean("undoable"),
                        row.getString("undone_by")));
    }

    /** @param batch Spring Batch's status of the run */
    private static Status status(boolean ended, boolean interrupted, String batch) {
        if (!ended) {
            return Status.RUNNING;
        }
        if (interrupted) {
            return Status.INTERRUPTED;
        }
        return switch (batch) {
            case "COMPLETED" -> Status.COMPLETED;
            case "STOPPED", "STOPPING" -> Status.STOPPED;
            default -> Status.FAILED;
        };
    }
}
