package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.plenum.search.index.ArticleEntries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of articles out of PostgreSQL. One snapshot an answer, so that counts and rows agree while an import runs. */
@Component
@DatabaseAnswer
class DatabaseArticleSearch implements ArticleSearch {

    static final String COLUMNS = "select a.id, " + ArticleEntries.COLUMNS + " from " + ArticleEntries.TABLES;

    private static final String ARTICLE = "article a";

    private final JdbcClient jdbc;
    private final Places places;
    private final TableRows<ArticleHit> rows;

    DatabaseArticleSearch(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
        this.rows = new TableRows<>(
                jdbc,
                ARTICLE,
                COLUMNS,
                "a.id",
                "a.dated_on desc nulls last, a.id desc",
                (row, i) -> hit(row, places),
                ArticleHit::id);
    }

    @Override
    public Listing<ArticleHit> list(ArticleQuery query, Paging paging) {
        return new Listing<>(find(query, paging), facets(query), query.order() != ArticleOrder.RELEVANCE);
    }

    @Override
    public Hits<ArticleHit> find(ArticleQuery query, Paging paging) {
        return rows.page(where(query), paging);
    }

    @Override
    public ListFacets facets(ArticleQuery query) {
        List<Count> months = Tallies.months(jdbc, ARTICLE, "a.dated_on", without(query, Dimension.TIME));
        return ListFacets.ofDatabase(
                Tallies.places(jdbc, places, ARTICLE, "a.region_code", without(query, Dimension.PLACE)),
                TimeCounts.ofMonths(months, days(query), undated(query)),
                kinds(without(query, Dimension.KIND)),
                outlets(without(query, Dimension.OUTLET)));
    }

    private Where without(ArticleQuery query, Dimension dimension) {
        return where(query.with(query.narrowing().without(dimension)));
    }

    private List<Count> days(ArticleQuery query) {
        List<Period> open = query.narrowing().openMonths();
        if (open.isEmpty()) {
            return List.of();
        }
        Where where = without(query, Dimension.TIME)
                .in(
                        "to_char(a.dated_on, 'YYYY-MM') in (:open)",
                        "open",
                        open.stream().map(Period::key).toList());
        return Tallies.values(jdbc, ARTICLE, "a.dated_on::text", where).stream()
                .sorted(Comparator.comparing(Count::key))
                .toList();
    }

    private long undated(ArticleQuery query) {
        return Tallies.count(jdbc, ARTICLE, without(query, Dimension.TIME).and("a.dated_on is null"));
    }

    private List<Count> kinds(Where where) {
        return jdbc.sql("select g.kind, count(distinct a.id) as n from article a"
                        + " join meeting_report r on r.article_id = a.id join meeting g on g.id = r.meeting_id"
                        + where.sql() + " group by g.kind order by n desc, g.kind")
                .params(where.parameters())
                .query((row, i) -> new Count(row.getString(1), row.getString(1), row.getLong(2)))
                .list();
    }

    private List<Count> outlets(Where where) {
        return jdbc.sql("select o.id, o.name, count(*) as n from article a join outlet o on o.id = a.outlet_id"
                        + where.sql() + " group by o.id, o.name order by n desc, o.name, o.id limit 20")
                .params(where.parameters())
                .query((row, i) -> new Count(row.getString("id"), row.getString("name"), row.getLong("n")))
                .list();
    }

    static ArticleHit hit(ResultSet row, Places places) throws SQLException {
        return ArticleHit.of(row.getLong("id"), ArticleEntries.of(row), places);
    }

    private Where where(ArticleQuery query) {
        Narrowing narrowing = query.narrowing();
        Where where = new Where()
                .places("a.region_code", narrowing)
                .times("a.dated_on", "a.dated_on", narrowing)
                .in("a.outlet_id in (:outlets)", "outlets", narrowing.outlets())
                .in(
                        "a.id in (select r.article_id from meeting_report r join meeting g on g.id = r.meeting_id"
                                + " where g.kind in (:kinds))",
                        "kinds",
                        narrowing.kinds())
                .in(
                        "a.id in (select m.article_id from mention m where m.person_id in " + Where.SAME_PEOPLE + ")",
                        "persons",
                        narrowing.persons())
                .in(
                        "a.id in (select m.article_id from mention m where m.organisation_id in (:organisations))",
                        "organisations",
                        narrowing.organisations());
        if (query.text() != null) {
            TypedConditions.add(where, TypedQuery.parse(query.text()), places);
        }
        return where;
    }
}
