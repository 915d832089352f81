package org.plenum.desk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.NameKey;
import org.plenum.archive.PersonScope;
import org.plenum.extraction.OrganisationFact;
import org.plenum.ingest.CorrectionStore;
import org.plenum.ingest.CorrectionStore.Stored;
import org.plenum.ingest.NaturalKeys;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Body;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.plenum.ingest.overlay.WhichBody;
import org.plenum.ingest.overlay.WhichMeeting;
import org.plenum.ingest.overlay.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of namesakes that were told apart. Works in the transaction of its caller. */
@Component
class NamesakeRows {

    /** Which rows of a table are of one natural key but for the number that tells them apart. */
    private static final Map<Thing, String> ALIKE = Map.of(
            Thing.PERSON,
            "o.name_key = t.name_key and o.scope = t.scope and o.region_code is not distinct from t.region_code",
            Thing.ORGANISATION,
            "o.kind = t.kind and o.name_key = t.name_key and o.level is not distinct from t.level and o.region_code is not distinct from t.region_code",
            Thing.MEETING,
            "starts_with(o.natural_key, %1$s) and %2$s = %1$s".formatted(firstKey("t"), firstKey("o")));

    /** What the new row has of the old one. */
    private static final Map<Thing, String> SHARED = Map.of(
            Thing.PERSON, "name_key, scope, region_code",
            Thing.ORGANISATION, "name_key, kind, level, region_code, parent_id",
            Thing.MEETING,
                    "kind, ordinal, ordinal_year, host_id, region_code, held_on, held_until, part_of_day, venue");

    private final JdbcClient jdbc;
    private final CorrectionStore corrections;

    NamesakeRows(JdbcClient jdbc, CorrectionStore corrections) {
        this.jdbc = jdbc;
        this.corrections = corrections;
    }

    /**
     * Somebody or something of a name.
     *
     * @param name as it is called without what somebody has renamed it to
     * @param key natural key but for the number: the folded name of a person, the wording of a body, the key of the first meeting
     * @param kind scope of a person, kind of a body or a meeting
     * @param level of a body; null for others, and when unknown
     * @param region null when unknown, and for national ones
     */
    record Row(
            Thing thing,
            long id,
            String name,
            String key,
            String kind,
            @Nullable String level,
            @Nullable String region,
            int apart,
            @Nullable Long mergedInto) {

        /** What says that the words are of this one. */
        Fix fix(Anchor words) {
            Fix fix = thing == Thing.PERSON
                    ? Fix.of(Field.WHO, words, value())
                    : Fix.which(thing.mention(), words, value());
            return fix.was(Map.of("name", name));
        }

        private Map<String, String> value() {
            return switch (thing) {
                // A name that somebody gave is not the one that the key is folded from.
                case PERSON ->
                    new Who(NameKey.of(name).equals(key) ? name : key, PersonScope.valueOf(kind), region, apart)
                            .value();
                case ORGANISATION ->
                    new WhichBody(
                                    new Body(
                                            name,
                                            key,
                                            OrganisationFact.Kind.valueOf(kind),
                                            level == null ? null : OrganisationFact.BodyLevel.valueOf(level),
                                            region),
                                    apart)
                            .value();
                case MEETING -> new WhichMeeting(name, key, apart).value();
            };
        }

        /** Whether a correction of its kind says that words are of this one, whatever it was called then. */
        boolean isSaidBy(Fix fix) {
            return natural(fix.value()).equals(natural(value()));
        }

        private Map<String, String> natural(Map<String, String> value) {
            Map<String, String> natural = new HashMap<>(value);
            natural.remove("body");
            natural.computeIfPresent("name", (property, said) -> thing == Thing.PERSON ? NameKey.of(said) : "");
            return natural;
        }
    }

    /** @throws NoSuchElementException when nothing has the number */
    Row locked(Thing thing, long id) {
        return jdbc.sql("""
                        select t.id, coalesce((select c.was from correction c where c.target_kind = :kind and c.target_key = %s
                                and c.field = 'NAME' and c.withdrawn_at is null), t.name) as name,
                            %s, t.region_code, t.apart, t.merged_into
                        from %s t where t.id = :id for update of t
                        """.formatted(thing.naturalKey("t"), keys(thing), thing.table()))
                .param("kind", thing.word())
                .param("id", id)
                .query((row, i) -> new Row(
                        thing,
                        id,
                        row.getString("name"),
                        row.getString("key"),
                        row.getString("kind"),
                        row.getString("level"),
                        row.getString("region_code"),
                        row.getInt("apart"),
                        row.getObject("merged_into", Long.class)))
                .optional()
                .orElseThrow(() -> new NoSuchElementException(thing + " " + id));
    }

