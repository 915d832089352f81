package org.plenum.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.plenum.ingest.Laying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Merges people, bodies and meetings, and separates them again. The loser's row stays and leads to the winner, also at every import
 * that arrives at its key. The articles of both are laid anew, so that taking a merge back gives the rows that were there before.
 */
@Service
public class Merges {

    private final JdbcClient jdbc;
    private final MergeMoves moves;
    private final Laying laying;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Merges(
            JdbcClient jdbc,
            MergeMoves moves,
            Laying laying,
            AuditLog audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.laying = laying;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A merge that was made.
     *
     * @param undoneBy null while in force
     */
    record Made(
            long id,
            long loser,
            String loserName,
            long winner,
            String winnerName,
            @Nullable String note,
            String by,
            ZonedDateTime at,
            @Nullable String undoneBy) {}

    /**
     * From now on the loser is the winner.
     *
     * @return number of the merge
     * @throws MergeRefusedException when one of them is merged already, or they are one
     * @throws java.util.NoSuchElementException when there is no such row
     */
    public long merge(Thing thing, long loser, long winner, @Nullable String note, String by) {
        Long id = transaction.execute(status -> mergeNow(thing, loser, winner, note, by));
        laying.catchUp();
        return Objects.requireNonNull(id);
    }

    private long mergeNow(Thing thing, long loser, long winner, @Nullable String note, String by) {
        lock(thing, List.of(loser, winner));
        if (loser == winner) {
            throw new MergeRefusedException("itself");
        }
        if (mergedInto(thing, loser) != null || mergedInto(thing, winner) != null) {
            throw new MergeRefusedException("merged");
        }
        String moved = moves.move(thing, loser, winner);
        long id = jdbc.sql("""
                        insert into identity_merge (kind, loser_id, winner_id, moved, note, made_by, made_at)
                        values (:kind, :loser, :winner, :moved, :note, :by, :at) returning id
                        """)
                .param("kind", thing.name())
                .param("loser", loser)
                .param("winner", winner)
                .param("moved", moved)
                .param("note", note)
                .param("by", by)
                .param("at", now())
                .query(Long.class)
                .single();
        jdbc.sql("update " + thing.table() + " set merged_into = :winner where id = :loser")
                .param("winner", winner)
                .param("loser", loser)
                .update();
        laying.ask(articlesOf(thing, loser));
        audit.record(
                by,
                AuditAction.MERGED,
                thing.address(winner),
                "%s %d \"%s\" into %d \"%s\"%s"
                        .formatted(
                                thing,
                                loser,
                                name(thing, loser),
                                winner,
                                name(thing, winner),
                                note == null ? "" : " (" + note + ")"));
        return id;
    }

    /**
     * Takes a merge back: both are again what they were.
     *
     * @return the number of the row that stands for itself again
     * @throws MergeRefusedException when it has been taken back already
     * @throws java.util.NoSuchElementException when no merge has the number
     */
    public long separate(long merge, String by) {
        Long loser = transaction.execute(status -> separateNow(merge, by));
        laying.catchUp();
        return Objects.requireNonNull(loser);
    }

    private long separateNow(long merge, String by) {
        Map<String, Object> row = jdbc
                .sql("select * from identity_merge where id = :id for update")
                .param("id", merge)
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .orElseThrow();
        if (row.get("undone_at") != null) {
            throw new MergeRefusedException("undone");
        }
        Thing thing = Thing.valueOf((String) Objects.requireNonNull(row.get("kind")));
        long loser = (Long) Objects.requireNonNull(row.get("loser_id"));
        long winner = (Long) Objects.requireNonNull(row.get("winner_id"));
        lock(thing, List.of(loser, winner));
        long root = root(thing, winner);
        jdbc.sql("update identity_merge set undone_by = :by, undone_at = :at where id = :id")
                .param("by", by)
                .param("at", now())
                .param("id", merge)
                .update();
        jdbc.sql("update " + thing.table() + " set merged_into = null where id = :loser")
                .param("loser", loser)
                .update();
        moves.putBack(thing, (String) row.get("moved"), loser, winner, root);
        laying.ask(articlesOf(thing, root));
        audit.record(
                by,
                AuditAction.SEPARATED,
                thing.address(loser),
                "%s %d \"%s\" from %d \"%s\"".formatted(thing, loser, name(thing, loser), winner, name(thing, winner)));
        return loser;
    }

    /** Merges in which a row won or lost, the newest first. */
    List<Made> of(Thing thing, long id) {
        return jdbc.sql("""
                        select i.*, l.name as loser_name, w.name as winner_name from identity_merge i
                        join %1$s l on l.id = i.loser_id join %1$s w on w.id = i.winner_id
                        where i.kind = :kind and :id in (i.loser_id, i.winner_id) order by i.id desc
                        """.formatted(thing.table()))
                .param("kind", thing.name())
                .param("id", id)
                .query((row, i) -> made(row))
                .list();
    }

    private static Made made(ResultSet row) throws SQLException {
        return new Made(
                row.getLong("id"),
                row.getLong("loser_id"),
                row.getString("loser_name"),
                row.getLong("winner_id"),
                row.getString("winner_name"),
                row.getString("note"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).atZoneSameInstant(ZoneId.systemDefault()),
                row.getString("undone_by"));
    }

    /** Rows in the order of their numbers, so that two merges never wait for each other. */
    private void lock(Thing thing, List<Long> ids) {
        List<Long> there = jdbc.sql("select id from " + thing.table() + " where id in (:ids) order by id for update")
                .param("ids", ids)
                .query(Long.class)
                .list();
        if (!there.containsAll(ids)) {
            throw new NoSuchElementException(thing + " " + ids);
        }
    }

    private @Nullable Long mergedInto(Thing thing, long id) {
        return jdbc.sql("select coalesce(merged_into, 0) from " + thing.table() + " where id = :id")
                .param("id", id)
                .query(Long.class)
                .optional()
                .filter(winner -> winner != 0)
                .orElse(null);
    }

    private long root(Thing thing, long id) {
        long root = id;
        for (Long next = mergedInto(thing, root); next != null; next = mergedInto(thing, root)) {
            root = next;
        }
        return root;
    }

    private List<Long> articlesOf(Thing thing, long id) {
        return jdbc.sql("select distinct article_id from mention where " + thing.column() + " = :id")
                .param("id", id)
                .query(Long.class)
                .list();
    }

    private String name(Thing thing, long id) {
        return jdbc.sql("select name from " + thing.table() + " where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
