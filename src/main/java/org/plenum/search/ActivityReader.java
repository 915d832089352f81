package org.plenum.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads tours, visits and receptions, each list in one query. */
@Component
public class ActivityReader {

    private static final String SELECT = """
            select v.*, count(*) over () as total, p.id as leader_id, p.name as leader_name,
                (select array_agg(s.name order by s.list_position) from activity_place s where s.activity_id = v.id) as places,
                (select array_agg(x.person_id order by x.list_position) from activity_participant x
                 where x.activity_id = v.id and not x.leads) as company_ids,
                (select array_agg(y.name order by x.list_position) from activity_participant x join person y on y.id = x.person_id
                 where x.activity_id = v.id and not x.leads) as company_names,
            """ + Source.COLUMNS + """
            from activity v
            join article a on a.id = v.article_id
            join mention m on m.id = v.mention_id
            left join activity_participant l on l.activity_id = v.id and l.leads
            left join person p on p.id = l.person_id
            """;

    private static final String NEWEST = " order by v.taken_on desc nulls last, v.id desc limit :size offset :offset";

    private final JdbcClient jdbc;
    private final Places places;

    ActivityReader(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** What an article reports, in the order of its text. */
    public List<ActivityHit> ofArticle(long article) {
        return jdbc.sql(SELECT + " where v.article_id = :id order by v.list_position")
                .param("id", article)
                .query((row, i) -> hit(row))
                .list();
    }

    /** What a person took part in, newest first, undated last; of one merged into the person too. */
    public Hits<ActivityHit> ofPerson(long person, Paging paging) {
        return find(
                new Where()
                        .and(
                                "v.id in (select t.activity_id from activity_participant t where t.person_id in "
                                        + Where.SAME_PERSON + ")",
                                "person",
                                person),
                paging);
    }

    /** What articles on a division, or on one below it, report; newest first, undated last. */
    public Hits<ActivityHit> in(Place place, Paging paging) {
        return find(new Where().and(Where.inside("v.region_code", place)), paging);
    }

    /** The first page only is asked for, so that its first row can bring the number of all. */
    private Hits<ActivityHit> find(Where where, Paging paging) {
        long[] total = {0};
        List<ActivityHit> items = jdbc.sql(SELECT + where.sql() + NEWEST)
                .params(where.parameters())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, i) -> {
                    total[0] = row.getLong("total");
                    return hit(row);
                })
                .list();
        return new Hits<>(items, total[0], paging);
    }

    private ActivityHit hit(ResultSet row) throws SQLException {
        Array printed = row.getArray("places");
        return new ActivityHit(
                row.getLong("id"),
                row.getString("kind"),
                Rows.date(row, "taken_on"),
                Rows.date(row, "taken_until"),
                row.getString("part_of_day"),
                places.at(row.getString("region_code")),
                printed == null ? List.of() : List.of((String[]) printed.getArray()),
                Rows.ref(row, "leader_id", "leader_name"),
                Rows.refs(row, "company_ids", "company_names"),
                Source.of(row));
    }
}
