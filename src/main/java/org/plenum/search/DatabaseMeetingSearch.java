package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists of meetings out of PostgreSQL. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class DatabaseMeetingSearch implements MeetingSearch {

    private static final String COLUMNS = """
            select g.id, g.name, g.kind, g.held_on, g.held_until, g.part_of_day, g.region_code,
                   h.id as host_id, h.name as host_name, pr.ids as presiding_ids, pr.names as presiding_names,
                   (select count(distinct x.person_id) from participation x where x.meeting_id = g.id) as people,
                   (select count(*) from meeting_report r where r.meeting_id = g.id) as reports
            from meeting g
            left join organisation h on h.id = g.host_id
            left join lateral (
                select array_agg(y.id order by y.first) as ids, array_agg(y.name order by y.first) as names
                from (select p.id, p.name, min(x.id) as first from participation x join person p on p.id = x.person_id
                      where x.meeting_id = g.id and x.role = 'PRESIDED' group by p.id, p.name) y) pr on true
            """;

    private final JdbcClient jdbc;
    private final Places places;

    DatabaseMeetingSearch(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    @Override
    public Hits<MeetingHit> find(MeetingQuery query, Paging paging) {
        Where where = where(query);
        long total = count(where);
        if (paging.offset() >= total) {
            return new Hits<>(List.of(), total, paging);
        }
        List<MeetingHit> items = jdbc.sql(COLUMNS + where.sql()
                        + " order by g.held_on desc nulls last, g.id desc limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, i) -> hit(row))
                .list();
        return new Hits<>(items, total, paging);
    }

    @Override
    public MeetingFacets facets(MeetingQuery query) {
        return new MeetingFacets(
                Tallies.places(jdbc, places, "meeting g", "g.region_code", where(query.in(null))),
                Tallies.months(jdbc, "meeting g", "g.held_on", where(query.anyTime())),
                Tallies.values(jdbc, "meeting g", "g.kind", where(query.anyKind())),
                count(where(query.anyTime()).and("g.held_on is null")));
    }

    Optional<MeetingHit> byId(long id) {
        return jdbc.sql(COLUMNS + " where g.id = :id")
                .param("id", id)
                .query((row, i) -> hit(row))
                .optional();
    }

    List<MeetingHit> reportedBy(long article) {
        return jdbc.sql(COLUMNS + " join meeting_report mr on mr.meeting_id = g.id where mr.article_id = :article"
                        + " order by g.held_on nulls last, g.id")
                .param("article", article)
                .query((row, i) -> hit(row))
                .list();
    }

    private long count(Where where) {
        return jdbc.sql("select count(*) from meeting g" + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private MeetingHit hit(ResultSet row) throws SQLException {
        return new MeetingHit(
                row.getLong("id"),
                row.getString("name"),
                row.getString("kind"),
                Rows.date(row, "held_on"),
                Rows.date(row, "held_until"),
                row.getString("part_of_day"),
                Rows.ref(row, "host_id", "host_name"),
                places.at(row.getString("region_code")),
                Rows.refs(row, "presiding_ids", "presiding_names"),
                row.getLong("people"),
                row.getLong("reports"));
    }

    private static Where where(MeetingQuery query) {
        Where where = new Where().inside("g.region_code", query.place()).to("g.held_on", query.to());
        if (query.from() != null) {
            // A meeting of several days belongs to each of them.
            where.and("coalesce(g.held_until, g.held_on) >= :from", "from", query.from());
        }
        if (query.noPlace()) {
            where.and("g.region_code is null");
        }
        if (query.undated()) {
            where.and("g.held_on is null");
        }
        if (query.kind() != null) {
            where.and("g.kind = :kind", "kind", query.kind());
        }
        if (query.organisation() != null) {
            where.and("g.host_id = :organisation", "organisation", query.organisation());
        }
        if (query.person() != null) {
            where.and(
                    "g.id in (select x.meeting_id from participation x where x.person_id in " + Where.SAME_PERSON + ")",
                    "person",
                    query.person());
        }
        return where;
    }
}
