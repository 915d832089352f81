package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a person should look at, newest articles first, undated ones last. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ReviewReader {

    /** The natural key of a fact {@code m} of an article {@code a}: file, kind, offset and a digest of its words. */
    public static final String FACT_KEY = "a.source_key || '|' || m.kind || '|' || m.span_start || '|' || md5(m.quote)";

    private static final String UNDECIDED =
            " and not exists (select from review_decision d where d.withdrawn_at is null and d.kind = '%s' and d.item_key = %s)";

    private static final String TIED =
            " from article a where a.region_code is null and exists (select from article_region_candidate c where c.article_id = a.id)"
                    + UNDECIDED.formatted("DIVISION", "a.source_key");

    private static final String DOUBTFUL = """
             from mention m join article a on a.id = m.article_id
            where %s m.confidence < :below and (cast(:kind as text) is null or m.kind = :kind)
              and (cast(:province as text) is null or left(a.region_code, 2) = left(:province, 2))
            """ + UNDECIDED.formatted("FACT", FACT_KEY);

    /** Facts of less confidence are in the index mention_doubtful; who asks for others, has all mentions gone through. */
    private static final double INDEXED = 0.9;

    private final JdbcClient jdbc;
    private final Places places;

    ReviewReader(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /**
     * Number of facts below a confidence on which nobody has decided.
     *
     * @param kind of mention; null for all
     * @param province code of the article's province; null for all
     */
    public long countFacts(double below, @Nullable String kind, @Nullable String province) {
        return jdbc.sql("select count(*)" + doubtful(below))
                .param("below", below)
                .param("kind", kind, Types.VARCHAR)
                .param("province", province, Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    /** Said as a constant too: PostgreSQL takes an index of some rows only where it sees that all that are asked for are among these. */
    private static String doubtful(double below) {
        return DOUBTFUL.formatted(below <= INDEXED ? "m.confidence < " + INDEXED + " and" : "");
    }

    /** Number of articles whose division ties. */
    public long countTies() {
        return jdbc.sql("select count(*)" + TIED).query(Long.class).single();
    }

    /** Facts below a confidence on which nobody has decided, in the order of their text; see {@link #countFacts}. */
    public Hits<ReviewItem> facts(double below, @Nullable String kind, @Nullable String province, Paging paging) {
        String sql = "select m.kind, " + FACT_KEY + """
                 as fact_key, (select name from person p where p.id = m.person_id) as person,
                (select name from organisation o where o.id = m.organisation_id) as body,
                (select name from meeting g where g.id = m.meeting_id) as meeting,
                """ + Source.COLUMNS + doubtful(below)
                + " order by a.dated_on desc nulls last, a.id desc, m.span_start, m.id limit :size offset :offset";
        return new Hits<>(
                jdbc.sql(sql)
                        .param("below", below)
                        .param("kind", kind, Types.VARCHAR)
                        .param("province", province, Types.VARCHAR)
                        .param("size", paging.size())
                        .param("offset", paging.offset())
                        .query((row, i) -> new ReviewItem(
                                row.getString("kind"), subject(row), Source.of(row), row.getString("fact_key")))
                        .list(),
                countFacts(below, kind, province),
                paging);
    }

    private static @Nullable String subject(ResultSet row) throws SQLException {
        String person = row.getString("person");
        String body = row.getString("body");
        return person != null ? person : body != null ? body : row.getString("meeting");
    }

    /** Articles whose division ties, with all candidates. */
    public Hits<DivisionTie> ties(Paging paging) {
        String sql = """
                select a.id, a.source_key, a.title, a.language, a.dated_on, a.region_reason,
                    (select string_agg(c.region_code, ' ' order by c.region_code) from article_region_candidate c
                     where c.article_id = a.id) as candidates
                """ + TIED + " order by a.dated_on desc nulls last, a.id desc limit :size offset :offset";
        return new Hits<>(
                jdbc.sql(sql)
                        .param("size", paging.size())
                        .param("offset", paging.offset())
                        .query((row, i) -> new DivisionTie(
                                row.getLong("id"),
                                row.getString("source_key"),
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
