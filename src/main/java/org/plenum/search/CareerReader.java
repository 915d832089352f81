package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.search.Handover.Holder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what ties a person to others: who held a post before and after, and who was at the same meetings. */
@Component
@Transactional(readOnly = true)
public class CareerReader {

    /** Companions shown with a person: those met most often. */
    public static final int MOST_COMPANIONS = 20;

    /** Companions in the network of a person. */
    public static final int MOST_IN_NETWORK = 40;

    /** Ties between companions in the network. */
    public static final int MOST_TIES = 150;

    private static final String TIES = """
            with present as (
                select distinct x.meeting_id, p.id
                from participation x join person q on q.id = x.person_id join person p on p.id = coalesce(q.merged_into, q.id)
                where x.role <> 'ABSENT' and x.meeting_id is not null and (q.id = any (:people) or q.merged_into = any (:people)))
            select a.id as one, b.id as other, count(*) as meetings
            from present a join present b on b.meeting_id = a.meeting_id and b.id > a.id
            group by a.id, b.id order by count(*) desc, a.id, b.id limit :most
            """;

    private static final String NEIGHBOUR = """
            left join lateral (
                select t.id, t.attested_on
                from attestation t
                where t.organisation_id = h.organisation_id and t.post = h.post and t.status in ('CURRENT', 'ACTING')
                  and t.person_id not in (select id from same) and t.attested_on %s
                order by t.attested_on %s, t.id limit 1) %s on true
            """;

    private static final String HOLDER = """
            left join attestation %1$st on %1$st.id = %1$s.id left join person %1$sp on %1$sp.id = %1$st.person_id
            """;

    /**
     * Posts, and who else is attested in them, are found in indexes alone; what is shown of a post is read of the newest attestation. The status is
     * no condition on rows, for which the planner would leave the index and read them all.
     */
    private static final String HANDOVERS = Where.WITH_SAME
            + """
            select h.*, (select o.name from organisation o where o.id = h.organisation_id) as organisation_name,
                   (select t.title_printed from attestation t
                    where t.person_id in (select id from same) and t.organisation_id = h.organisation_id
                      and t.status in ('CURRENT', 'ACTING') and t.post = h.post and t.attested_on = h.last_seen
                    order by t.id desc limit 1) as title,
                   bt.person_id as b_person, bp.name as b_name, bt.attested_on as b_on, bt.article_id as b_article, bt.mention_id as b_mention,
                   nt.person_id as n_person, np.name as n_name, nt.attested_on as n_on, nt.article_id as n_article, nt.mention_id as n_mention
            from (select t.organisation_id, t.post,
                         min(t.attested_on) filter (where t.status in ('CURRENT', 'ACTING')) as first_seen,
                         max(t.attested_on) filter (where t.status in ('CURRENT', 'ACTING')) as last_seen
                  from attestation t where t.person_id in (select id from same) and t.organisation_id is not null
                  group by t.organisation_id, t.post offset 0) h
            %s %s %s %s
            where h.first_seen is not null and h.post !~ :shared and (b.id is not null or n.id is not null)
              and not exists (select 1 from attestation x
                              where x.organisation_id = h.organisation_id and x.post = h.post and x.status in ('CURRENT', 'ACTING')
                                and x.attested_on between h.first_seen and h.last_seen and x.person_id not in (select id from same))
            order by h.last_seen desc, h.organisation_id, h.post
            """.formatted(
                            NEIGHBOUR.formatted("< h.first_seen", "desc", "b"),
                            NEIGHBOUR.formatted("> h.last_seen", "asc", "n"),
                            HOLDER.formatted("b"),
                            HOLDER.formatted("n"));

    /**
     * Roles become people at meetings, each once, before anything is joined to them: there are several to each, and many meetings. Both tables
     * of roles are read from their indexes alone. Few are merged, so that of all people these alone are looked at.
     */
    private static final String COMPANIONS = Where.WITH_SAME + """
            , mine as materialized (
                select g.id, g.held_on from meeting g where g.id in (
                    select x.meeting_id from participation x where x.person_id in (select id from same) and x.role <> 'ABSENT')),
            met as materialized (
                select distinct coalesce(q.merged_into, x.person_id) as id, mine.id as meeting, mine.held_on
                from mine join participation x on x.meeting_id = mine.id and x.role <> 'ABSENT'
                left join person q on q.id = x.person_id and q.merged_into is not null
                where x.person_id not in (select id from same)),
            companion as (
                select met.id, count(*) as meetings, max(met.held_on) as last from met group by met.id
                order by meetings desc fetch first :most rows with ties)
            select p.id, p.name, c.meetings, c.last from companion c join person p on p.id = c.id
            order by c.meetings desc, c.last desc nulls last, p.name, p.id
            limit :most
            """;

    private final JdbcClient jdbc;
    private final IndexedCompanions indexed;

    CareerReader(JdbcClient jdbc, IndexedCompanions indexed) {
        this.jdbc = jdbc;
        this.indexed = indexed;
    }

    /**
     * The person's posts of which a predecessor or a successor is attested, last seen first. A post is left out where somebody else is
     * attested in it between this person's first and last day: then it is held by several, or two people go by one name.
     */
    public List<Handover> handovers(long person) {
        return jdbc.sql(HANDOVERS)
                .param("person", person)
                .param("shared", AttestationReader.SHARED_POSTS)
                .query((row, i) -> new Handover(
                        row.getString("title"),
                        new Ref(row.getLong("organisation_id"), row.getString("organisation_name")),
                        row.getObject("first_seen", LocalDate.class),
                        row.getObject("last_seen", LocalDate.class),
                        holder(row, "b_"),
                        holder(row, "n_")))
                .list();
    }

    /** Who was at the same meetings, most often first; at most {@link #MOST_COMPANIONS}. Who was absent was not there. */
    public List<Companion> companions(long person) {
        return companions(person, MOST_COMPANIONS);
    }

    /** With whom a person met, and who of them met whom. */
    public CompanionNetwork network(Ref person) {
        List<Companion> companions = companions(person.id(), MOST_IN_NETWORK);
        Long[] people = companions.stream().map(c -> c.person().id()).toArray(Long[]::new);
        List<CompanionNetwork.Tie> ties = jdbc.sql(TIES)
                .param("people", people)
                .param("most", MOST_TIES)
                .query((row, i) ->
                        new CompanionNetwork.Tie(row.getLong("one"), row.getLong("other"), row.getLong("meetings")))
                .list();
        return new CompanionNetwork(person, companions, ties);
    }

    private List<Companion> companions(long person, int most) {
        return indexed.of(person, most).orElseGet(() -> counted(person, most));
    }

    private List<Companion> counted(long person, int most) {
        return jdbc.sql(COMPANIONS)
                .param("person", person)
                .param("most", most)
                .query((row, i) -> new Companion(
                        new Ref(row.getLong("id"), row.getString("name")),
                        row.getLong("meetings"),
                        Rows.date(row, "last")))
                .list();
    }

    private static @Nullable Holder holder(ResultSet row, String prefix) throws SQLException {
        Ref person = Rows.ref(row, prefix + "person", prefix + "name");
        return person == null
                ? null
                : new Holder(
                        person,
                        row.getObject(prefix + "on", LocalDate.class),
                        row.getLong(prefix + "article"),
                        row.getLong(prefix + "mention"));
    }
}
