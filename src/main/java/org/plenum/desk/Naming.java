package org.plenum.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.plenum.ingest.CorrectionStore;
import org.plenum.ingest.NaturalKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renames people and adds spellings of their names. What is said goes by natural keys, so that it outlives every import. */
@Service
public class Naming {

    private static final String NAME = "NAME";
    private static final String SPELLING = "SPELLING";

    private final JdbcClient jdbc;
    private final CorrectionStore corrections;
    private final AuditLog audit;
    private final Clock clock;

    Naming(JdbcClient jdbc, CorrectionStore corrections, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.corrections = corrections;
        this.audit = audit;
        this.clock = clock;
    }

    private record Row(String name, String key) {}

    /**
     * What somebody said of a person.
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
     * From now on the person is called so; as articles print it stays with them.
     *
     * @return number of the correction
     * @throws NoSuchElementException when no person has the number
     */
    @Transactional
    public long rename(long person, String name, @Nullable String note, String by) {
        Row row = row(person);
        String first = row.name();
        for (Said before : said(row)) {
            if (before.field().equals(NAME)) {
                first = Objects.requireNonNull(before.was());
                corrections.withdraw(before.id(), by, clock.instant());
            }
        }
        call(person, name);
        long id = say(row, NAME, name, first, note, by);
        audit.record(
                by, AuditAction.RENAMED, Thing.PERSON.address(person), "\"%s\" -> \"%s\"".formatted(row.name(), name));
        return id;
    }

    /**
     * Adds a form of the name: Chinese characters, another spelling. The person is found by it.
     *
     * @return number of the correction; 0 when the form is known
     * @throws NoSuchElementException when no person has the number
     */
    @Transactional
    public long addName(long person, String name, @Nullable String note, String by) {
        Row row = row(person);
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
     * Takes a new name or a spelling back.
     *
     * @throws NoSuchElementException when no such correction of the person is in force
     */
    @Transactional
    public void withdraw(long person, long correction, String by) {
        Row row = row(person);
        Said said = said(row).stream()
                .filter(one -> one.id() == correction)
                .findFirst()
                .orElseThrow();
        corrections.withdraw(correction, by, clock.instant());
        if (said.field().equals(NAME)) {
            call(person, Objects.requireNonNull(said.was()));
        } else {
            jdbc.sql("delete from person_name where person_id = :id and name = :name")
                    .param("id", person)
                    .param("name", said.value())
                    .update();
        }
        audit.record(
                by,
                AuditAction.CORRECTION_WITHDRAWN,
                Thing.PERSON.address(person),
                "\"%s\" of \"%s\"".formatted(said.value(), row.name()));
    }

    /** What is in force of a person, the newest first. */
    @Transactional
    List<Said> said(long person) {
        return said(row(person));
    }

    private List<Said> said(Row row) {
        return jdbc.sql(
                        "select * from correction where target_kind = 'person' and target_key = :key and withdrawn_at is null order by id desc")
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

    private void call(long person, String name) {
        jdbc.sql("update person set name = :name where id = :id")
                .param("name", name)
                .param("id", person)
                .update();
    }

    private long say(Row row, String field, String value, @Nullable String was, @Nullable String note, String by) {
        return jdbc.sql("""
                        insert into correction (id, target_kind, target_key, field, value, was, note, made_by, made_at)
                        values (nextval('correction_seq'), 'person', :key, :field, :value, :was, :note, :by, :at) returning id
                        """)
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

    private Row row(long person) {
        return jdbc.sql("select p.name, " + NaturalKeys.ofPerson("p")
                        + " as key from person p where p.id = :id for update")
                .param("id", person)
                .query((row, i) -> new Row(row.getString("name"), row.getString("key")))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("person " + person));
    }
}
