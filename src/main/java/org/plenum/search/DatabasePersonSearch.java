package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.NameKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists of people out of PostgreSQL. A merged person is listed as the one it was merged into. */
@Component
@DatabaseAnswer
class DatabasePersonSearch implements PersonSearch {

    /** A given name alone is looked for from this length on. */
    private static final int GIVEN_NAME = 3;

    /**
     * The newest title is found along the index before anything is joined to it, and the surest mention is the end of one: of those who are named
     * most there are thousands, each of which may have to be read from the disk.
     */
    private static final String COLUMNS = """
            select p.id, p.name, p.region_code, p.scope, t.title_printed, t.region_code as title_region,
                   seen.first_seen, seen.last_seen, seen.articles, seen.meetings,
                   least(t.confidence, (
                       select max(m.confidence) from mention m where m.person_id = p.id and m.kind = 'PERSON')) as confidence
            from found f
            join person p on p.id = f.id
            left join lateral (
                select t.title_printed, o.region_code, m.confidence
                from attestation t join mention m on m.id = t.mention_id left join organisation o on o.id = t.organisation_id
                where t.id = coalesce(
                    (select d.id from attestation d where d.person_id = p.id and d.attested_on is not null
                     order by d.attested_on desc, d.id desc limit 1),
                    (select u.id from attestation u where u.person_id = p.id and u.attested_on is null
                     order by u.id desc limit 1))) t on true
            cross join lateral (%s) seen
            order by f.rank, p.name_key, p.id
            """;

    /** Reads every article that names somebody: thousands, of those who are named most. */
    private static final String SEEN = """
            select min(a.dated_on) as first_seen, max(a.dated_on) as last_seen, count(*) as articles,
                   (select count(distinct x.meeting_id) from participation x where x.person_id = p.id) as meetings
            from article a where a.id in (select m.article_id from mention m where m.person_id = p.id)""";

    private static final String UNSEEN =
            "select null::date as first_seen, null::date as last_seen, 0 as articles, 0 as meetings";

    /** The bodies in which posts of {@code p} are attested, or of those merged into {@code p}. */
    private static final String POSTS = " join person l on coalesce(l.merged_into, l.id) = p.id"
            + " join attestation t on t.person_id = l.id join organisation o on o.id = t.organisation_id";

    /** Those who are named in articles that meet a condition on {@code a}, which is to follow. */
    private static final String NAMED =
            "p.id in (select coalesce(l.merged_into, l.id) from mention m join person l on l.id = m.person_id"
                    + " join article a on a.id = m.article_id where ";

    private static final String PLACELESS = "p.region_code is null and p.id not in (select p.id from person p" + POSTS
            + " where o.region_code is not null)";

    private final JdbcClient jdbc;
    private final Places places;

