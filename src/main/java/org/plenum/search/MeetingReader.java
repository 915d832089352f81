package org.plenum.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.search.MeetingDetail.Attendee;
import org.plenum.search.PersonDetail.RoleSaid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads one meeting with those present and its reports, in a fixed number of queries. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class MeetingReader {

    /** The person's name where the role is told: in a long list the role alone would say nothing of whom it is. */
    private static final String NAMED = """
             join lateral (
                select n.* from mention n
                where n.article_id = x.article_id and (n.id = r.id or n.person_id = x.person_id and n.kind = 'PERSON')
                order by n.kind = 'PERSON' desc, abs(n.span_start - r.span_start), n.id limit 1) m on true
            """;

    /**
     * Of meetings p and q: one host, kind and number, and days that one series of numbers allows. Numbers begin anew with each term of five
     * years, so within a quarter of a year the same number is the same meeting, told with another day; a year named with both has to agree.
     */
    public static final String SAME_NUMBER = """
            q.host_id = p.host_id and q.kind = p.kind and q.ordinal = p.ordinal
                and (q.ordinal_year = p.ordinal_year or q.ordinal_year is null or p.ordinal_year is null)
                and (abs(q.held_on - p.held_on) <= 92 or q.held_on is null or p.held_on is null)""";

    private record Row(
            MeetingHit meeting,
            @Nullable Integer ordinal,
            @Nullable Integer ordinalYear,
            @Nullable String venue,
            @Nullable String branchVenues) {}

    private record Line(Ref person, RoleSaid said) {}

    private final JdbcClient jdbc;
    private final Places places;
    private final DatabaseMeetingSearch meetings;

    MeetingReader(JdbcClient jdbc, Places places, DatabaseMeetingSearch meetings) {
        this.jdbc = jdbc;
        this.places = places;
        this.meetings = meetings;
    }

    /** Empty when no meeting has the number. */
    public Optional<MeetingDetail> find(long id) {
        return meetings.byId(id)
                .map(meeting -> jdbc.sql(
                                "select ordinal, ordinal_year, venue, branch_venues from meeting where id = :id")
                        .param("id", id)
                        .query((row, i) -> new Row(
                                meeting,
                                Rows.number(row, "ordinal"),
                                Rows.number(row, "ordinal_year"),
                                row.getString("venue"),
                                row.getString("branch_venues")))
                        .single())
                .map(this::detail);
    }

    /** The meetings that an article reports, oldest first. */
    List<MeetingHit> reportedBy(long article) {
        return meetings.reportedBy(article);
    }

    private MeetingDetail detail(Row row) {
        long id = row.meeting().id();
        return new MeetingDetail(
                row.meeting(),
                row.ordinal(),
                row.ordinalYear(),
                row.venue(),
                row.branchVenues(),
                attendees(id),
                reports(id),
                sources(id),
                row.ordinal() == null ? List.of() : meetings.sameNumber(id));
    }

    private List<Attendee> attendees(long meeting) {
        Map<Long, List<Line>> byPerson = new LinkedHashMap<>();
        jdbc.sql("select x.person_id, p.name as person_name, x.role, x.name_printed, x.title_printed, x.list_position, "
                        + Source.COLUMNS
                        + " from participation x join person p on p.id = x.person_id join article a on a.id = x.article_id"
                        + " join mention r on r.id = x.mention_id" + NAMED + " where x.meeting_id = :id"
                        + " order by a.dated_on nulls last, a.id, x.list_position nulls first, x.id limit 2000")
                .param("id", meeting)
                .query((row, i) -> new Line(
                        new Ref(row.getLong("person_id"), row.getString("person_name")),
                        new RoleSaid(
                                row.getString("role"),
                                row.getString("name_printed"),
                                row.getString("title_printed"),
                                Rows.number(row, "list_position"),
                                Source.of(row))))
                .list()
                .forEach(line -> byPerson.computeIfAbsent(line.person().id(), p -> new ArrayList<>())
                        .add(line));
        return byPerson.values().stream()
                .map(MeetingReader::attendee)
                .sorted(Comparator.comparing(MeetingReader::presided)
                        .reversed()
                        .thenComparing(Attendee::position, Comparator.nullsLast(Comparator.<Integer>naturalOrder())))
                .toList();
    }

    private static boolean presided(Attendee attendee) {
        return attendee.roles().stream().anyMatch(said -> said.role().equals("PRESIDED"));
    }

    private static Attendee attendee(List<Line> lines) {
        List<RoleSaid> roles = lines.stream().map(Line::said).toList();
        return new Attendee(
                lines.get(0).person(),
                roles.stream()
                        .map(RoleSaid::title)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                roles.stream()
                        .map(RoleSaid::position)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                roles);
    }

    private List<ArticleHit> reports(long meeting) {
        return jdbc.sql(DatabaseArticleSearch.COLUMNS
                        + " where a.id in (select r.article_id from meeting_report r where r.meeting_id = :id)"
                        + " order by a.dated_on desc nulls last, a.id desc limit 100")
                .param("id", meeting)
                .query((row, i) -> DatabaseArticleSearch.hit(row, places))
                .list();
    }

    private List<Source> sources(long meeting) {
        return jdbc.sql("select " + Source.COLUMNS + " from mention m join article a on a.id = m.article_id"
                        + " where m.meeting_id = :id and m.kind in ('MEETING', 'MEETING_DATE')"
                        + " order by a.dated_on nulls last, a.id, m.span_start limit 20")
                .param("id", meeting)
                .query((row, i) -> Source.of(row))
                .list();
    }
}
