package org.plenum.ingest;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.plenum.ingest.Undo.Obstacle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a run back. Rows say which run made them and which wrote them last; the journal says what was before. Both are written by
 * triggers, so that nothing that an import does can be forgotten. See docs/adr/0012-import-undo.md.
 */
@Component
class Undoing {

    private static final Logger log = LoggerFactory.getLogger(Undoing.class);
    private static final int EXAMPLES = 5;

    private final JdbcClient jdbc;
    private final ImportRuns runs;
    private final CorrectionStore corrections;
    private final AuditLog audit;
    private final Restoring restoring;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Undoing(
            JdbcClient jdbc,
            ImportRuns runs,
            CorrectionStore corrections,
            AuditLog audit,
            Restoring restoring,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.corrections = corrections;
        this.audit = audit;
        this.restoring = restoring;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** To be called while no import runs. */
    Undo undo(long id, String by) {
        ImportRun run = runs.find(id).orElseThrow();
        if (run.origin().dry() || run.origin().undoneBy() != null) {
            return Undo.refused(Obstacle.NOTHING);
        }
        if (!run.origin().undoable()) {
            return Undo.refused(Obstacle.FORGOTTEN);
        }
        long root = runs.root(id);
        try {
            Undo undo = transaction.execute(status -> undo(id, root, by));
            return undo == null ? Undo.refused(Obstacle.NOTHING) : undo;
        } catch (DataIntegrityViolationException e) {
            // Something refers to what the run made that no check knows of; nothing is changed.
            log.warn("Import {} cannot be undone: {}", id, e.getMessage());
            return Undo.refused(Obstacle.REFERRED);
        }
    }

    private Undo undo(long id, long root, String by) {
        corrections.oneWriterAtATime();
        Undo obstacles = obstacles(root);
        if (!obstacles.done()) {
            return obstacles;
        }
        restoring.restore(root);
        jdbc.sql(
                        "update import_run set undone_at = :at, undone_by = :by, undoable = false where id = :root or root = :root")
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("root", root)
                .update();
        audit.record(by, AuditAction.IMPORT_UNDONE, "/admin/imports/" + id, null);
        return obstacles;
    }

    private Undo obstacles(long root) {
        List<Obstacle> obstacles = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        look(Obstacle.ARTICLES_CHANGED, CHANGED_ARTICLES, root, obstacles, examples);
        look(Obstacle.SHARED_CHANGED, CHANGED_SHARED, root, obstacles, examples);
        look(Obstacle.REFERRED, REFERRING, root, obstacles, examples);
        List<Long> later = obstacles.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select id from import_run where undoable and coalesce(root, id) > :root order by id desc limit 20""").param("root", root).query(Long.class).list();
        return new Undo(obstacles, examples.stream().distinct().limit(EXAMPLES).toList(), later);
    }

    private void look(Obstacle obstacle, String sql, long root, List<Obstacle> obstacles, List<String> examples) {
        List<String> found =
                jdbc.sql(sql).param("root", root).query(String.class).list();
        if (!found.isEmpty()) {
            obstacles.add(obstacle);
            examples.addAll(found);
        }
    }

    private static final String RUN_ARTICLES = """
            select i.article_id from import_item i join import_run r on r.id = i.run_id
            where (r.id = :root or r.root = :root) and i.outcome in ('INSERTED', 'UPDATED')""";

    private static final String CHANGED_ARTICLES = """
            select source_key from article
            where id in (%s) and written_by_run is distinct from :root order by source_key limit 5""".formatted(RUN_ARTICLES);

    /** Rows that articles share, which the run has changed. */
    private static final String BEFORE = """
            before as (
                select distinct table_name, (e ->> 'id')::bigint as id
                from import_journal j, jsonb_array_elements(j.rows) e
                where j.run_id = :root and j.change = 'UPDATE' and j.table_name <> 'article')""";

    /** Made or updated by the run, and written since by something else. */
    private static final String CHANGED_SHARED = "with " + BEFORE + """

            (select name from person p where written_by_run is distinct from :root
                and (made_by_run = :root or exists (select 1 from before b where b.table_name = 'person' and b.id = p.id)) limit 5)
            union all (select name from organisation o where written_by_run is distinct from :root
                and (made_by_run = :root or exists (select 1 from before b where b.table_name = 'organisation' and b.id = o.id)) limit 5)
            union all (select name from meeting m where written_by_run is distinct from :root
                and (made_by_run = :root or exists (select 1 from before b where b.table_name = 'meeting' and b.id = m.id)) limit 5)
            union all (select name from outlet o where written_by_run is distinct from :root
                and (made_by_run = :root or exists (select 1 from before b where b.table_name = 'outlet' and b.id = o.id)) limit 5)""";

    /** Other articles about what the run made, and later ones about what it changed or spelled anew. */
    private static final String REFERRING = """
            with others as (
                select id, source_key, outlet_id, coalesce(written_by_run, 0) > :root as later from article where id not in (%1$s)),
            %2$s,
            touched as (
                select 'person' as table_name, id, true as made from person where made_by_run = :root
                union all select 'organisation', id, true from organisation where made_by_run = :root
                union all select 'meeting', id, true from meeting where made_by_run = :root
                union all select 'outlet', id, true from outlet where made_by_run = :root
                union all select 'person', person_id, false from person_name where made_by_run = :root
                union all select table_name, id, false from before)
            (select o.source_key from touched t join mention m on m.person_id = t.id join others o on o.id = m.article_id
                where t.table_name = 'person' and (t.made or o.later) limit 5)
            union all (select o.source_key from touched t join mention m on m.organisation_id = t.id join others o on o.id = m.article_id
                where t.table_name = 'organisation' and (t.made or o.later) limit 5)
            union all (select o.source_key from touched t join meeting_report m on m.meeting_id = t.id join others o on o.id = m.article_id
                where t.table_name = 'meeting' and (t.made or o.later) limit 5)
            union all (select o.source_key from touched t join others o on o.outlet_id = t.id
                where t.table_name = 'outlet' and (t.made or o.later) limit 5)""".formatted(RUN_ARTICLES, BEFORE);
}
