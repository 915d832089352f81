package org.plenum.search.index;

import static org.plenum.search.index.DocumentRows.numbers;
import static org.plenum.search.index.DocumentRows.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads in the database what lists show of articles. */
public final class ArticleEntries {

    /** Columns for {@link #of}, out of {@link #TABLES}. */
    public static final String COLUMNS = """
            a.title, a.title_derived, a.dated_on, a.dated_by, a.region_code, a.outlet_id, o.name as outlet_name, a.genre, a.language,
            pr.ids as presiding_ids, pr.names as presiding_names,
            least(pr.confidence, (
                select min(best) from (
                    select max(m.confidence) as best from mention m
                    where m.article_id = a.id and m.kind in ('TITLE', 'PUBLICATION', 'OUTLET', 'REGION')
                    group by m.kind) said)) as confidence
            """;

    /** Articles as {@code a}, and what belongs to them. */
    public static final String TABLES = """
            article a
            left join outlet o on o.id = a.outlet_id
            left join lateral (
                select array_agg(y.id order by y.first) as ids, array_agg(y.name order by y.first) as names,
                       min(y.confidence) as confidence
                from (select x.person_id as id, min(x.name_printed) as name, min(x.id) as first, max(m.confidence) as confidence
                      from participation x join mention m on m.id = x.mention_id
                      where x.article_id = a.id and x.role = 'PRESIDED' group by x.person_id) y) pr on true
            """;

    private ArticleEntries() {}

    /** Where no words stand behind any of the facts, they are certain. */
    public static ArticleEntry of(ResultSet row) throws SQLException {
        long outlet = row.getLong("outlet_id");
        boolean known = !row.wasNull();
        double confidence = row.getDouble("confidence");
        boolean certain = row.wasNull();
        return new ArticleEntry(
                row.getString("title"),
                row.getBoolean("title_derived"),
                row.getObject("dated_on", LocalDate.class),
                "MEETING".equals(row.getString("dated_by")),
                row.getString("region_code"),
                known ? outlet : null,
                row.getString("outlet_name"),
                row.getString("genre"),
                row.getString("language"),
                numbers(row, "presiding_ids"),
                words(row, "presiding_names"),
                certain ? 1 : confidence);
    }
}
