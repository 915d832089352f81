package org.plenum.search.index;

import static org.plenum.search.index.DocumentRows.numbers;
import static org.plenum.search.index.DocumentRows.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;

/** Makes documents of articles. */
record ArticleRows(MergedPeople merged) implements RowMapper<ArticleDocument> {

    static final String SQL =
            "select " + ArticleEntries.COLUMNS + """
                   , a.id, a.text,
                   array(select distinct m.person_id from mention m
                         where m.article_id = a.id and m.person_id is not null) as persons,
                   array(select distinct p.name_key from mention m join person p on p.id = m.person_id
                         where m.article_id = a.id) as names,
                   array(select distinct m.organisation_id from mention m
                         where m.article_id = a.id and m.organisation_id is not null) as organisations,
                   array(select distinct g.kind from meeting_report r join meeting g on g.id = r.meeting_id
                         where r.article_id = a.id) as kinds,
                   array(select x.person_id from participation x where x.article_id = a.id
                         union select t.person_id from attestation t where t.article_id = a.id
                         union select m.person_id from mention m
                               where m.article_id = a.id and m.person_id is not null) as linked_people,
                   array(select t.organisation_id from attestation t
                         where t.article_id = a.id and t.organisation_id is not null
                         union select m.organisation_id from mention m
                               where m.article_id = a.id and m.organisation_id is not null) as linked_bodies,
                   array(select r.meeting_id from meeting_report r where r.article_id = a.id
                         union select x.meeting_id from participation x
                               where x.article_id = a.id and x.meeting_id is not null) as linked_meetings
            from
            """ + ArticleEntries.TABLES + " where a.id = any (:ids)";

    /** Longest text that is indexed, in characters: what comes behind is no report of a meeting. */
    private static final int MOST_TEXT = 1_000_000;

    @Override
    public ArticleDocument mapRow(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        ArticleEntry entry = ArticleEntries.of(row);
        LocalDate dated = entry.datedOn();
        int day = DocumentRows.day(dated);
        String place = entry.place();
        String text = row.getString("text");
        return new ArticleDocument(
                id,
                entry.title(),
                text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT),
                words(row, "names"),
                merged.withWinners(numbers(row, "persons")),
                numbers(row, "organisations"),
                Stream.ofNullable(entry.outlet()).toList(),
                DocumentRows.orNone(place),
                DocumentRows.within(place),
                day,
                dated == null ? ArticleDocument.NONE : DocumentRows.month(dated),
                words(row, "kinds"),
                ArticleDocument.position(day, id),
                entry,
                merged.withWinners(numbers(row, "linked_people")),
                numbers(row, "linked_bodies"),
                numbers(row, "linked_meetings"));
    }
}
