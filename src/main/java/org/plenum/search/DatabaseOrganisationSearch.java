package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists of bodies out of PostgreSQL. */
@Component
@DatabaseAnswer
class DatabaseOrganisationSearch implements OrganisationSearch {

    private static final int MOST_WORDS = 8;
    private static final String BODY = "organisation o";

    /** Those that are named in articles that meet a condition on {@code a}, which is to follow. */
    private static final String NAMED =
            "o.id in (select m.organisation_id from mention m join article a on a.id = m.article_id"
                    + " where m.organisation_id is not null and ";

    private static final String COLUMNS = """
            select o.id, o.name, o.kind, o.level, o.region_code,
                   (select count(*) from meeting g where g.host_id = o.id) as meetings,
                   (select count(distinct t.person_id) from attestation t where t.organisation_id = o.id) as people,
                   (select count(distinct m.article_id) from mention m where m.organisation_id = o.id) as articles
            from organisation o
            """;

    private final JdbcClient jdbc;
    private final Places places;
    private final TableRows<OrganisationHit> rows;

    DatabaseOrganisationSearch(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
        this.rows = new TableRows<>(
                jdbc,
                BODY,
                COLUMNS,
                "o.id",
                "o.region_code, lower(o.name), o.id",
                (row, i) -> hit(row),
                OrganisationHit::id);
    }

    @Override
    public Listing<OrganisationHit> list(OrganisationQuery query, Paging paging) {
        return new Listing<>(find(query, paging), facets(query), true);
    }

    @Override
    public Hits<OrganisationHit> find(OrganisationQuery query, Paging paging) {
        return rows.page(where(query), paging);
    }

    /** The rows of those of the numbers that there are. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    Map<Long, OrganisationHit> rows(List<Long> ids) {
        return rows.of(ids);
    }

    @Override
    public ListFacets facets(OrganisationQuery query) {
        return ListFacets.ofDatabase(
                Tallies.places(jdbc, places, BODY, "o.region_code", without(query, Dimension.PLACE)),
                TimeCounts.NONE,
                Tallies.values(jdbc, BODY, "o.kind", without(query, Dimension.KIND)),
                List.of());
    }

    private Where without(OrganisationQuery query, Dimension dimension) {
        return where(new OrganisationQuery(query.text(), query.narrowing().without(dimension)));
    }

    Optional<OrganisationHit> byId(long id) {
        return rows.one(id);
    }

    List<OrganisationHit> of(Place place, int most) {
        return jdbc.sql(
                        COLUMNS
                                + " where o.region_code = :code and o.merged_into is null order by o.kind, lower(o.name), o.id limit :most")
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
        Narrowing narrowing = query.narrowing();
        Where where = new Where()
                .and("o.merged_into is null")
                .places("o.region_code", narrowing)
                .in("o.kind in (:kinds)", "kinds", narrowing.kinds())
                .in(
                        "o.id in (select t.organisation_id from attestation t where t.person_id in " + Where.SAME_PEOPLE
                                + ")",
                        "persons",
                        narrowing.persons());
        where.named(NAMED, narrowing);
        if (query.text() != null) {
            List<String> words = words(query.text());
            for (int i = 0; i < words.size(); i++) {
                word(where, words.get(i), i);
            }
        }
        return where;
    }

    /** The words that are looked for. */
    static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).limit(MOST_WORDS).toList();
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
