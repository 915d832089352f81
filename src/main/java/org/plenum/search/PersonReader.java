package org.plenum.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** Meetings shown with a person; the list of meetings has them all. */
    public static final int MOST_APPEARANCES = 60;

    /** Posts shown with a person: those last seen. */
    public static final int MOST_POSTS = 40;

    /** Things done outside a reported meeting that are shown: the newest. */
    private static final int MOST_ELSEWHERE = 40;

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
    private final DatabasePersonSearch people;

    PersonReader(
            JdbcClient jdbc,
            Places places,
            AttestationReader attestations,
            MeetingSearch meetings,
            DatabasePersonSearch people) {
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

    /** Empty when no person has the number. */
    public Optional<PersonDetail> find(long id) {
        return jdbc.sql("select id, name, name_key, scope, region_code from person where id = :id")
                .param("id", id)
                .query((row, i) -> new Row(
                        id,
                        row.getString("name"),
                        row.getString("name_key"),
                        row.getString("scope"),
                        places.at(row.getString("region_code"))))
                .optional()
                .map(this::detail);
    }

    private PersonDetail detail(Row person) {
        Hits<MeetingHit> attended =
                meetings.find(MeetingQuery.all().ofPerson(person.id()), Paging.first(MOST_APPEARANCES));
        return new PersonDetail(
                person.id(),
                person.name(),
                person.scope(),
                person.place(),
                names(person),
                attestations.find(
                        new Where().and("t.person_id in " + Where.SAME_PERSON, "person", person.id()),
                        Paging.first(MOST_POSTS)),
                appearances(person.id(), attended.items()),
                attended.total(),
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

    private List<Appearance> appearances(long person, List<MeetingHit> attended) {
        Map<Long, List<RoleSaid>> byMeeting = new LinkedHashMap<>();
        List<RoleSaid> elsewhere = new ArrayList<>();
        List<Long> ids = attended.isEmpty()
                ? List.of(-1L)
                : attended.stream().map(MeetingHit::id).toList();
        jdbc.sql("select x.meeting_id, x.role, x.name_printed, x.title_printed, x.list_position, " + Source.COLUMNS
                        + " from participation x join article a on a.id = x.article_id join mention m on m.id = x.mention_id"
                        + " where x.id in ((select y.id from participation y where y.person_id in "
                        + Where.SAME_PERSON + " and y.meeting_id in (:meetings)) union all"
                        + " (select y.id from participation y join article b on b.id = y.article_id where y.person_id in "
                        + Where.SAME_PERSON
                        + " and y.meeting_id is null order by b.dated_on desc nulls last, y.id desc limit :elsewhere))"
                        + " order by a.dated_on, x.id limit 2000")
                .param("person", person)
                .param("elsewhere", MOST_ELSEWHERE)
                .param("meetings", ids)
                .query(row -> {
                    RoleSaid said = new RoleSaid(
                            row.getString("role"),
                            row.getString("name_printed"),
                            row.getString("title_printed"),
                            Rows.number(row, "list_position"),
                            Source.of(row));
                    Long meeting = row.getObject("meeting_id", Long.class);
                    (meeting == null ? elsewhere : byMeeting.computeIfAbsent(meeting, m -> new ArrayList<>()))
                            .add(said);
                });
        List<Appearance> appearances = new ArrayList<>();
        attended.forEach(
                meeting -> appearances.add(new Appearance(meeting, byMeeting.getOrDefault(meeting.id(), List.of()))));
        elsewhere.forEach(said -> appearances.add(new Appearance(null, List.of(said))));
        return appearances;
    }
}
