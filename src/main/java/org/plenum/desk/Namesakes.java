package org.plenum.desk;

import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.AuditAction;
import org.plenum.archive.AuditLog;
import org.plenum.archive.NameKey;
import org.plenum.archive.PersonScope;
import org.plenum.ingest.CorrectionStore;
import org.plenum.ingest.CorrectionStore.Stored;
import org.plenum.ingest.Laying;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.plenum.ingest.overlay.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells namesakes apart, and puts them together again. */
@Service
public class Namesakes {

    private final JdbcClient jdbc;
    private final CorrectionStore corrections;
    private final Laying laying;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Namesakes(
            JdbcClient jdbc,
            CorrectionStore corrections,
            Laying laying,
            AuditLog audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.corrections = corrections;
        this.laying = laying;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Row(
            String name,
            String nameKey,
            PersonScope scope,
            @Nullable String province,
            int apart) {}

    /**
     * In these articles the name is another person's, who is made for it.
     *
     * @return number of that person
     * @throws MergeRefusedException when none of the articles names the person
     * @throws NoSuchElementException when no person has the number
     */
    public long split(long person, List<Long> articles, @Nullable String note, String by) {
        Long made = transaction.execute(status -> {
            Row row = row(person);
            List<Named> named = named(person, articles);
            if (named.isEmpty()) {
                throw new MergeRefusedException("notnamed");
            }
            Who other = new Who(row.name(), row.scope(), row.province(), nextApart(row));
            if (!NameKey.of(row.name()).equals(row.nameKey())) {
                other = new Who(row.nameKey(), row.scope(), row.province(), other.apart());
            }
            long id = insert(row, other.apart());
            for (Named at : named) {
                say(at, other, row, note, by);
            }
            laying.ask(named.stream().map(Named::article).distinct().toList());
            audit.record(
                    by,
                    AuditAction.SPLIT,
                    Thing.PERSON.address(id),
                    "\"%s\" of %d articles is not %d%s"
                            .formatted(row.name(), named.size(), person, note == null ? "" : " (" + note + ")"));
            return id;
        });
        laying.catchUp();
        return Objects.requireNonNull(made);
    }

    private record Named(long article, String sourceKey, Anchor words) {}

    /** The first words of each article that name the person. */
    private List<Named> named(long person, List<Long> articles) {
        return articles.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select distinct on (a.id) a.id, a.source_key, m.span_start, m.quote
                        from mention m join article a on a.id = m.article_id
                        where m.person_id = :person and m.kind = 'PERSON' and a.id in (:articles)
                        order by a.id, m.span_start
                        """)
                        .param("person", person)
                        .param("articles", articles)
                        .query((row, i) -> new Named(
                                row.getLong(1), row.getString(2), new Anchor(row.getInt(3), row.getString(4))))
                        .list();
    }

    private void say(Named at, Who other, Row before, @Nullable String note, String by) {
        Fix fix = Fix.of(Field.WHO, at.words(), other.value()).was(Map.of("name", before.name()));
        corrections
                .inForce(at.sourceKey(), fix.key())
                .ifPresent(earlier -> corrections.withdraw(earlier.id(), by, clock.instant()));
        corrections.add(at.sourceKey(), fix, note, by, clock.instant());
    }

    private int nextApart(Row row) {
        return jdbc.sql("""
                        select max(apart) + 1 from person
                        where name_key = :key and scope = :scope and region_code is not distinct from :province
                        """)
                .param("key", row.nameKey())
                .param("scope", row.scope().name())
                .param("province", row.province(), Types.VARCHAR)
                .query(Integer.class)
                .single();
    }

    private long insert(Row row, int apart) {
        return jdbc.sql("""
                        insert into person (id, name, name_key, scope, region_code, apart)
                        values (nextval('person_seq'), :name, :key, :scope, :province, :apart) returning id
                        """)
                .param("name", row.name())
                .param("key", row.nameKey())
                .param("scope", row.scope().name())
                .param("province", row.province(), Types.VARCHAR)
                .param("apart", apart)
                .query(Long.class)
                .single();
    }

    /**
     * Takes a split back: the articles name the first of the name again, and the other is gone.
     *
     * @throws MergeRefusedException when the person was never split off
     */
    public void unsplit(long person, String by) {
        transaction.executeWithoutResult(status -> {
            Row row = row(person);
            if (row.apart() == 0) {
                throw new MergeRefusedException("notsplit");
            }
            List<Long> articles = new ArrayList<>();
            for (Stored stored : said(row)) {
                corrections.withdraw(stored.id(), by, clock.instant());
                jdbc.sql("select id from article where source_key = :key")
                        .param("key", stored.sourceKey())
                        .query(Long.class)
                        .optional()
                        .ifPresent(articles::add);
            }
            articles.addAll(jdbc.sql("select distinct article_id from mention where person_id = :id")
                    .param("id", person)
                    .query(Long.class)
                    .list());
            laying.ask(articles);
            audit.record(
                    by, AuditAction.SEPARATED, Thing.PERSON.address(person), "split of \"" + row.name() + "\" undone");
        });
        laying.catchUp();
        // The number is given again to nobody while something still refers to it.
        jdbc.sql("""
                        delete from person p where p.id = :id and p.apart > 0 and p.merged_into is null
                          and not exists (select 1 from mention m where m.person_id = p.id)
                          and not exists (select 1 from person l where l.merged_into = p.id)
                        """).param("id", person).update();
    }

    private List<Stored> said(Row row) {
        return jdbc
                .sql(
                        "select id from correction where target_kind = 'article' and field like 'WHO@%' and withdrawn_at is null"
                                + " and value::jsonb ->> 'apart' = :apart and value::jsonb ->> 'scope' = :scope"
                                + " and coalesce(value::jsonb ->> 'province', '') = :province")
                .param("apart", Integer.toString(row.apart()))
                .param("scope", row.scope().name())
                .param("province", row.province() == null ? "" : row.province())
                .query(Long.class)
                .list()
                .stream()
                .map(corrections::find)
                .flatMap(Optional::stream)
                .filter(stored -> NameKey.of(stored.fix().value().getOrDefault("name", ""))
                        .equals(row.nameKey()))
                .toList();
    }

    private Row row(long person) {
        return jdbc.sql("select name, name_key, scope, region_code, apart from person where id = :id for update")
                .param("id", person)
                .query((row, i) -> new Row(
                        row.getString("name"),
                        row.getString("name_key"),
                        PersonScope.valueOf(row.getString("scope")),
                        row.getString("region_code"),
                        row.getInt("apart")))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("person " + person));
    }
}
