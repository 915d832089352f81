package org.plenum.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what decides who is who. */
@Component
@Transactional(readOnly = true)
class Identities {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Identities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person, body or meeting.
     *
     * @param place name of the division; null when unknown
     * @param mergedInto null for one in its own right
     * @param apart 0, but for one that was split off
     */
    record Card(
            Thing thing,
            long id,
            String name,
            @Nullable String place,
            @Nullable String day,
            @Nullable Long mergedInto,
            int apart,
            long articles,
            long meetings,
            List<String> posts) {}

    /** An article that names somebody, with what it calls them. */
    record Named(long article, String title, @Nullable String day, String as) {}

    /**
     * What two have together when they are one.
     *
     * @param both articles that name both: there somebody may have been told apart by the writer
     * @param sameDay days on which each was at a meeting in another division
     */
    record Preview(Card loser, Card winner, long articles, long meetings, List<Named> both, long sameDay) {}

    Optional<Card> find(Thing thing, long id) {
        String day = switch (thing) {
            case PERSON, ORGANISATION -> "null::date as day";
            case MEETING -> "t.held_on as day";
        };
        return jdbc.sql("""
                        select t.id, t.name, r.name_en, t.merged_into, t.apart, %s,
                            (select count(distinct m.article_id) from mention m where m.%s = t.id) as articles,
                            (%s) as meetings
                        from %s t left join region r on r.code = t.region_code where t.id = :id
                        """.formatted(day, thing.column(), meetings(thing), thing.table()))
                .param("id", id)
                .query((row, i) -> new Card(
                        thing,
                        id,
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getString("day"),
                        row.getObject("merged_into", Long.class),
                        row.getInt("apart"),
                        row.getLong("articles"),
                        row.getLong("meetings"),
                        posts(thing, id)))
                .optional();
    }

    private static String meetings(Thing thing) {
        return switch (thing) {
            case PERSON -> "select count(distinct x.meeting_id) from participation x where x.person_id = t.id";
            case ORGANISATION -> "select count(*) from meeting g where g.host_id = t.id";
            case MEETING -> "select 0";
        };
    }

    private List<String> posts(Thing thing, long id) {
        return thing != Thing.PERSON
                ? List.of()
                : jdbc.sql("select distinct title_printed from attestation where person_id = :id order by 1 limit 12")
                        .param("id", id)
                        .query(String.class)
                        .list();
    }

    /** Articles that name it, the newest first. */
    List<Named> articles(Thing thing, long id) {
        return named("m." + thing.column() + " = :id", id, id);
    }

    Preview preview(Card loser, Card winner) {
        String column = loser.thing().column();
        long articles = jdbc.sql(
                        "select count(distinct article_id) from mention where " + column + " in (:one, :other)")
                .param("one", loser.id())
                .param("other", winner.id())
                .query(Long.class)
                .single();
        List<Named> both = named(
                "m.%1$s = :id and exists (select from mention n where n.article_id = m.article_id and n.%1$s = :other)"
                        .formatted(column),
                loser.id(),
                winner.id());
        long sameDay = loser.thing() != Thing.PERSON
                ? 0
                : jdbc.sql("""
                        select count(distinct g.held_on) from participation x join meeting g on g.id = x.meeting_id
                        join meeting h on h.held_on = g.held_on and h.region_code <> g.region_code
                        join participation y on y.meeting_id = h.id
                        where x.person_id = :one and y.person_id = :other
                        """)
                        .param("one", loser.id())
                        .param("other", winner.id())
                        .query(Long.class)
                        .single();
        return new Preview(loser, winner, articles, loser.meetings() + winner.meetings(), both, sameDay);
    }

    private List<Named> named(String condition, long id, long other) {
        return jdbc.sql("""
                        select a.id, a.title, a.dated_on, min(m.quote) as quote from mention m join article a on a.id = m.article_id
                        where %s group by a.id, a.title, a.dated_on order by a.dated_on desc nulls last, a.id desc limit :most
                        """.formatted(condition))
                .param("id", id)
                .param("other", other)
                .param("most", MOST)
                .query((row, i) -> new Named(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** What a row was merged into at the end of the chain; empty when it stands for itself, or there is none. */
    Optional<Long> mergedInto(Thing thing, long id) {
        return jdbc.sql("""
                        with recursive chain (id, merged_into) as (
                            select id, merged_into from %1$s where id = :id
                            union select t.id, t.merged_into from %1$s t join chain c on t.id = c.merged_into)
                        select id from chain where merged_into is null and id <> :id
                        """.formatted(thing.table()))
                .param("id", id)
                .query(Long.class)
                .optional();
    }
}
