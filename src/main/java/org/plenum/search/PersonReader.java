package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.search.PersonDetail.Appearance;
import org.plenum.search.PersonDetail.RoleSaid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads one person with posts and meetings, in a fixed number of queries. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class PersonReader {

    /** Posts shown with a person: those last seen. */
    public static final int MOST_POSTS = 40;

    /** Things done outside a reported meeting that are shown: the newest. */
    public static final int MOST_ELSEWHERE = 40;

    private static final long NO_MEETING = -1;

    private static final String ROLES =
            "select x.meeting_id, x.role, x.name_printed, x.title_printed, x.list_position, "
                    + Source.COLUMNS
                    + """
             from participation x join article a on a.id = x.article_id join mention m on m.id = x.mention_id
            where x.id in (
                (select y.id from unnest(:meetings::bigint[]) g (id) join participation y on y.meeting_id = g.id
                 where y.person_id in %1$s)
                union all
                (select y.id from participation y join article b on b.id = y.article_id
                 where y.person_id in %1$s and y.meeting_id is null
                 order by b.dated_on desc nulls last, y.id desc limit :elsewhere))
            order by a.dated_on, x.id limit 2000
            """.formatted(Where.SAME_PERSON);

    private record Row(
            long id,
            String name,
            String nameKey,
            String scope,
            @Nullable Place place) {}

    private final JdbcClient jdbc;
    private final Places places;
    private final AttestationReader attestations;
    private final MeetingSearch meetings;
    private final PersonSearch people;

    PersonReader(
            JdbcClient jdbc,
            Places places,
            AttestationReader attestations,
            MeetingSearch meetings,
            PersonSearch people) {
        this.jdbc = jdbc;
        this.places = places;
        this.attestations = attestations;
        this.meetings = meetings;
        this.people = people;
    }

    /** Whom a person was merged into, at the end of the chain; empty when not merged or unknown. */
    public Optional<Long> mergedInto(long id) {
        return jdbc.sql("""
                        with recursive chain (id, merged_into) as (
                            select id, merged_into from person where id = :id
                            union select p.id, p.merged_into from person p join chain c on p.id = c.merged_into)
                        select id from chain where merged_into is null and id <> :id
                        """).param("id", id).query(Long.class).optional();
    }

    /** The name alone; empty when no person has the number. */
    public Optional<String> nameOf(long id) {
        return jdbc.sql("select name from person where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /**
     * Empty when no person has the number.
     *
     * @param meetings which of the meetings
     */
    public Optional<PersonDetail> find(long id, Paging meetings) {
        return jdbc.sql("select id, name, name_key, scope, region_code from person where id = :id")
                .param("id", id)
                .query((row, i) -> new Row(
                        id,
                        row.getString("name"),
                        row.getString("name_key"),
                        row.getString("scope"),
                        places.at(row.getString("region_code"))))
                .optional()
                .map(person -> detail(person, meetings));
    }

    private PersonDetail detail(Row person, Paging paging) {
        Hits<MeetingHit> attended = meetings.find(MeetingQuery.all().ofPerson(person.id()), paging);
        Map<Long, List<RoleSaid>> roles =
                roles(person.id(), attended.items().stream().map(MeetingHit::id).toList(), paging.offset() == 0);
        List<Appearance> appearances = attended.items().stream()
                .map(meeting -> new Appearance(meeting, roles.getOrDefault(meeting.id(), List.of())))
                .toList();
        List<Appearance> elsewhere = roles.getOrDefault(NO_MEETING, List.of()).stream()
                .map(said -> new Appearance(null, List.of(said)))
                .toList();
        return new PersonDetail(
                person.id(),
                person.name(),
                person.scope(),
                person.place(),
                names(person),
                attestations.ofPerson(person.id(), Paging.first(MOST_POSTS)),
                new Hits<>(appearances, attended.total(), paging),
                elsewhere,
                people.namesakes(person.id(), person.nameKey()));
    }

    private List<String> names(Row person) {
        return jdbc.sql("""
                        select name from person_name where person_id = :id and name <> :name
                        union select name from person where merged_into = :id and name <> :name order by 1
                        """)
                .param("id", person.id())
                .param("name", person.name())
                .query(String.class)
                .list();
    }

    /** What the person did at meetings, oldest first, by the number of the meeting; elsewhere by {@link #NO_MEETING}, where that is wanted. */
    private Map<Long, List<RoleSaid>> roles(long person, List<Long> meetings, boolean elsewhere) {
        Map<Long, List<RoleSaid>> roles = new HashMap<>();
        jdbc.sql(ROLES)
                .param("person", person)
                .param("elsewhere", elsewhere ? MOST_ELSEWHERE : 0)
                .param("meetings", meetings.toArray(Long[]::new))
                .query(row -> {
                    long meeting = row.getLong("meeting_id");
                    roles.computeIfAbsent(row.wasNull() ? NO_MEETING : meeting, m -> new ArrayList<>())
                            .add(said(row));
                });
        return roles;
    }

    private static RoleSaid said(ResultSet row) throws SQLException {
        return new RoleSaid(
                row.getString("role"),
                row.getString("name_printed"),
                row.getString("title_printed"),
                Rows.number(row, "list_position"),
                Source.of(row));
    }
}
