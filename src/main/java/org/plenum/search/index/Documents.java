package org.plenum.search.index;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenum.archive.NameKey;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes documents out of rows, many at a time: a fixed number of statements however many there are. */
final class Documents {

    private static final String ARTICLES = """
            select a.id, a.title, a.text, a.dated_on, a.outlet_id, a.region_code,
                   array(select distinct m.person_id from mention m
                         where m.article_id = a.id and m.person_id is not null) as persons,
                   array(select distinct p.name_key from mention m join person p on p.id = m.person_id
                         where m.article_id = a.id) as names,
                   array(select distinct m.organisation_id from mention m
                         where m.article_id = a.id and m.organisation_id is not null) as organisations,
                   array(select distinct g.kind from meeting_report r join meeting g on g.id = r.meeting_id
                         where r.article_id = a.id) as kinds
            from article a where a.id = any (:ids)
            """;

    private static final String PEOPLE = """
            with recursive same (id, person) as (
                select p.id, p.id from person p where p.id = any (:ids) and p.merged_into is null
                union select p.id, s.person from person p join same s on p.merged_into = s.id)
            select w.id, w.name_key, w.region_code,
                   array_agg(distinct p.name_key) as keys,
                   array_agg(distinct n.name) filter (where n.name is not null) as spellings
            from same s
            join person w on w.id = s.person
            join person p on p.id = s.id
            left join person_name n on n.person_id = s.id
            group by w.id
            """;

    /** Longest text that is indexed, in characters: what comes behind is no report of a meeting. */
    private static final int MOST_TEXT = 1_000_000;

    private final JdbcClient jdbc;
    private final Gazetteer gazetteer = Gazetteer.standard();

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the numbers that there are, in any order. */
    List<ArticleDocument> articles(Collection<Long> ids) {
        Map<Long, Long> merged = new HashMap<>();
        jdbc.sql("select id, merged_into from person where merged_into is not null")
                .query(row -> {
                    merged.put(row.getLong(1), row.getLong(2));
                });
        return jdbc.sql(ARTICLES)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, i) -> article(row, merged))
                .list();
    }

    /** Those of the numbers that stand for themselves; a merged one has no document. */
    List<PersonDocument> people(Collection<Long> ids) {
        return jdbc.sql(PEOPLE)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, i) -> person(row))
                .list();
    }

    private ArticleDocument article(ResultSet row, Map<Long, Long> merged) throws SQLException {
        long id = row.getLong("id");
        LocalDate dated = row.getObject("dated_on", LocalDate.class);
        int day = dated == null ? ArticleDocument.UNDATED : Math.toIntExact(dated.toEpochDay());
        long outlet = row.getLong("outlet_id");
        String place = row.getString("region_code");
        String text = row.getString("text");
        return new ArticleDocument(
                id,
                row.getString("title"),
                text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT),
                words(row, "names"),
                withWinners(numbers(row, "persons"), merged),
                numbers(row, "organisations"),
                outlet == 0 ? null : outlet,
                place == null ? ArticleDocument.NONE : place,
                place == null
                        ? List.of()
                        : gazetteer.lineage(place).stream().map(Division::code).toList(),
                day,
                dated == null ? ArticleDocument.NONE : month(dated),
                words(row, "kinds"),
                ArticleDocument.position(day, id));
    }

    private static PersonDocument person(ResultSet row) throws SQLException {
        String key = row.getString("name_key");
        String province = row.getString("region_code");
        Set<String> names = new LinkedHashSet<>(words(row, "keys"));
        words(row, "spellings").forEach(spelling -> names.add(NameKey.of(spelling)));
        names.remove("");
        return new PersonDocument(
                row.getLong("id"),
                key,
                List.copyOf(names),
                names.stream()
                        .map(name -> new StringBuilder(name).reverse().toString())
                        .toList(),
                province == null ? ArticleDocument.NONE : province,
                key,
                row.getLong("id"));
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, day.toString().lastIndexOf('-'));
    }

    private static List<Long> withWinners(List<Long> persons, Map<Long, Long> merged) {
        Set<Long> all = new HashSet<>(persons);
        for (Long person : persons) {
            for (Long winner = merged.get(person); winner != null && all.add(winner); ) {
                winner = merged.get(winner);
            }
        }
        return List.copyOf(all);
    }

    private static List<Long> numbers(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((Long[]) array.getArray());
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
