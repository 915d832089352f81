package org.plenum.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plenum.search.index.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The archive in figures. */
@Component
public class ArchiveOverview {

    /**
     * @param people those merged into others are not counted
     * @param first day of the oldest dated article; null when no article is dated
     * @param last day of the newest
     */
    public record Figures(
            long articles,
            long meetings,
            long people,
            long organisations,
            long posts,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final IndexCache cache;

    ArchiveOverview(JdbcClient jdbc, SearchIndex index, IndexCache cache) {
        this.jdbc = jdbc;
        this.index = index;
        this.cache = cache;
    }

    /** Counted once for each state of the index, which follows the database: of a million articles it takes most of a second. */
    public Figures figures() {
        return index.ask(session -> cache.get(index.generation(), "figures", this::count))
                .orElseGet(this::count);
    }

    private Figures count() {
        return jdbc.sql("""
                        select (select count(*) from article) as articles, (select count(*) from meeting) as meetings,
                               (select count(*) from person where merged_into is null) as people,
                               (select count(*) from organisation) as organisations,
                               (select count(*) from attestation) as posts,
                               (select min(dated_on) from article) as first, (select max(dated_on) from article) as last
                        """)
                .query((row, i) -> new Figures(
                        row.getLong("articles"),
                        row.getLong("meetings"),
                        row.getLong("people"),
                        row.getLong("organisations"),
                        row.getLong("posts"),
                        Rows.date(row, "first"),
                        Rows.date(row, "last")))
                .single();
    }
}
