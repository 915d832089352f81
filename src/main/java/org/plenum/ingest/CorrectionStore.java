package org.plenum.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Corrections of articles in the database, by the keys of their files. Changes are to be made in a transaction. */
@Repository
public class CorrectionStore {

    /** "facts" in ASCII; see {@link ImportLock}. */
    private static final long WRITER = 0x6661637473L;

    private static final String ARTICLE = "article";

    private static final TypeReference<Map<String, String>> PROPERTIES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CorrectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.json = JsonMapper.shared();
    }

    /**
     * A correction as it is stored.
     *
     * @param note why; null when not said
     * @param withdrawnBy null while in force
     */
    public record Stored(
            long id,
            String sourceKey,
            Fix fix,
            @Nullable String note,
            String madeBy,
            Instant madeAt,
            @Nullable String withdrawnBy,
            @Nullable Instant withdrawnAt) {

        public boolean inForce() {
            return withdrawnAt == null;
        }
    }

    /** Waits until no other transaction writes facts of articles: two would make the same people and meetings. */
    void oneWriterAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(:number)")
                .param("number", WRITER)
                .query((row, i) -> true)
                .list();
    }

    /** What is in force of some articles. */
    public Map<String, List<Fix>> inForce(Collection<String> sourceKeys) {
        Map<String, List<Fix>> fixes = new HashMap<>();
        if (!sourceKeys.isEmpty()) {
            jdbc.sql(
                            "select * from correction where target_kind = 'article' and target_key in (:keys) and withdrawn_at is null")
                    .param("keys", sourceKeys)
                    .query((row, i) -> stored(row))
                    .list()
                    .forEach(stored -> fixes.computeIfAbsent(stored.sourceKey(), key -> new ArrayList<>())
                            .add(stored.fix()));
        }
        return fixes;
    }

    /** All that was ever said of an article, the newest first. */
    public List<Stored> of(String sourceKey) {
        return jdbc.sql("select * from correction where target_kind = 'article' and target_key = :key order by id desc")
                .param("key", sourceKey)
                .query((row, i) -> stored(row))
                .list();
    }

    /** The correction in force of a fact; empty when there is none. */
    public Optional<Stored> inForce(String sourceKey, String fixKey) {
        return jdbc.sql(
                        "select * from correction where target_kind = 'article' and target_key = :key and field = :field"
                                + " and withdrawn_at is null")
                .param("key", sourceKey)
                .param("field", fixKey)
                .query((row, i) -> stored(row))
                .optional();
    }

    /** A correction of an article; empty when none has the number. */
    public Optional<Stored> find(long id) {
        return jdbc.sql("select * from correction where target_kind = 'article' and id = :id")
                .param("id", id)
                .query((row, i) -> stored(row))
                .optional();
    }

    /**
     * @return its number
     * @throws org.springframework.dao.DuplicateKeyException when one of the same fact is in force
     */
    public long add(String sourceKey, Fix fix, @Nullable String note, String madeBy, Instant madeAt) {
        long id = jdbc.sql("select nextval('correction_seq')").query(Long.class).single();
        jdbc.sql("""
                        insert into correction (id, target_kind, target_key, field, value, note, made_by, made_at, words_start, words,
                            of_start, of_words, at_start, at_words, struck, was)
                        values (:id, :kind, :key, :field, :value, :note, :by, :at, :wordsStart, :words, :ofStart, :ofWords,
                            :atStart, :atWords, :struck, :was)
                        """)
                .param("id", id)
                .param("kind", ARTICLE)
                .param("key", sourceKey)
                .param("field", fix.key())
                .param("value", fix.struck() ? null : json.writeValueAsString(fix.value()))
                .param("note", note)
                .param("by", madeBy)
                .param("at", time(madeAt))
                .param("wordsStart", start(fix.words()))
                .param("words", words(fix.words()))
                .param("ofStart", start(fix.of()))
                .param("ofWords", words(fix.of()))
                .param("atStart", start(fix.at()))
                .param("atWords", words(fix.at()))
                .param("struck", fix.struck())
                .param("was", fix.was().isEmpty() ? null : json.writeValueAsString(fix.was()))
                .update();
        return id;
    }

    /** @return false when it was withdrawn already */
    public boolean withdraw(long id, String by, Instant when) {
        return jdbc.sql(
                                "update correction set withdrawn_at = :at, withdrawn_by = :by where id = :id and withdrawn_at is null")
                        .param("id", id)
                        .param("by", by)
                        .param("at", time(when))
                        .update()
                == 1;
    }

    /** Puts what a correction replaced when it was made into force again; nothing when it replaced none. */
    public void reinstateReplacedBy(Stored correction) {
        jdbc.sql("""
                        update correction set withdrawn_at = null, withdrawn_by = null
                        where id = (select max(id) from correction where target_kind = 'article' and target_key = :key
                            and field = :field and id < :id and withdrawn_at = :at)
                        """)
                .param("key", correction.sourceKey())
                .param("field", correction.fix().key())
                .param("id", correction.id())
                .param("at", time(correction.madeAt()))
                .update();
    }

    private Stored stored(ResultSet row) throws SQLException {
        String[] key = row.getString("field").split("[@/]", 2)[0].split(":", 2);
        String value = row.getString("value");
        String was = row.getString("was");
        Fix fix = new Fix(
                Field.valueOf(key[0]),
                anchor(row, "words"),
                anchor(row, "of"),
                anchor(row, "at"),
                key.length == 1 ? "" : key[1],
                row.getBoolean("struck"),
                value == null ? Map.of() : json.readValue(value, PROPERTIES),
                was == null ? Map.of() : json.readValue(was, PROPERTIES));
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Stored(
                row.getLong("id"),
                row.getString("target_key"),
                fix,
                row.getString("note"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("withdrawn_by"),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private static @Nullable Anchor anchor(ResultSet row, String name) throws SQLException {
        String words = row.getString(name.equals("words") ? "words" : name + "_words");
        return words == null ? null : new Anchor(row.getInt(name + "_start"), words);
    }

    private static @Nullable Integer start(@Nullable Anchor anchor) {
        return anchor == null ? null : anchor.start();
    }

    private static @Nullable String words(@Nullable Anchor anchor) {
        return anchor == null ? null : anchor.words();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
