package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.search.Surroundings.Neighbour;
import org.plenum.search.Surroundings.Neighbours;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what stands beside an article, in two queries. */
@Component
public class SurroundingsReader {

    private static final int MOST_REPORTS = 20;

    private static final String COLUMNS =
            "x.id, x.title, x.language, x.dated_on, x.dated_by, x.outlet_id, o.name as outlet_name";

    /**
     * Days order articles, numbers those of one day: the order of the lists, and of the indexes. Lateral, so that one step along the index
     * is all it takes: a join would read and sort all articles of the place on that side.
     */
    private static final String STEP = """
            (select '%1$s' as side, %2$s from article a
             cross join lateral (
                 select n.* from article n
                 where n.%3$s = a.%3$s and n.dated_on %5$s= a.dated_on and (n.dated_on, n.id) %5$s (a.dated_on, a.id)
                 order by n.dated_on %4$s nulls %6$s, n.id %4$s limit 1) x
             left join outlet o on o.id = x.outlet_id
             where a.id = :id)
            """;

    private static final String NEIGHBOURS = String.join(
            " union all ",
            STEP.formatted("place-earlier", COLUMNS, "region_code", "desc", "<", "last"),
            STEP.formatted("place-later", COLUMNS, "region_code", "asc", ">", "first"),
            STEP.formatted("outlet-earlier", COLUMNS, "outlet_id", "desc", "<", "last"),
            STEP.formatted("outlet-later", COLUMNS, "outlet_id", "asc", ">", "first"));

    private final JdbcClient jdbc;

    SurroundingsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For an article that there is not: nothing. */
    public Surroundings of(long article) {
        Map<String, Neighbour> sides = new HashMap<>();
        jdbc.sql(NEIGHBOURS).param("id", article).query(row -> {
            sides.put(row.getString("side"), neighbour(row));
        });
        return new Surroundings(
                new Neighbours(sides.get("place-earlier"), sides.get("place-later")),
                new Neighbours(sides.get("outlet-earlier"), sides.get("outlet-later")),
                sameMeeting(article));
    }

    private List<Neighbour> sameMeeting(long article) {
        return jdbc.sql("select " + COLUMNS + """
                         from article x left join outlet o on o.id = x.outlet_id
                        where x.id <> :id and x.id in (
                            select other.article_id from meeting_report mine
                            join meeting_report other on other.meeting_id = mine.meeting_id where mine.article_id = :id)
                        order by x.dated_on desc nulls last, x.id desc limit :most
                        """)
                .param("id", article)
                .param("most", MOST_REPORTS)
                .query((row, i) -> neighbour(row))
                .list();
    }

    private static Neighbour neighbour(ResultSet row) throws SQLException {
        return new Neighbour(
                row.getLong("id"),
                row.getString("title"),
                row.getString("language"),
                Rows.date(row, "dated_on"),
                "MEETING".equals(row.getString("dated_by")),
                Rows.ref(row, "outlet_id", "outlet_name"));
    }
}
