package org.plenum.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes shared rows that no article refers to any more, as a file that has changed may leave them behind. What a person has merged
 * or corrected stays, and what was told apart by hand goes by hand. Looks at the whole archive, so that what an interrupted run has left goes too.
 */
@Component
class Tidying {

    private static final String NOT_CORRECTED =
            " and not exists (select 1 from correction c where c.target_kind = '%s' and c.target_key = %s)";

    private static final String NOT_MERGED =
            " and %2$s.merged_into is null and not exists (select 1 from identity_merge i where i.kind = '%1$s' and %2$s.id in (i.loser_id, i.winner_id))";

    private static final String MEETINGS =
            """
            delete from meeting m
            where m.apart = 0
              and not exists (select 1 from meeting_report r where r.meeting_id = m.id)
              and not exists (select 1 from participation p where p.meeting_id = m.id)
              and not exists (select 1 from mention n where n.meeting_id = m.id)""" + NOT_MERGED.formatted("MEETING", "m") + NOT_CORRECTED.formatted("meeting", NaturalKeys.ofMeeting("m"));

    private static final String PERSONS =
            """
            delete from person p
            where p.apart = 0
              and not exists (select 1 from mention n where n.person_id = p.id)
              and not exists (select 1 from participation t where t.person_id = p.id)
              and not exists (select 1 from attestation t where t.person_id = p.id)
              and not exists (select 1 from person l where l.merged_into = p.id)""" + NOT_MERGED.formatted("PERSON", "p") + NOT_CORRECTED.formatted("person", NaturalKeys.ofPerson("p"));

    private static final String BODIES = """
            delete from organisation o
            where o.apart = 0
              and not exists (select 1 from mention n where n.organisation_id = o.id)
              and not exists (select 1 from attestation t where t.organisation_id = o.id)
              and not exists (select 1 from meeting m where m.host_id = o.id)
              and not exists (select 1 from organisation p where p.parent_id = o.id)"""
            + NOT_MERGED.formatted("ORGANISATION", "o")
            + NOT_CORRECTED.formatted("organisation", NaturalKeys.ofBody("o"));

    private static final String OUTLETS = """
            delete from outlet o
            where not exists (select 1 from article a where a.outlet_id = o.id)""" + NOT_CORRECTED.formatted("outlet", "o.name_key");

    private final JdbcClient jdbc;

    Tidying(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called in a transaction. */
    void removeOrphans() {
        for (String delete : List.of(MEETINGS, PERSONS, OUTLETS)) {
            jdbc.sql(delete).update();
        }
        // A body goes only after its parts, so a tree goes leaf by leaf.
        while (jdbc.sql(BODIES).update() > 0) {}
    }

    /** Those of the rows that some articles referred to, to be asked before their facts are laid anew. To be called in a transaction. */
    Referred referredBy(Collection<Long> articles) {
        Set<Long> bodies = new HashSet<>(ids("""
                select organisation_id from mention where article_id in (:articles) and organisation_id is not null
                union select m.host_id from meeting_report r join meeting m on m.id = r.meeting_id
                where r.article_id in (:articles) and m.host_id is not null
                """, articles));
        return new Referred(
                ids("select meeting_id from meeting_report where article_id in (:articles)", articles),
                ids(
                        "select distinct person_id from mention where article_id in (:articles) and person_id is not null",
                        articles),
                bodies,
                ids("select outlet_id from article where id in (:articles) and outlet_id is not null", articles));
    }

    /** Removes those that nothing refers to any more. To be called in a transaction. */
    void removeOrphans(Referred once) {
        remove(MEETINGS + " and m.id in (:ids)", once.meetings());
        remove(PERSONS + " and p.id in (:ids)", once.persons());
        remove(OUTLETS + " and o.id in (:ids)", once.outlets());
        while (remove(BODIES + " and o.id in (:ids)", once.bodies()) > 0) {}
    }

    private Set<Long> ids(String sql, Collection<Long> articles) {
        return new HashSet<>(
                jdbc.sql(sql).param("articles", articles).query(Long.class).list());
    }

    private int remove(String sql, Set<Long> ids) {
        return ids.isEmpty() ? 0 : jdbc.sql(sql).param("ids", ids).update();
    }

    /** Numbers of shared rows. */
    record Referred(Set<Long> meetings, Set<Long> persons, Set<Long> bodies, Set<Long> outlets) {}
}