    DatabasePersonSearch(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    @Override
    public Listing<PersonHit> list(PersonQuery query, Paging paging) {
        return new Listing<>(find(query, paging), facets(query), true);
    }

    @Override
    public Hits<PersonHit> find(PersonQuery query, Paging paging) {
        Where where = where(query);
        long total = Tallies.count(jdbc, "person p", where);
        if (paging.offset() >= total) {
            return new Hits<>(List.of(), total, paging);
        }
        return new Hits<>(page(query.text(), where, paging), total, paging);
    }

    @Override
    public ListFacets facets(PersonQuery query) {
        Narrowing anywhere = query.narrowing().without(Dimension.PLACE);
        return ListFacets.ofDatabase(
                places(where(new PersonQuery(query.text(), anywhere, query.exact()))),
                TimeCounts.NONE,
                List.of(),
                List.of());
    }

    /** A person may belong to several divisions, and is counted once in each of those above them. */
    private DivisionCounts places(Where where) {
        Map<String, Long> within = new HashMap<>();
        long[] none = {0};
        jdbc.sql("select above.code, count(distinct x.id) as n from (select p.id, p.region_code as code from person p"
                        + where.sql() + " union all select p.id, o.region_code from person p" + POSTS + where.sql()
                        + ") x cross join lateral (values (x.code), (left(x.code, 4) || '00'), (left(x.code, 2) || '0000'))"
                        + " as above (code) where x.code is not null group by 1")
                .params(where.parameters())
                .query(row -> {
                    within.put(row.getString("code"), row.getLong("n"));
                });
        long placeless = Tallies.count(jdbc, "person p", where.and(PLACELESS));
        return DivisionCounts.ofTotals(places, within, placeless);
    }

    @Override
    public List<PersonHit> suggested(String text, int limit) {
        PersonQuery query = PersonQuery.named(text);
        return page(text, where(query), Paging.first(limit));
    }

    @Override
    public List<PersonHit> named(String text, int limit) {
        List<String> keys = List.copyOf(NameKey.inAnyOrder(text));
        if (keys.isEmpty()) {
            return List.of();
        }
        Where where = new Where()
                .and("p.merged_into is null")
                .and(orOtherSpelling("p.name_key in (:keys)"), "keys", keys)
                .with("typed", text);
        return page(text, where, Paging.first(limit));
    }

    @Override
    public List<PersonHit> meant(String text, int limit) {
        return List.of();
    }

    /** The rows of those of the numbers that there are. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    Map<Long, PersonHit> rows(List<Long> ids) {
        return rows(ids, SEEN);
    }

    /** The same without days and counts, which the index knows. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    Map<Long, PersonHit> rowsUnseen(List<Long> ids) {
        return rows(ids, UNSEEN);
    }

    private Map<Long, PersonHit> rows(List<Long> ids, String seen) {
        Map<Long, PersonHit> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            Where where = new Where().and("p.id = any (:ids)", "ids", ids.toArray(Long[]::new));
            page(null, where, Paging.first(ids.size()), seen).forEach(hit -> rows.put(hit.id(), hit));
        }
        return rows;
    }

    @Override
    public List<PersonHit> namesakes(long id, String nameKey) {
        Where where = new Where()
                .and("p.merged_into is null and p.id <> :id", "id", id)
                .and("p.name_key = :nameKey", "nameKey", nameKey);
        return page(null, where, Paging.first(MOST_NAMESAKES));
    }

    private List<PersonHit> page(@Nullable String text, Where where, Paging paging) {
        return page(text, where, paging, SEEN);
    }

    private List<PersonHit> page(@Nullable String text, Where where, Paging paging, String seen) {
        String found = "with found as (select p.id, " + rank(text, where) + " as rank, p.name_key from person p"
                + where.sql() + " order by rank, p.name_key, p.id limit :limit offset :offset) ";
        return jdbc
                .sql(found + COLUMNS.formatted(seen))
                .params(where.parameters())
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, i) -> hit(row))
                .list()
                .stream()
                .map(hit -> text == null ? hit : hit.with(NameMatch.of(hit.name(), text)))
                .toList();
    }

    private static String rank(@Nullable String text, Where where) {
        List<String> keys = text == null ? List.of() : List.copyOf(NameKey.inAnyOrder(text));
        if (keys.isEmpty()) {
            return "0";
        }
        where.with("keys", keys).with("prefix", keys.get(0) + "%");
        return "case when p.name_key in (:keys) then 0 when p.name_key like :prefix then 1 else 2 end";
    }

    private PersonHit hit(ResultSet row) throws SQLException {
        return new PersonHit(
                row.getLong("id"),
                row.getString("name"),
                row.getString("scope"),
                places.at(row.getString("region_code")),
                row.getString("title_printed"),
                places.at(row.getString("title_region")),
                Rows.date(row, "first_seen"),
                Rows.date(row, "last_seen"),
                row.getLong("articles"),
                row.getLong("meetings"),
                null,
                Rows.confidence(row));
    }

    private static Where where(PersonQuery query) {
        Narrowing narrowing = query.narrowing();
        Where where = new Where().and("p.merged_into is null");
        List<String> any = new ArrayList<>();
        for (Place place : narrowing.places()) {
            any.add(Where.inside("p.region_code", place));
            any.add("p.id in (select p.id from person p" + POSTS + " where " + Where.inside("o.region_code", place)
                    + ")");
        }
        if (narrowing.noPlace()) {
            any.add(PLACELESS);
        }
        where.anyOf(any);
        where.named(NAMED, narrowing);
        where.in(
                "p.id in (select p.id from person p" + POSTS + " where o.id in (:organisations))",
                "organisations",
                narrowing.organisations());
        where.in(
                "p.id in (select coalesce(l.merged_into, l.id) from participation x join person l on l.id = x.person_id"
                        + " join meeting g on g.id = x.meeting_id where g.kind in (:kinds))",
                "kinds",
                narrowing.kinds());
        if (query.text() != null) {
            name(where, query.text(), query.exact());
        }
        return where;
    }

    /** Keys hold letters and digits only, so nothing in them is a wildcard. */
    private static void name(Where where, String text, boolean exact) {
        List<String> keys = List.copyOf(NameKey.inAnyOrder(text));
        if (keys.isEmpty()) {
            where.and("false");
            return;
        }
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            conditions.add("p.name_key like :key" + i);
            where.with("key" + i, keys.get(i) + (exact ? "" : "%"));
        }
        if (!exact && keys.size() == 1 && keys.get(0).length() >= GIVEN_NAME) {
            conditions.add("p.name_key like :given");
            where.with("given", "%" + keys.get(0));
        }
        where.and(orOtherSpelling(String.join(" or ", conditions)));
        Map.of("typed", text.strip(), "keys", keys).forEach(where::with);
    }

    /** By a spelling on record (Chinese characters, say), or by the name of a person merged into this one. */
    private static String orOtherSpelling(String condition) {
        return "(" + condition
                + " or p.id in (select n.person_id from person_name n where n.name = :typed)"
                + " or p.id in (select l.merged_into from person l where l.merged_into is not null and l.name_key in (:keys)))";
    }
}
