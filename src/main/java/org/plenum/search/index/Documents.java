package org.plenum.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenum.search.index.Changes.Kind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes documents out of rows, many at a time: a fixed number of statements however many there are. */
final class Documents {

    private final JdbcClient jdbc;
    private final TraceReader traces;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.traces = new TraceReader(jdbc);
    }

    /** Those of the numbers that there are, in any order; a merged person, meeting or body has no document. */
    List<? extends Document> of(Kind kind, Collection<Long> ids) {
        return Traces.KINDS.contains(kind) ? of(kind, ids, traces(kind, ids)) : of(kind, ids, new Traces());
    }

    /** @param known all that articles say of the people or bodies */
    List<? extends Document> of(Kind kind, Collection<Long> ids, Traces known) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case ARTICLE -> read(ArticleRows.SQL, ids, new ArticleRows(MergedPeople.of(jdbc)));
            case MEETING -> read(MeetingRows.SQL, ids, new MeetingRows(MergedPeople.of(jdbc)));
            case PERSON -> read(PersonRows.SQL, ids, new PersonRows(known, places(ids, known)));
            case ORGANISATION -> read(OrganisationRows.SQL, ids, new OrganisationRows(MergedPeople.of(jdbc), known));
        };
    }

    /** What articles say of people or bodies: a look through a good part of the archive where they are many. */
    Traces traces(Kind kind, Collection<Long> ids) {
        return traces.read(kind, ids);
    }

    /** Adds what some articles say. */
    void gather(List<ArticleDocument> articles, Traces into) {
        traces.gather(articles, MergedPeople.of(jdbc), into);
    }

    /** The divisions of the bodies in which people have posts. */
    private Map<Long, String> places(Collection<Long> people, Traces known) {
        Set<Long> bodies = new HashSet<>();
        people.forEach(person -> bodies.addAll(known.of(Kind.PERSON, person).posts()));
        Map<Long, String> places = new HashMap<>();
        jdbc.sql("select id, region_code from organisation where id = any (:ids) and region_code is not null")
                .param("ids", bodies.toArray(Long[]::new))
                .query(row -> {
                    places.put(row.getLong(1), row.getString(2));
                });
        return places;
    }

    private <T extends Document> List<T> read(String sql, Collection<Long> ids, RowMapper<T> rows) {
        return jdbc.sql(sql).param("ids", ids.toArray(Long[]::new)).query(rows).list();
    }
}
