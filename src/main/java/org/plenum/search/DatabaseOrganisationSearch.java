package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists of bodies out of PostgreSQL. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class DatabaseOrganisationSearch implements OrganisationSearch {

    private static final int MOST_WORDS = 8;

    private static final String COLUMNS = """
            select o.id, o.name, o.kind, o.level, o.region_code,
                   (select count(*) from meeting g where g.host_id = o.id) as meetings,
                   (select count(distinct t.person_id) from attestation t where t.organisation_id = o.id) as people,
                   (select count(distinct m.article_id) from mention m where m.organisation_id = o.id) as articles
            from organisation o
            """;

    private final JdbcClient jdbc;
    private final Places places;

    DatabaseOrganisationSearch(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    @Override
    public Hits<OrganisationHit> find(OrganisationQuery query, Paging paging) {
        Where where = where(query);
        long total = jdbc.sql("select count(*) from organisation o" + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
        if (paging.offset() >= total) {
            return new Hits<>(List.of(), total, paging);
        }
        List<OrganisationHit> items = jdbc.sql(COLUMNS + where.sql()
                        + " order by o.region_code, lower(o.name), o.id limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, i) -> hit(row))
                .list();
        return new Hits<>(items, total, paging);
    }

    @Override
    public OrganisationFacets facets(OrganisationQuery query) {
        return new OrganisationFacets(
                Tallies.places(jdbc, places, "organisation o", "o.region_code", where(query.in(null))),
                Tallies.values(jdbc, "organisation o", "o.kind", where(query.anyKind())));
    }

    Optional<OrganisationHit> byId(long id) {
        return jdbc.sql(COLUMNS + " where o.id = :id")
                .param("id", id)
                .query((row, i) -> hit(row))
                .optional();
    }

    List<OrganisationHit> of(Place place, int most) {
        return jdbc.sql(COLUMNS + " where o.region_code = :code order by o.kind, lower(o.name), o.id limit :most")
                .param("code", place.code())
                .param("most", most)
                .query((row, i) -> hit(row))
                .list();
    }

    private OrganisationHit hit(ResultSet row) throws SQLException {
        return new OrganisationHit(
                row.getLong("id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("level"),
                places.at(row.getString("region_code")),
                row.getLong("meetings"),
                row.getLong("people"),
                row.getLong("articles"));
    }

    private Where where(OrganisationQuery query) {
        Where where = new Where().inside("o.region_code", query.place());
        if (query.noPlace()) {
            where.and("o.region_code is null");
        }
        if (query.kind() != null) {
            where.and("o.kind = :kind", "kind", query.kind());
        }
        if (query.text() != null) {
            String[] words = query.text().strip().split("\\s+", MOST_WORDS + 1);
            for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
                word(where, words[i], i);
            }
        }
        return where;
    }

    private void word(Where where, String word, int i) {
        String condition = "strpos(lower(o.name), :word" + i + ") > 0";
        where.with("word" + i, word.toLowerCase(Locale.ROOT));
        List<String> codes = places.codesNamed(word);
        if (!codes.isEmpty()) {
            condition += " or o.region_code in (:codes" + i + ")";
            where.with("codes" + i, codes);
        }
        where.and("(" + condition + ")");
    }
}