    private static String keys(Thing thing) {
        return switch (thing) {
            case PERSON -> "t.name_key as key, t.scope as kind, null as level";
            case ORGANISATION -> "t.name_key as key, t.kind, t.level";
            case MEETING -> firstKey("t") + " as key, t.kind, null as level";
        };
    }

    /** Of a meeting, without the number of one that was told apart. */
    private static String firstKey(String row) {
        return "regexp_replace(" + row + ".natural_key, '~[0-9]+$', '')";
    }

    /** Another of the same name and place. */
    Row add(Row row) {
        Thing thing = row.thing();
        int apart = jdbc.sql("select max(o.apart) + 1 from %1$s o join %1$s t on %2$s where t.id = :id"
                        .formatted(thing.table(), ALIKE.get(thing)))
                .param("id", row.id())
                .query(Integer.class)
                .single();
        boolean meeting = thing == Thing.MEETING;
        long id = jdbc.sql("""
                        insert into %1$s (id, name, apart, %2$s%3$s)
                        select nextval('%1$s_seq'), :name, :apart, %2$s%4$s from %1$s where id = :id returning id
                        """.formatted(
                        thing.table(), SHARED.get(thing), meeting ? ", natural_key" : "", meeting ? ", :key" : ""))
                .param("name", row.name())
                .param("apart", apart)
                .param("key", NaturalKeys.ofMeeting(row.key(), apart))
                .param("id", row.id())
                .query(Long.class)
                .single();
        return new Row(thing, id, row.name(), row.key(), row.kind(), row.level(), row.region(), apart, null);
    }

    /** Takes it away unless something still refers to it: its number is given again to nobody before. */
    void remove(Thing thing, long id) {
        String unused = switch (thing) {
            case PERSON -> "";
            case ORGANISATION ->
                " and not exists (select 1 from meeting g where g.host_id = t.id) and not exists (select 1 from organisation o where o.parent_id = t.id)";
            case MEETING -> " and not exists (select 1 from meeting_report r where r.meeting_id = t.id)";
        };
        jdbc.sql("""
                        delete from %1$s t where t.id = :id and t.apart > 0 and t.merged_into is null
                          and not exists (select 1 from mention m where m.%2$s = t.id)
                          and not exists (select 1 from %1$s l where l.merged_into = t.id)
                        """.formatted(thing.table(), thing.column()) + unused)
                .param("id", id)
                .update();
    }

    /** Corrections in force that say of words that they are of this one. */
    List<Stored> said(Row row) {
        return jdbc
                .sql(
                        "select id from correction where target_kind = 'article' and field like :which and withdrawn_at is null"
                                + " and value::jsonb ->> 'apart' = :apart")
                .param("which", row.thing().which() + "@%")
                .param("apart", Integer.toString(row.apart()))
                .query(Long.class)
                .list()
                .stream()
                .map(corrections::find)
                .flatMap(Optional::stream)
                .filter(stored -> row.isSaidBy(stored.fix()))
                .toList();
    }

    List<Long> articlesOf(Thing thing, long id) {
        return jdbc.sql("select distinct article_id from mention where " + thing.column() + " = :id")
                .param("id", id)
                .query(Long.class)
                .list();
    }

    /** The articles, with the others that report the same meetings: what they say of those shows where these do not any more. */
    List<Long> withReports(List<Long> articles) {
        Set<Long> all = new LinkedHashSet<>(articles);
        if (!articles.isEmpty()) {
            all.addAll(
                    jdbc.sql("""
                            select distinct o.article_id from meeting_report r join meeting_report o on o.meeting_id = r.meeting_id
                            where r.article_id in (:articles)
                            """).param("articles", articles).query(Long.class).list());
        }
        return List.copyOf(all);
    }

    Optional<Long> article(String sourceKey) {
        return jdbc.sql("select id from article where source_key = :key")
                .param("key", sourceKey)
                .query(Long.class)
                .optional();
    }
}
