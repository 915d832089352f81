package org.plenum.search.index;

import java.util.Collection;
import java.util.List;
import org.plenum.search.index.Changes.Kind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes documents out of rows, many at a time: a fixed number of statements however many there are. */
final class Documents {

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the numbers that there are, in any order; a merged person, meeting or body has no document. */
    List<? extends Document> of(Kind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case ARTICLE -> read(ArticleRows.SQL, ids, new ArticleRows(MergedPeople.of(jdbc)));
            case MEETING -> read(MeetingRows.SQL, ids, new MeetingRows(MergedPeople.of(jdbc)));
            case PERSON -> read(PersonRows.SQL, ids, new PersonRows());
            case ORGANISATION -> read(OrganisationRows.SQL, ids, new OrganisationRows(MergedPeople.of(jdbc)));
        };
    }

    private <T extends Document> List<T> read(String sql, Collection<Long> ids, RowMapper<T> rows) {
        return jdbc.sql(sql).param("ids", ids.toArray(Long[]::new)).query(rows).list();
    }
}
