package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.plenum.search.ArticleDetail.Byline;
import org.plenum.search.ArticleDetail.Mention;
import org.plenum.search.ArticleDetail.Part;
import org.plenum.search.ArticleDetail.Post;
import org.plenum.search.ArticleDetail.Role;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads one article with its facts, in a fixed number of queries. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ArticleReader {

    private final JdbcClient jdbc;
    private final Places places;
    private final MeetingReader meetings;

    ArticleReader(JdbcClient jdbc, Places places, MeetingReader meetings) {
        this.jdbc = jdbc;
        this.places = places;
        this.meetings = meetings;
    }

    /** Empty when no article has the number. */
    public Optional<ArticleDetail> find(long id) {
        return jdbc.sql("select a.*, o.name as outlet_name from article a left join outlet o on o.id = a.outlet_id"
                        + " where a.id = :id")
                .param("id", id)
                .query((row, i) -> article(row))
                .optional();
    }

    private ArticleDetail article(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new ArticleDetail(
                id,
                row.getString("source_key"),
                row.getString("title"),
                row.getBoolean("title_derived"),
                row.getString("text"),
                Rows.date(row, "published_on"),
                row.getObject("published_at", LocalDateTime.class),
                Rows.date(row, "dated_on"),
                "MEETING".equals(row.getString("dated_by")),
                Rows.ref(row, "outlet_id", "outlet_name"),
                places.at(row.getString("region_code")),
                row.getString("region_basis"),
                row.getString("region_reason"),
                candidates(id),
                row.getString("language"),
                row.getString("genre"),
                bylines(id),
                layout(id),
                mentions(id),
                meetings.reportedBy(id),
                roles(id),
                posts(id));
    }

    private List<Place> candidates(long article) {
        return rows(
                        "select region_code from article_region_candidate where article_id = :id order by region_code",
                        article,
                        (row, i) -> places.find(row.getString(1)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Byline> bylines(long article) {
        return rows(
                "select name, kind from byline where article_id = :id order by list_position",
                article,
                (row, i) -> new Byline(row.getString("name"), row.getString("kind")));
    }

    private List<Part> layout(long article) {
        return rows(
                "select span_start, span_end, label from article_layout where article_id = :id order by span_start",
                article,
                (row, i) -> new Part(row.getInt("span_start"), row.getInt("span_end"), row.getString("label")));
    }

    /** Each name is asked for by itself: joined, all people and bodies of the archive would be gone through for the some forty of an article. */
    private List<Mention> mentions(long article) {
        return rows(
                """
                select m.*,
                       (select p.name from person p where p.id = m.person_id) as person_name,
                       (select o.name from organisation o where o.id = m.organisation_id) as organisation_name,
                       (select g.name from meeting g where g.id = m.meeting_id) as meeting_name
                from mention m
                where m.article_id = :id order by m.span_start, m.span_end desc, m.id
                """,
                article,
                (row, i) -> new Mention(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getInt("span_start"),
                        row.getInt("span_end"),
                        row.getString("quote"),
                        row.getString("rule"),
                        row.getDouble("confidence"),
                        Rows.ref(row, "person_id", "person_name"),
                        Rows.ref(row, "organisation_id", "organisation_name"),
                        Rows.ref(row, "meeting_id", "meeting_name"),
                        places.at(row.getString("region_code"))));
    }

    private List<Role> roles(long article) {
        return rows(
                """
                select x.*, p.name as person_name from participation x join person p on p.id = x.person_id
                where x.article_id = :id order by x.list_position nulls last, x.id
                """,
                article,
                (row, i) -> new Role(
                        row.getObject("meeting_id", Long.class),
                        new Ref(row.getLong("person_id"), row.getString("person_name")),
                        row.getString("name_printed"),
                        row.getString("role"),
                        row.getString("role_printed"),
                        row.getString("title_printed"),
                        Rows.number(row, "list_position"),
                        row.getLong("mention_id")));
    }

    private List<Post> posts(long article) {
        return rows(
                """
                select t.*, p.name as person_name, o.name as organisation_name
                from attestation t
                join person p on p.id = t.person_id
                left join organisation o on o.id = t.organisation_id
                where t.article_id = :id order by t.id
                """,
                article,
                (row, i) -> new Post(
                        new Ref(row.getLong("person_id"), row.getString("person_name")),
                        row.getString("title_printed"),
                        row.getString("post"),
                        row.getString("status"),
                        Rows.ref(row, "organisation_id", "organisation_name"),
                        row.getLong("mention_id")));
    }

    private <T> List<T> rows(String sql, long article, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("id", article).query(mapper).list();
    }
}
