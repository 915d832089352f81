package org.plenum.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.plenum.ingest.CorrectionStore;
import org.plenum.ingest.Laying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renames people, bodies and meetings, and adds spellings of people's names. What is said goes by natural keys, so that it outlives every import. */
@Service
public class Naming {

    private static final String NAME = "NAME";
    private static final String SPELLING = "SPELLING";

    private final JdbcClient jdbc;
    private final CorrectionStore corrections;
    private final Laying laying;
    private final AuditLog audit;
    private final Clock clock;

    Naming(JdbcClient jdbc, CorrectionStore corrections, Laying laying, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.corrections = corrections;
        this.laying = laying;
        this.audit = audit;
        this.clock = clock;
    }

    private record Row(Thing thing, String name, String key) {}

    /**
     * What somebody said of a person, a body or a meeting.
     *
     * @param field NAME or SPELLING
     * @param was the name before; null for a spelling
     */
    record Said(
            long id,
            String field,
            String value,
            @Nullable String was,
            @Nullable String note,
            String by,
            ZonedDateTime at) {}

    /**
     * From now on the person, the body or the meeting is called so, whatever articles call it; as they print it stays with them.
     *
     * @return number of the correction
     * @throws NoSuchElementException when nothing has the number
     */
    @Transactional
    public long rename(Thing thing, long id, String name, @Nullable String note, String by) {
        Row row = row(thing, id);
        String first = row.name();
        for (Said before : said(row)) {
            if (before.field().equals(NAME)) {
                first = Objects.requireNonNull(before.was());
                corrections.withdraw(before.id(), by, clock.instant());
            }
        }
        call(thing, id, name);
        long said = say(row, NAME, name, first, note, by);
        audit.record(by, AuditAction.RENAMED, thing.address(id), "\"%s\" -> \"%s\"".formatted(row.name(), name));
        return said;
    }

    /**
     * Adds a form of the name: Chinese characters, another spelling. The person is found by it.
     *
     * @return number of the correction; 0 when the form is known
     * @throws NoSuchElementException when no person has the number
     */
    @Transactional
    public long addName(long person, String name, @Nullable String note, String by) {
        Row row = row(Thing.PERSON, person);
        int added = jdbc.sql(
                        "insert into person_name (person_id, name, script) values (:id, :name, :script) on conflict do nothing")
                .param("id", person)
                .param("name", name)
                .param(
                        "script",
                        name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                                ? "HAN"
                                : "LATIN")
                .update();
        if (added == 0) {
            return 0;
        }
        long id = say(row, SPELLING + ":" + name, name, null, note, by);
        audit.record(by, AuditAction.NAME_ADDED, Thing.PERSON.address(person), "\"" + name + "\"");
        return id;
    }

    /**
     * Takes a new name or a spelling back. A meeting is called again what its articles call it now.
     *
     * @throws NoSuchElementException when no such correction of it is in force
     */
    @Transactional
    public void withdraw(Thing thing, long id, long correction, String by) {
        Row row = row(thing, id);
        Said said = said(row).stream()
                .filter(one -> one.id() == correction)
                .findFirst()
                .orElseThrow();
        corrections.withdraw(correction, by, clock.instant());
        if (said.field().equals(NAME)) {
            call(thing, id, Objects.requireNonNull(said.was()));
            if (thing == Thing.MEETING) {
                reported(id).ifPresent(laying::layWithReports);
            }
        } else {
            jdbc.sql("delete from person_name where person_id = :id and name = :name")
                    .param("id", id)
                    .param("name", said.value())
                    .update();
        }
        audit.record(
                by,
                AuditAction.CORRECTION_WITHDRAWN,
                thing.address(id),
                "\"%s\" of \"%s\"".formatted(said.value(), row.name()));
    }

    /** One of the articles that report a meeting; empty when none does. */
    private Optional<Long> reported(long meeting) {
        return jdbc.sql("select min(article_id) from meeting_report where meeting_id = :id having count(*) > 0")
                .param("id", meeting)
                .query(Long.class)
                .optional();
    }

    /** What is in force of it, the newest first. */
    @Transactional
    List<Said> said(Thing thing, long id) {
        return said(row(thing, id));
    }

    private List<Said> said(Row row) {
        return jdbc.sql(
                        "select * from correction where target_kind = :kind and target_key = :key and withdrawn_at is null order by id desc")
                .param("kind", row.thing().word())
                .param("key", row.key())
                .query((found, i) -> new Said(
                        found.getLong("id"),
                        found.getString("field").equals(NAME) ? NAME : SPELLING,
                        found.getString("value"),
                        found.getString("was"),
                        found.getString("note"),
                        found.getString("made_by"),
                        found.getObject("made_at", OffsetDateTime.class).atZoneSameInstant(ZoneId.systemDefault())))
                .list();
    }

    private void call(Thing thing, long id, String name) {
        jdbc.sql("update " + thing.table() + " set name = :name where id = :id")
                .param("name", name)
                .param("id", id)
                .update();
    }

    private long say(Row row, String field, String value, @Nullable String was, @Nullable String note, String by) {
        return jdbc.sql("""
                        insert into correction (id, target_kind, target_key, field, value, was, note, made_by, made_at)
                        values (nextval('correction_seq'), :kind, :key, :field, :value, :was, :note, :by, :at) returning id
                        """)
                .param("kind", row.thing().word())
                .param("key", row.key())
                .param("field", field)
                .param("value", value)
                .param("was", was)
                .param("note", note)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private Row row(Thing thing, long id) {
        return jdbc.sql("select t.name, %s as key from %s t where t.id = :id for update"
                        .formatted(thing.naturalKey("t"), thing.table()))
                .param("id", id)
                .query((row, i) -> new Row(thing, row.getString("name"), row.getString("key")))
                .optional()
                .orElseThrow(() -> new NoSuchElementException(thing + " " + id));
    }
}
