package org.plenum.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.NaturalKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What hangs from a row, but from no article, and moves with a merge: noted, so that it can be put back. In the transaction of the merge. */
@Component
class MergeMoves {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    MergeMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param winner its row before the merge */
    private record Moved(List<Long> hosted, List<Long> children, String winner) {}

    /** Hangs what hung from the loser to the winner. @return what was done, for {@link #putBack} */
    String move(Thing thing, long loser, long winner) {
        String was = jdbc.sql("select row_to_json(t)::text from " + thing.table() + " t where id = :id")
                .param("id", winner)
                .query(String.class)
                .single();
        if (thing != Thing.ORGANISATION) {
            return json.writeValueAsString(new Moved(List.of(), List.of(), was));
        }
        return json.writeValueAsString(new Moved(
                moved("update meeting set host_id = :winner where host_id = :loser returning id", loser, winner),
                moved(
                        "update organisation set parent_id = :winner where parent_id = :loser and id <> :winner returning id",
                        loser,
                        winner),
                was));
    }

    private List<Long> moved(String update, long loser, long winner) {
        return jdbc.sql(update)
                .param("loser", loser)
                .param("winner", winner)
                .query(Long.class)
                .list();
    }

    /**
     * @param moved what {@link #move} said; null for a merge of which nothing is noted
     * @param root what the winner was merged into itself; the winner when it was not
     */
    void putBack(Thing thing, @Nullable String moved, long loser, long winner, long root) {
        if (thing == Thing.PERSON) {
            forgetSpellings(root);
        } else if (moved != null) {
            Moved was = json.readValue(moved, Moved.class);
            restore("meeting", "host_id", was.hosted(), loser, root);
            restore("organisation", "parent_id", was.children(), loser, root);
            // What the winner was lacking and took over from reports of the loser.
            String columns = thing == Thing.MEETING
                    ? "(ordinal, ordinal_year, held_until, part_of_day, venue, branch_venues)"
                    : "parent_id";
            jdbc.sql(
                            "update %1$s set %2$s = (select %3$s from json_populate_record(null::%1$s, :was::json)) where id = :id"
                                    .formatted(thing.table(), columns, columns.replaceAll("[()]", "")))
                    .param("was", was.winner())
                    .param("id", winner)
                    .update();
        }
    }

    /** Spellings come with the articles that print them; those that somebody added stay. */
    private void forgetSpellings(long person) {
        jdbc.sql("""
                        delete from person_name n where n.person_id = :person and not exists (
                            select 1 from correction c join person p on p.id = n.person_id
                            where c.target_kind = 'person' and c.field = 'SPELLING:' || n.name and c.withdrawn_at is null
                              and c.target_key = %s)
                        """.formatted(NaturalKeys.ofPerson("p")))
                .param("person", person)
                .update();
    }

    private void restore(String table, String column, List<Long> ids, long loser, long root) {
        if (!ids.isEmpty()) {
            jdbc.sql("update %s set %s = :loser where id in (:ids) and %2$s = :root".formatted(table, column))
                    .param("loser", loser)
                    .param("root", root)
                    .param("ids", ids)
                    .update();
        }
    }
}
