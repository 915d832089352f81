package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenum.search.PersonTimes.Month;
import org.plenum.search.PersonTimes.Position;
import org.plenum.search.PersonTimes.PostMonth;
import org.plenum.search.PersonTimes.RosterPlace;
import org.plenum.search.index.ArticleDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads when a person is attested, month by month, and in which places of rosters, in two to five queries. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class PersonTimesReader {

    /** Up to so many places in rosters, it is told of each where it is printed. */
    public static final int MOST_PLACES = 100;

    /** Where there are more, of so many of them. */
    public static final int NEWEST_PLACES = 40;

    /**
     * From indexes alone, as in {@link AttestationReader}. Whether a day is known is asked of the months: as a condition on rows it makes the planner
     * read them all.
     */
    private static final String POSTS = Where.WITH_SAME + """
            select t.status, t.organisation_id, t.office, t.month, count(*) as articles
            from (select t.status, t.organisation_id, t.post as office, date_trunc('month', t.attested_on::timestamp)::date as month
                  from attestation t where t.person_id in (select id from same) and t.organisation_id is not null
                  union all
                  select t.status, null::bigint, t.title_printed, date_trunc('month', t.attested_on::timestamp)::date
                  from attestation t where t.person_id in (select id from same) and t.organisation_id is null) t
            where t.month is not null
            group by 1, 2, 3, 4
            order by month
            """;

    private static final String NAMED = Where.WITH_SAME + """
            select date_trunc('month', a.dated_on::timestamp)::date as month, count(*) as articles
            from article a where a.dated_on is not null and a.id in (
                select m.article_id from mention m where m.person_id in (select id from same))
            group by 1
            order by 1
            """;

    /** From an index of the database alone. */
    private static final String PLACED = Where.WITH_SAME + """
            select distinct on (x.meeting_id, x.article_id) x.meeting_id, x.article_id, x.list_position
            from participation x
            where x.person_id in (select id from same) and x.meeting_id is not null and x.list_position is not null
            order by x.meeting_id, x.article_id, x.list_position
            """;

    /** Days of meetings; an article is looked at only where that is unknown. */
    private static final String DAYS = """
            select n.at, coalesce(g.held_on, (select a.dated_on from article a where a.id = n.article)) as day
            from unnest(:meetings::bigint[], :articles::bigint[]) with ordinality as n (meeting, article, at)
            join meeting g on g.id = n.meeting
            """;

    private static final String PRINTED = Where.WITH_SAME + """
            select n.at, g.name, x.mention_id, (
                       select max(y.list_position) from participation y where y.meeting_id = n.meeting and y.article_id = n.article) as size
            from unnest(:meetings::bigint[], :articles::bigint[]) with ordinality as n (meeting, article, at)
            join meeting g on g.id = n.meeting
            cross join lateral (
                select x.mention_id from participation x
                where x.article_id = n.article and x.meeting_id = n.meeting and x.person_id in (select id from same)
                  and x.list_position is not null
                order by x.list_position, x.id limit 1) x
            order by n.at
            """;

    private static final Comparator<Position> OLDEST_FIRST = Comparator.comparing(Position::day)
            .thenComparingLong(Position::meeting)
            .thenComparingLong(Position::article);

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
        List<Position> positions = positions(person);
        List<Position> newest = positions.size() <= MOST_PLACES
                ? positions
                : positions.subList(positions.size() - NEWEST_PLACES, positions.size());
        return new PersonTimes(posts, named(person), positions, newest.isEmpty() ? List.of() : printed(person, newest));
    }

    private record Placed(long meeting, long article, int place) {

        Position on(LocalDate day) {
            return new Position(day, place, meeting, article);
        }
    }

    /**
     * Places by the days of their meetings. The index has these beside each other; in the database, each is a row somewhere in a large table, which is
     * asked only for those that the index does not know.
     */
    private List<Position> positions(long person) {
        List<Placed> placed = jdbc.sql(PLACED)
                .param("person", person)
                .query((row, i) ->
                        new Placed(row.getLong("meeting_id"), row.getLong("article_id"), row.getInt("list_position")))
                .list();
        if (placed.isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> days = lists.ask(
                        ListForm.MEETINGS,
                        null,
                        Narrowing.NONE.ofPerson(person),
                        asked -> asked.list().days())
                .flatMap(Function.identity())
                .orElse(Map.of());
        List<Position> positions = new ArrayList<>(placed.size());
        List<Placed> others = new ArrayList<>();
        for (Placed place : placed) {
            int day = days.getOrDefault(place.meeting(), ArticleDocument.UNDATED);
            if (day == ArticleDocument.UNDATED) {
                others.add(place);
            } else {
                positions.add(place.on(LocalDate.ofEpochDay(day)));
            }
        }
        positions.addAll(dated(others));
        positions.sort(OLDEST_FIRST);
        return positions;
    }

    /** Without those of which neither the meeting nor the article has a day. */
    private List<Position> dated(List<Placed> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<Position> dated = new ArrayList<>();
        jdbc.sql(DAYS)
                .param("meetings", places.stream().map(Placed::meeting).toArray(Long[]::new))
                .param("articles", places.stream().map(Placed::article).toArray(Long[]::new))
                .query(row -> {
                    LocalDate day = Rows.date(row, "day");
                    if (day != null) {
                        dated.add(places.get(row.getInt("at") - 1).on(day));
                    }
                });
        return dated;
    }

    private List<RosterPlace> printed(long person, List<Position> positions) {
        return jdbc.sql(PRINTED)
                .param("person", person)
                .param("meetings", positions.stream().map(Position::meeting).toArray(Long[]::new))
                .param("articles", positions.stream().map(Position::article).toArray(Long[]::new))
                .query((row, i) -> place(positions.get(row.getInt("at") - 1), row))
                .list();
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
        return new Month(YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("articles"));
    }

    private static RosterPlace place(Position position, ResultSet row) throws SQLException {
        return new RosterPlace(
                new Ref(position.meeting(), row.getString("name")),
                position.day(),
                position.place(),
                row.getInt("size"),
                position.article(),
                row.getLong("mention_id"));
    }
}
