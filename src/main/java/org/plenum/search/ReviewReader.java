package org.plenum.search;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a person should look at, newest articles first, undated ones last. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ReviewReader {

    private static final String TIED =
            " from article a where a.region_code is null and exists (select from article_region_candidate c where c.article_id = a.id)";

    private final JdbcClient jdbc;
    private final Places places;

    ReviewReader(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** Number of facts below a confidence. */
    public long countFacts(double below) {
        return jdbc.sql("select count(*) from mention where confidence < :below")
                .param("below", below)
                .query(Long.class)
                .single();
    }

    /** Number of articles whose division ties. */
    public long countTies() {
        return jdbc.sql("select count(*)" + TIED).query(Long.class).single();
    }

    /** Facts below a confidence, in the order of their text. */
    public Hits<ReviewItem> facts(double below, Paging paging) {
        String sql = """
                select m.kind, coalesce(p.name, o.name, g.name) as subject, %s
                from mention m
                join article a on a.id = m.article_id
                left join person p on p.id = m.person_id
                left join organisation o on o.id = m.organisation_id
                left join meeting g on g.id = m.meeting_id
                where m.confidence < :below
                order by a.dated_on desc nulls last, a.id desc, m.span_start, m.id
                limit :size offset :offset
                """.formatted(Source.COLUMNS);
        return new Hits<>(
                jdbc.sql(sql)
                        .param("below", below)
                        .param("size", paging.size())
                        .param("offset", paging.offset())
                        .query((row, i) ->
                                new ReviewItem(row.getString("kind"), row.getString("subject"), Source.of(row)))
                        .list(),
                countFacts(below),
                paging);
    }

    /** Articles whose division ties, with all candidates. */
    public Hits<DivisionTie> ties(Paging paging) {
        String sql = """
                select a.id, a.title, a.language, a.dated_on, a.region_reason,
                    (select string_agg(c.region_code, ' ' order by c.region_code) from article_region_candidate c
                     where c.article_id = a.id) as candidates
                """ + TIED + " order by a.dated_on desc nulls last, a.id desc limit :size offset :offset";
        return new Hits<>(
                jdbc.sql(sql)
                        .param("size", paging.size())
                        .param("offset", paging.offset())
                        .query((row, i) -> new DivisionTie(
                                row.getLong("id"),
                                row.getString("title"),
                                row.getString("language"),
                                Rows.date(row, "dated_on"),
                                Arrays.stream(row.getString("candidates").split(" "))
                                        .map(places::find)
                                        .flatMap(Optional::stream)
                                        .toList(),
                                row.getString("region_reason")))
                        .list(),
                countTies(),
                paging);
    }
}
