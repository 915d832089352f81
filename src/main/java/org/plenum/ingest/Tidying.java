package org.plenum.ingest;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes shared rows that no article refers to any more, as a file that has changed may leave them behind. What a person has merged
 * or corrected stays. Looks at the whole archive, so that what an interrupted run has left goes too.
 */
@Component
class Tidying {

    private static final String NOT_CORRECTED =
            " and not exists (select 1 from correction c where c.target_kind = '%s' and c.target_key = %s)";

    private static final String MEETINGS = """
            delete from meeting m
            where not exists (select 1 from meeting_report r where r.meeting_id = m.id)
              and not exists (select 1 from participation p where p.meeting_id = m.id)
              and not exists (select 1 from mention n where n.meeting_id = m.id)""" + NOT_CORRECTED.formatted("meeting", "m.natural_key");

    private static final String PERSONS =
            """
            delete from person p
            where p.merged_into is null
              and not exists (select 1 from mention n where n.person_id = p.id)
              and not exists (select 1 from participation t where t.person_id = p.id)
              and not exists (select 1 from attestation t where t.person_id = p.id)
              and not exists (select 1 from person l where l.merged_into = p.id)
              and not exists (select 1 from person_merge g where g.loser_id = p.id or g.winner_id = p.id)""" + NOT_CORRECTED.formatted("person", "p.name_key || '@' || coalesce(p.region_code, p.scope)");

    private static final String BODIES = """
            delete from organisation o
            where not exists (select 1 from mention n where n.organisation_id = o.id)
              and not exists (select 1 from attestation t where t.organisation_id = o.id)
              and not exists (select 1 from meeting m where m.host_id = o.id)
              and not exists (select 1 from organisation p where p.parent_id = o.id)"""
            + NOT_CORRECTED.formatted(
                    "organisation",
                    "o.kind || '/' || o.name_key || '@' || coalesce(o.region_code, '') || coalesce('/' || o.level, '')");

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
}
