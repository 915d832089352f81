package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists of meetings out of PostgreSQL. */
@Component
@DatabaseAnswer
class DatabaseMeetingSearch implements MeetingSearch {

    private static final String COLUMNS = """
            select g.id, g.name, g.kind, g.held_on, g.held_until, g.part_of_day, g.region_code,
                   h.id as host_id, h.name as host_name, pr.ids as presiding_ids, pr.names as presiding_names,
                   (select count(distinct x.person_id) from participation x where x.meeting_id = g.id) as people,
                   (select count(*) from meeting_report r where r.meeting_id = g.id) as reports,
                   least(pr.confidence, (
                       select min(best) from (
                           select max(m.confidence) as best from mention m
                           where m.meeting_id = g.id and m.kind in ('MEETING', 'MEETING_DATE') group by m.kind) said)) as confidence
            from meeting g
            left join organisation h on h.id = g.host_id
            left join lateral (
                select array_agg(y.id order by y.first) as ids, array_agg(y.name order by y.first) as names,
                       min(y.confidence) as confidence
                from (select p.id, p.name, min(x.id) as first, max(m.confidence) as confidence
                      from participation x join person p on p.id = x.person_id join mention m on m.id = x.mention_id
                      where x.meeting_id = g.id and x.role = 'PRESIDED' group by p.id, p.name) y) pr on true
            """;

    private static final String MEETING = "meeting g";
    private static final String LAST_DAY = "coalesce(g.held_until, g.held_on)";

    private final JdbcClient jdbc;
    private final Places places;
    private final TableRows<MeetingHit> rows;

    DatabaseMeetingSearch(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
        this.rows = new TableRows<>(
                jdbc,
                MEETING,
                COLUMNS,
                "g.id",
                "g.held_on desc nulls last, g.id desc",
                (row, i) -> hit(row),
                MeetingHit::id);
    }

    @Override
    public Listing<MeetingHit> list(MeetingQuery query, Paging paging) {
        return new Listing<>(find(query, paging), facets(query), true);
    }

    @Override
    public Hits<MeetingHit> find(MeetingQuery query, Paging paging) {
        return rows.page(where(query.narrowing()), paging);
    }

    /** The rows of those of the numbers that there are. One statement, for which to begin a transaction would take five more. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    Map<Long, MeetingHit> rows(List<Long> ids) {
        return rows.of(ids);
    }

    @Override
    public ListFacets facets(MeetingQuery query) {
        Narrowing narrowing = query.narrowing();
        Narrowing anyTime = narrowing.without(Dimension.TIME);
        List<Period> open = narrowing.openMonths();
        List<Count> days = open.isEmpty()
                ? List.of()
                : spans("day", anyTime).stream()
                        .filter(day -> open.contains(Period.month(LocalDate.parse(day.key()))))
                        .toList();
        TimeCounts times = new TimeCounts(
                spans("year", anyTime),
                spans("month", anyTime),
                days,
                Tallies.count(jdbc, MEETING, where(anyTime).and("g.held_on is null")));
        return ListFacets.ofDatabase(
                Tallies.places(jdbc, places, MEETING, "g.region_code", where(narrowing.without(Dimension.PLACE))),
                times,
                Tallies.values(jdbc, MEETING, "g.kind", where(narrowing.without(Dimension.KIND))),
                List.of());
    }

    @Override
    public List<Count> daysOf(Period year, MeetingQuery query) {
        return spans("day", query.narrowing().during(year)).stream()
                .filter(day -> year.contains(Period.day(LocalDate.parse(day.key()))))
                .toList();
    }

    private List<Count> spans(String unit, Narrowing narrowing) {
        return Tallies.spans(jdbc, MEETING, unit, "g.held_on", LAST_DAY, where(narrowing));
    }

    Optional<MeetingHit> byId(long id) {
        return rows.one(id);
    }

    List<MeetingHit> reportedBy(long article) {
        return jdbc.sql(COLUMNS + " join meeting_report mr on mr.meeting_id = g.id where mr.article_id = :article"
                        + " order by g.held_on nulls last, g.id")
                .param("article", article)
                .query((row, i) -> hit(row))
                .list();
    }

    /** Others that have the host, the kind and the number of a meeting, at another day or none. */
    List<MeetingHit> sameNumber(long meeting) {
        return jdbc.sql(COLUMNS
                        + " where g.merged_into is null and g.id in (select q.id from meeting p join meeting q on "
                        + MeetingReader.SAME_NUMBER + " where p.id = :id and q.id <> p.id)"
                        + " order by g.held_on nulls last, g.id limit 20")
                .param("id", meeting)
                .query((row, i) -> hit(row))
                .list();
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
                row.getLong("reports"),
                Rows.confidence(row));
    }

    /** A meeting of several days belongs to each of them. */
    private static Where where(Narrowing narrowing) {
        return new Where()
                .and("g.merged_into is null")
                .places("g.region_code", narrowing)
                .times("g.held_on", LAST_DAY, narrowing)
                .in("g.kind in (:kinds)", "kinds", narrowing.kinds())
                .in("g.host_id in (:organisations)", "organisations", narrowing.organisations())
                .in(
                        "g.id in (select x.meeting_id from participation x where x.person_id in " + Where.SAME_PEOPLE
                                + ")",
                        "persons",
                        narrowing.persons())
                .in(
                        "g.id in (select r.meeting_id from meeting_report r join article a on a.id = r.article_id"
                                + " where a.outlet_id in (:outlets))",
                        "outlets",
                        narrowing.outlets());
    }
}
