package org.plenum.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who or what may be one with whom or which, with what speaks for it and what against it. Suggests; never merges. */
@Component
@Transactional(readOnly = true)
class Suggestions {

    private static final int MOST = 10;

    /** Letters of a folded name that have to be the same for another to be like it. */
    private static final int SAME_BEGINNING = 4;

    private static final String COMPANIONS = """
            select count(distinct y.person_id) from participation x join participation y on y.meeting_id = x.meeting_id
            where x.person_id = :one and y.person_id not in (:one, :other) and y.person_id in (
                select v.person_id from participation u join participation v on v.meeting_id = u.meeting_id where u.person_id = :other)
            """;

    private static final String ARTICLES = """
            select count(*) from (select article_id from mention where person_id = :one
                intersect select article_id from mention where person_id = :other) both_named
            """;

    /** Days on which each was at a meeting in another division than the other. */
    private static final String DAYS = """
            select count(distinct g.held_on) from participation x join meeting g on g.id = x.meeting_id
            join meeting h on h.held_on = g.held_on and h.region_code <> g.region_code
            join participation y on y.meeting_id = h.id
            where x.person_id = :one and y.person_id = :other
            """;

    private final JdbcClient jdbc;
    private final LikeThings likeThings;

    Suggestions(JdbcClient jdbc, LikeThings likeThings) {
        this.jdbc = jdbc;
        this.likeThings = likeThings;
    }

    /** @param key {@code reason.<key>} is the message, with the argument as {@code {0}} */
    record Reason(String key, Object argument) {}

    /**
     * @param scope of a person; of others UNKNOWN
     * @param place name of the province or the division; null where there is none
     */
    record Candidate(
            long id,
            String name,
            String scope,
            @Nullable String place,
            long articles,
            List<Reason> reasonsFor,
            List<Reason> reasonsAgainst) {}

    private record Row(
            long id,
            String name,
            String nameKey,
            String scope,
            @Nullable String province,
            @Nullable String place) {}

    /** Others that may be this one, those with the most for it first. */
    List<Candidate> of(Thing thing, long id) {
        return thing == Thing.PERSON ? of(id) : likeThings.of(thing, id);
    }

    /** What speaks for and against two being one. */
    Candidate compare(Thing thing, long one, long other) {
        return thing == Thing.PERSON ? compare(one, other) : likeThings.compare(thing, one, other);
    }

    private List<Candidate> of(long person) {
        Row one = rows("p.id = :id", person, "", "").stream().findFirst().orElse(null);
        if (one == null) {
            return List.of();
        }
        String beginning = one.nameKey()
                .substring(0, Math.min(SAME_BEGINNING, one.nameKey().length()));
        return rows(
                        "p.id <> :id and p.merged_into is null and (p.name_key = :key or p.name_key like :beginning"
                                + " and p.region_code is not distinct from (select region_code from person where id = :id))",
                        person,
                        one.nameKey(),
                        beginning + "%")
                .stream()
                .filter(other -> other.nameKey().equals(one.nameKey()) || differByOne(one.nameKey(), other.nameKey()))
                .limit(MOST)
                .map(other -> compare(one, other))
                .sorted((a, b) -> Integer.compare(weight(b), weight(a)))
                .toList();
    }

    private Candidate compare(long one, long other) {
        return compare(
                rows("p.id = :id", one, "", "").get(0),
                rows("p.id = :id", other, "", "").get(0));
    }

    private Candidate compare(Row one, Row other) {
        List<Reason> reasonsFor = new ArrayList<>();
        List<Reason> against = new ArrayList<>();
        reasonsFor.add(new Reason(one.nameKey().equals(other.nameKey()) ? "samename" : "likename", other.name()));
        if (other.scope().equals("UNKNOWN") || one.scope().equals("UNKNOWN")) {
            reasonsFor.add(new Reason("unplaced", ""));
        } else if (one.province() != null && !one.province().equals(other.province())) {
            against.add(new Reason("otherprovince", String.valueOf(other.place())));
        }
        titles(one.id(), other.id()).forEach(title -> reasonsFor.add(new Reason("sametitle", title)));
        add(reasonsFor, "companions", number(COMPANIONS, one.id(), other.id()));
        add(against, "samearticle", number(ARTICLES, one.id(), other.id()));
        add(against, "sameday", number(DAYS, one.id(), other.id()));
        long articles = jdbc.sql("select count(distinct article_id) from mention where person_id = :id")
                .param("id", other.id())
                .query(Long.class)
                .single();
        return new Candidate(other.id(), other.name(), other.scope(), other.place(), articles, reasonsFor, against);
    }

    private long number(String sql, long one, long other) {
        return jdbc.sql(sql)
                .param("one", one)
                .param("other", other)
                .query(Long.class)
                .single();
    }

    private List<String> titles(long one, long other) {
        return jdbc.sql("""
                        select title_printed from attestation where person_id = :one
                        intersect select title_printed from attestation where person_id = :other order by 1 limit 3
                        """)
                .param("one", one)
                .param("other", other)
                .query(String.class)
                .list();
    }

    private List<Row> rows(String condition, long id, String key, String beginning) {
        return jdbc.sql("select p.id, p.name, p.name_key, p.scope, p.region_code, r.name_en from person p"
                        + " left join region r on r.code = p.region_code where " + condition
                        + " order by p.name_key = :key desc, p.id limit 200")
                .param("id", id)
                .param("key", key)
                .param("beginning", beginning)
                .query((row, i) -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    private static void add(List<Reason> reasons, String key, long number) {
        if (number > 0) {
            reasons.add(new Reason(key, number));
        }
    }

    static int weight(Candidate candidate) {
        return candidate.reasonsFor().size() - 2 * candidate.reasonsAgainst().size();
    }

    /** Whether one letter more, less or another is all that tells two names apart. */
    static boolean differByOne(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int skipOne = one.length() >= other.length() ? 1 : 0;
        int skipOther = other.length() >= one.length() ? 1 : 0;
        return one.substring(Math.min(one.length(), same + skipOne))
                .equals(other.substring(Math.min(other.length(), same + skipOther)));
    }
}
