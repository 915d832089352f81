package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.plenum.search.PersonTimes.Month;
import org.plenum.search.PersonTimes.PostMonth;
import org.plenum.search.PersonTimes.RosterPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads when a person is attested, month by month, and in which places of rosters, in two queries. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class PersonTimesReader {

    private static final String MONTHS = Where.WITH_SAME + """
            select t.status, t.organisation_id, %s as office, to_char(t.attested_on, 'YYYY-MM') as month, count(*) as articles
            from attestation t where t.person_id in (select id from same) and t.attested_on is not null
            group by t.status, t.organisation_id, office, month
            union all
            select null, null, null, to_char(a.dated_on, 'YYYY-MM'), count(*)
            from article a where a.dated_on is not null and a.id in (
                select m.article_id from mention m where m.person_id in (select id from same))
            group by 4
            order by month
            """.formatted(AttestationReader.OFFICE);

    private static final String PLACES = Where.WITH_SAME + """
            select * from (
                select distinct on (x.meeting_id, x.article_id) g.id, g.name, coalesce(g.held_on, a.dated_on) as day, x.list_position,
                       (select max(y.list_position) from participation y
                        where y.meeting_id = x.meeting_id and y.article_id = x.article_id) as size,
                       x.title_printed, x.article_id, x.mention_id
                from participation x join meeting g on g.id = x.meeting_id join article a on a.id = x.article_id
                where x.person_id in (select id from same) and x.list_position is not null
                  and coalesce(g.held_on, a.dated_on) is not null
                order by x.meeting_id, x.article_id, x.list_position) placed
            order by day, id, article_id
            """;

    private final JdbcClient jdbc;

    PersonTimesReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty of everything for somebody who is in no dated article. */
    public PersonTimes of(long person) {
        List<PostMonth> posts = new ArrayList<>();
        List<Month> named = new ArrayList<>();
        jdbc.sql(MONTHS).param("person", person).query(row -> {
            Month month = new Month(YearMonth.parse(row.getString("month")), row.getLong("articles"));
            if (row.getString("office") == null) {
                named.add(month);
            } else {
                posts.add(new PostMonth(
                        row.getString("status"),
                        row.getObject("organisation_id", Long.class),
                        row.getString("office"),
                        month));
            }
        });
        List<RosterPlace> places = jdbc.sql(PLACES)
                .param("person", person)
                .query((row, i) -> place(row))
                .list();
        return new PersonTimes(posts, named, places);
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
