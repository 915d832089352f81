package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who was attested in which post, all that say the same brought together. */
@Component
class AttestationReader {

    /** Articles read out for a post, beside the oldest: the newest ones. */
    private static final int NEWEST_SOURCES = 4;

    /** Posts that several hold at once have neither predecessor nor successor. */
    static final String SHARED_POSTS =
            "(^| )(deputy|vice|member|assistant|supervisor|ambassador|nominee|spokesperson)( |$)";

    /**
     * Attestations of bodies and those whose body is unknown, apart: so all columns of each are those of an index, and somebody's thousands of rows,
     * which lie all over the table, are not read. A post is one of before when somebody else is attested in it later, or when it is called a former one.
     */
    private static final String PAGE = """
            with posts as (
                select t.person_id, t.status, t.organisation_id, t.office, count(*) as articles,
                       min(t.attested_on) as first_seen, max(t.attested_on) as last_seen
                from (select t.person_id, t.status, t.organisation_id, t.post as office, t.attested_on
                      from attestation t where %1$s and t.organisation_id is not null
                      union all
                      select t.person_id, t.status, null::bigint, t.title_printed, t.attested_on
                      from attestation t where %1$s and t.organisation_id is null) t group by 1, 2, 3, 4),
            judged as (
                select posts.*, count(*) over () as total,
                       status = 'FORMER' or coalesce(organisation_id is not null and office !~ :shared and last_seen
                           < max(last_seen) filter (where status in ('CURRENT', 'ACTING')) over (partition by organisation_id, office), false)
                           as before
                from posts),
            page as (
                select judged.*, row_number() over (order by %2$s last_seen desc nulls last, person_id, status, organisation_id, office) as place
                from judged order by place limit :limit offset :offset)
            """;

    private static final String OF_BODY =
            "t.person_id = g.person_id and t.organisation_id = g.organisation_id and t.status = g.status"
                    + " and t.post = g.office";

    private static final String OF_NONE =
            "g.organisation_id is null and t.person_id = g.person_id and t.organisation_id is null"
                    + " and t.status = g.status and t.title_printed = g.office";

    /** Those with a day and those without, apart: so either is the end of an index, and the others are not gone through. */
    private static final String NEWEST = """
            (select n.id from (
                (select t.id, t.attested_on from attestation t where %%1$s and t.attested_on is not null
                 order by t.attested_on desc, t.id desc limit %1$d)
                union all
                (select t.id, t.attested_on from attestation t where %%1$s and t.attested_on is null
                 order by t.attested_on desc, t.id desc limit %1$d)) n
             order by n.attested_on desc nulls last, n.id desc limit %1$d)
            """.formatted(NEWEST_SOURCES);

    /** The oldest and the newest are found in the index before anything is read of them. */
    private static final String SOURCES =
            """
            select g.place, g.total, g.before, g.articles, g.first_seen, g.last_seen, t.person_id, p.name as person_name, t.post, t.status,
                   t.title_printed, t.organisation_id, o.name as organisation_name, o.region_code, %1$s
            from page g
            cross join lateral (
                (select t.id from attestation t where %2$s order by t.attested_on nulls last, t.id limit 1)
                union
                %4$s
                union
                (select t.id from attestation t where %3$s order by t.attested_on nulls last, t.id limit 1)
                union
                %5$s) s
            join attestation t on t.id = s.id
            join person p on p.id = t.person_id
            join article a on a.id = t.article_id
            join mention m on m.id = t.mention_id
            left join organisation o on o.id = t.organisation_id
            order by g.place, t.attested_on nulls last, t.id
            """.formatted(Source.COLUMNS, OF_BODY, OF_NONE, NEWEST.formatted(OF_BODY), NEWEST.formatted(OF_NONE));

    private record Line(long place, long total, Attested post) {}

    private final JdbcClient jdbc;
    private final Places places;

    AttestationReader(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** Posts of somebody, and of whoever was merged into the person, last seen first. */
    Hits<Attested> ofPerson(long person, Paging paging) {
        return find("t.person_id in " + Where.SAME_PERSON, "person", person, paging, "");
    }

    /** Posts in a body, last seen first. */
    Hits<Attested> in(long body, Paging paging) {
        return find("t.organisation_id = :body", "body", body, paging, "");
    }

    /** Posts in the bodies of a division itself: those of today, as far as is attested, before those that somebody else has been attested in since. */
    Hits<Attested> presentFirst(Place place, Paging paging) {
        String bodies = "t.organisation_id in (select o.id from organisation o where o.region_code = :code)";
        return find(bodies, "code", place.code(), paging, "before, ");
    }

    /** @param condition on {@code t}, with one parameter */
    private Hits<Attested> find(String condition, String name, Object value, Paging paging, String first) {
        Map<Long, List<Line>> posts = new LinkedHashMap<>();
        jdbc.sql(PAGE.formatted(condition, first) + SOURCES)
                .param(name, value)
                .param("shared", SHARED_POSTS)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, i) -> line(row))
                .list()
                .forEach(line -> posts.computeIfAbsent(line.place(), place -> new ArrayList<>())
                        .add(line));
        long total = posts.values().stream()
                .map(lines -> lines.get(0).total())
                .findFirst()
                .orElse(0L);
        return new Hits<>(
                posts.values().stream().map(AttestationReader::together).toList(), total, paging);
    }

    private static Attested together(List<Line> lines) {
        List<Attested> each = lines.stream().map(Line::post).toList();
        Attested newest = each.stream()
                .filter(post -> post.sources().get(0).datedOn() != null)
                .reduce((older, newer) -> newer)
                .orElse(each.get(each.size() - 1));
        return newest.saidBy(
                each.stream().flatMap(post -> post.sources().stream()).toList());
    }

    private Line line(ResultSet row) throws SQLException {
        @Nullable LocalDate firstSeen = Rows.date(row, "first_seen");
        return new Line(
                row.getLong("place"),
                row.getLong("total"),
                new Attested(
                        new Ref(row.getLong("person_id"), row.getString("person_name")),
                        row.getString("title_printed"),
                        row.getString("post"),
                        row.getString("status"),
                        Rows.ref(row, "organisation_id", "organisation_name"),
                        places.at(row.getString("region_code")),
                        firstSeen,
                        Rows.date(row, "last_seen"),
                        row.getBoolean("before"),
                        row.getLong("articles"),
                        List.of(Source.of(row))));
    }
}
