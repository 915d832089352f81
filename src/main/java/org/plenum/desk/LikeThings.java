package org.plenum.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenum.desk.Suggestions.Candidate;
import org.plenum.desk.Suggestions.Reason;
import org.plenum.search.MeetingReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bodies that may be one body and meetings that may be one meeting, with what speaks for it and what against it. Suggests; never merges. */
@Component
@Transactional(readOnly = true)
class LikeThings {

    private static final int MOST = 10;

    /** Which others are like the one; {@code p} is the one, {@code q} another. */
    private static final Map<Thing, String> LIKE =
            Map.of(Thing.ORGANISATION, """
            q.kind = p.kind and (lower(q.name) = lower(p.name)
              or q.region_code = p.region_code and q.level is not distinct from p.level and split_part(q.name_key, '/', 1) = split_part(p.name_key, '/', 1)
                and left(split_part(q.name_key, '/', 2), 4) = left(split_part(p.name_key, '/', 2), 4))""", Thing.MEETING, """
            (%s or q.held_on = p.held_on and q.region_code = p.region_code and (q.host_id = p.host_id or q.kind = p.kind))""".formatted(MeetingReader.SAME_NUMBER));

    /** What speaks for their being one: the key of a reason, and what is counted; a reason that counts 0 is none. */
    private static final Map<Thing, Map<String, String>> FOR = Map.of(
            Thing.ORGANISATION,
            counts(
                    "samename", "(lower(q.name) = lower(p.name))::int",
                    "unplaced", "(q.region_code is null or p.region_code is null)::int",
                    "sameholders",
                            "(select count(distinct t.person_id) from attestation t where t.organisation_id = q.id"
                                    + " and t.person_id in (select u.person_id from attestation u where u.organisation_id = p.id))"),
            Thing.MEETING,
            counts(
                    "samehost", "coalesce(q.host_id = p.host_id, false)::int",
                    "samekind", "(q.kind = p.kind)::int",
                    "samenumber", "coalesce(q.ordinal = p.ordinal, false)::int",
                    "samepeople",
                            "(select count(distinct t.person_id) from participation t where t.meeting_id = q.id"
                                    + " and t.person_id in (select u.person_id from participation u where u.meeting_id = p.id))"));

    private static final Map<Thing, Map<String, String>> AGAINST = Map.of(
            Thing.ORGANISATION,
            counts(
                    "otherplace", "coalesce(q.region_code <> p.region_code, false)::int",
                    "toldapart",
                            "(q.apart <> p.apart and q.name_key = p.name_key and q.region_code is not distinct from p.region_code)::int",
                    "samearticle", both("organisation_id")),
            Thing.MEETING,
            counts(
                    "otherday", "coalesce(q.held_on <> p.held_on, false)::int",
                    "toldapart",
                            "(q.apart <> p.apart and split_part(q.natural_key, '~', 1) = split_part(p.natural_key, '~', 1))::int",
                    "samearticle", both("meeting_id")));

    private final JdbcClient jdbc;

    LikeThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> counts(String... keysAndCounts) {
        Map<String, String> counts = new LinkedHashMap<>();
        for (int i = 0; i < keysAndCounts.length; i += 2) {
            counts.put(keysAndCounts[i], keysAndCounts[i + 1]);
        }
        return counts;
    }

    private static String both(String column) {
        return "(select count(distinct m.article_id) from mention m where m.%1$s = q.id and m.article_id in (select n.article_id from mention n where n.%1$s = p.id))"
                .formatted(column);
    }

    /** Others that may be it, those with the most for it first. */
    List<Candidate> of(Thing thing, long id) {
        return candidates(
                        thing,
                        "q.id <> p.id and q.merged_into is null and p.merged_into is null and " + LIKE.get(thing),
                        id,
                        0)
                .stream()
                .sorted((a, b) -> Integer.compare(Suggestions.weight(b), Suggestions.weight(a)))
                .toList();
    }

    /** What speaks for and against two being one. */
    Candidate compare(Thing thing, long one, long other) {
        return candidates(thing, "q.id = :other", one, other).get(0);
    }

    private List<Candidate> candidates(Thing thing, String condition, long id, long other) {
        Map<String, String> reasonsFor = FOR.getOrDefault(thing, Map.of());
        Map<String, String> against = AGAINST.getOrDefault(thing, Map.of());
        StringBuilder columns = new StringBuilder();
        reasonsFor.forEach((key, count) ->
                columns.append(", ").append(count).append(" as ").append(key));
        against.forEach((key, count) ->
                columns.append(", ").append(count).append(" as ").append(key));
        return jdbc.sql("""
                        select q.id, q.name, r.name_en as place,
                            (select count(distinct m.article_id) from mention m where m.%2$s = q.id) as articles %3$s
                        from %1$s p join %1$s q on %4$s left join region r on r.code = q.region_code where p.id = :id order by q.id limit %5$d
                        """.formatted(thing.table(), thing.column(), columns, condition, MOST))
                .param("id", id)
                .param("other", other)
                .query((row, i) -> {
                    Map<String, Long> counted = new LinkedHashMap<>();
                    for (String key : reasonsFor.keySet()) {
                        counted.put(key, row.getLong(key));
                    }
                    for (String key : against.keySet()) {
                        counted.put(key, row.getLong(key));
                    }
                    return new Candidate(
                            row.getLong("id"),
                            row.getString("name"),
                            "UNKNOWN",
                            row.getString("place"),
                            row.getLong("articles"),
                            reasons(reasonsFor, counted),
                            reasons(against, counted));
                })
                .list();
    }

    private static List<Reason> reasons(Map<String, String> known, Map<String, Long> counted) {
        List<Reason> reasons = new ArrayList<>();
        known.keySet().forEach(key -> {
            long count = counted.getOrDefault(key, 0L);
            if (count > 0) {
                reasons.add(new Reason(key, count));
            }
        });
        return reasons;
    }
}
