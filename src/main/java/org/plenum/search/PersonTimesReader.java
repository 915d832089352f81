package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.plenum.search.PersonTimes.Month;
import org.plenum.search.PersonTimes.PostMonth;
import org.plenum.search.PersonTimes.RosterPlace;
import org.plenum.search.index.ArticleDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads when a person is attested, month by month, and in which places of rosters, in two or three queries. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class PersonTimesReader {

    /** Of so many places, the newest, the length of the list is told as well. */
    public static final int SIZED = 100;

    private static final String POSTS = Where.WITH_SAME + """
            select t.status, t.organisation_id, %s as office, to_char(t.attested_on, 'YYYY-MM') as month, count(*) as articles
            from attestation t where t.person_id in (select id from same) and t.attested_on is not null
            group by t.status, t.organisation_id, office, month
            order by month
            """.formatted(AttestationReader.OFFICE);

    private static final String NAMED = Where.WITH_SAME + """
            select to_char(a.dated_on, 'YYYY-MM') as month, count(*) as articles
            from article a where a.dated_on is not null and a.id in (
                select m.article_id from mention m where m.person_id in (select id from same))
            group by 1
            order by 1
            """;

    private static final String PLACES = Where.WITH_SAME + """
            select placed.*, case when row_number() over (order by day desc, id desc, article_id desc) <= %d then (
                       select max(y.list_position) from participation y
                       where y.meeting_id = placed.id and y.article_id = placed.article_id) end as size
            from (
                select distinct on (x.meeting_id, x.article_id) g.id, g.name, coalesce(g.held_on, a.dated_on) as day, x.list_position,
                       x.title_printed, x.article_id, x.mention_id
                from participation x join meeting g on g.id = x.meeting_id join article a on a.id = x.article_id
                where x.person_id in (select id from same) and x.list_position is not null
                  and coalesce(g.held_on, a.dated_on) is not null
                order by x.meeting_id, x.article_id, x.list_position) placed
            order by day, id, article_id
            """.formatted(SIZED);

    private final JdbcClient jdbc;
    private final IndexedLists lists;

    PersonTimesReader(JdbcClient jdbc, IndexedLists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /** Empty of everything for somebody who is in no dated article. */
    public PersonTimes of(long person) {
        List<PostMonth> posts = jdbc.sql(POSTS)
                .param("person", person)
                .query((row, i) -> new PostMonth(
                        row.getString("status"),
                        row.getObject("organisation_id", Long.class),
                        row.getString("office"),
                        month(row)))
                .list();
        List<RosterPlace> places = jdbc.sql(PLACES)
                .param("person", person)
                .query((row, i) -> place(row))
                .list();
        return new PersonTimes(posts, named(person), places);
    }

    /** Out of the index, which has counted the articles of a month before the database has found them. */
    private List<Month> named(long person) {
        return lists.ask(
                        ListForm.ARTICLES,
                        null,
                        Narrowing.NONE.ofPerson(person),
                        asked -> asked.list().words("month"))
                .map(PersonTimesReader::months)
                .orElseGet(() -> jdbc.sql(NAMED)
                        .param("person", person)
                        .query((row, i) -> month(row))
                        .list());
    }

    private static List<Month> months(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().equals(ArticleDocument.NONE))
                .map(count -> new Month(YearMonth.parse(count.getKey()), count.getValue()))
                .toList();
    }

    private static Month month(ResultSet row) throws SQLException {
        return new Month(YearMonth.parse(row.getString("month")), row.getLong("articles"));
    }

    private static RosterPlace place(ResultSet row) throws SQLException {
        return new RosterPlace(
                new Ref(row.getLong("id"), row.getString("name")),
                row.getObject("day", LocalDate.class),
                row.getInt("list_position"),
                row.getInt("size"),
                row.getString("title_printed"),
                row.getLong("article_id"),
                row.getLong("mention_id"));
    }
}
