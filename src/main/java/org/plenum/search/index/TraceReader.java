package org.plenum.search.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.plenum.search.index.Changes.Kind;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads in the database what articles say of people and bodies. */
final class TraceReader {

    /**
     * What articles say is looked for of all people at once: one by one, the database would go through all articles and meetings for each.
     * Articles and meetings come out of indexes alone, each once a person, before anything is joined to them: a person is mentioned several
     * times in each.
     */
    private static final String SAME = """
            with recursive same (id, person) as (
                select p.id, p.id from person p where p.id = any (:ids) and p.merged_into is null
                union select p.id, s.person from person p join same s on p.merged_into = s.id)
            """;

    private static final String NAMED = """
            select distinct s.person, date_trunc('month', a.dated_on::timestamp)::date, a.outlet_id from same s
            cross join lateral (select distinct m.article_id from mention m where m.person_id = s.id) m
            join article a on a.id = m.article_id
            """;

    private static final String MET = """
            select distinct s.person, g.kind from same s
            cross join lateral (select distinct x.meeting_id from participation x where x.person_id = s.id) x
            join meeting g on g.id = x.meeting_id
            """;

    private static final String POSTS = """
            select distinct s.person, t.organisation_id from same s join attestation t on t.person_id = s.id
            where t.organisation_id is not null
            """;

    private static final String BODIES_NAMED = """
            select distinct o.id, date_trunc('month', a.dated_on::timestamp)::date, a.outlet_id from organisation o
            cross join lateral (select distinct m.article_id from mention m where m.organisation_id = o.id) m
            join article a on a.id = m.article_id where o.id = any (:ids)
            """;

    private static final String BODIES_POSTS =
            "select distinct t.organisation_id, t.person_id from attestation t where t.organisation_id = any (:ids)";

    private static final String ROLES_IN_ARTICLES = """
            select distinct x.person_id, g.kind from participation x join meeting g on g.id = x.meeting_id where x.article_id = any (:ids)
            """;

    private static final String POSTS_IN_ARTICLES = """
            select distinct t.person_id, t.organisation_id from attestation t
            where t.article_id = any (:ids) and t.organisation_id is not null
            """;

    private final JdbcClient jdbc;

    TraceReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the archive says of some of them. */
    Traces read(Kind kind, Collection<Long> ids) {
        Traces traces = new Traces();
        boolean people = kind == Kind.PERSON;
        query(people ? SAME + NAMED : BODIES_NAMED, ids, row -> {
            Trace trace = traces.of(kind, row.getLong(1));
            LocalDate month = row.getObject(2, LocalDate.class);
            trace.month(month == null ? ArticleDocument.NONE : DocumentRows.month(month));
            long outlet = row.getLong(3);
            if (!row.wasNull()) {
                trace.outlet(outlet);
            }
        });
        query(
                people ? SAME + POSTS : BODIES_POSTS,
                ids,
                row -> traces.of(kind, row.getLong(1)).post(row.getLong(2)));
        if (people) {
            query(SAME + MET, ids, row -> traces.of(kind, row.getLong(1)).kind(row.getString(2)));
        }
        return traces;
    }

    /** Adds what some articles say. */
    void gather(List<ArticleDocument> articles, MergedPeople merged, Traces traces) {
        articles.forEach(traces::add);
        List<Long> ids = articles.stream().map(ArticleDocument::id).toList();
        query(ROLES_IN_ARTICLES, ids, row -> {
            String kind = row.getString(2);
            merged.withWinners(List.of(row.getLong(1)))
                    .forEach(person -> traces.of(Kind.PERSON, person).kind(kind));
        });
        query(POSTS_IN_ARTICLES, ids, row -> {
            long body = row.getLong(2);
            merged.withWinners(List.of(row.getLong(1))).forEach(person -> {
                traces.of(Kind.PERSON, person).post(body);
                traces.of(Kind.ORGANISATION, body).post(person);
            });
        });
    }

    private void query(String sql, Collection<Long> ids, RowCallbackHandler row) {
        if (!ids.isEmpty()) {
            jdbc.sql(sql).param("ids", ids.toArray(Long[]::new)).query(row);
        }
    }
}
