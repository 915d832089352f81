package org.plenum.search;

import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads for which months the archive holds anything. */
@Component
@Transactional(readOnly = true)
public class CoverageReader {

    /** From month to month along the index, so that it costs as many steps as there are months, not articles. */
    private static final String MONTHS = """
            with recursive months (first) as (
                select date_trunc('month', min(dated_on))::date from article
                union all
                select (select date_trunc('month', min(a.dated_on))::date from article a where a.dated_on >= m.first + interval '1 month')
                from months m where m.first is not null)
            select to_char(first, 'YYYY-MM') from months where first is not null
            """;

    private final JdbcClient jdbc;

    CoverageReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Months in which the archive holds an article about anything, oldest first. */
    public List<YearMonth> months() {
        return jdbc.sql(MONTHS)
                .query((row, i) -> YearMonth.parse(row.getString(1)))
                .list();
    }

    /** Meetings of a division and of all below it by month, oldest first; one that lasts into the next month in both. */
    public List<Count> meetings(Place place) {
        return Tallies.spans(
                jdbc,
                "meeting g",
                "month",
                "g.held_on",
                "coalesce(g.held_until, g.held_on)",
                new Where().and(Where.inside("g.region_code", place)));
    }
}
