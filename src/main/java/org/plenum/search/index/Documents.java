package org.plenum.search.index;

import static org.plenum.search.index.ArticleDocument.NONE;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.NameKey;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.search.index.Changes.Kind;
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
                         where r.article_id = a.id) as kinds,
                   array(select x.person_id from participation x where x.article_id = a.id
                         union select t.person_id from attestation t where t.article_id = a.id
                         union select m.person_id from mention m
                               where m.article_id = a.id and m.person_id is not null) as linked_people,
                   array(select distinct t.organisation_id from attestation t
                         where t.article_id = a.id and t.organisation_id is not null) as linked_bodies,
                   array(select r.meeting_id from meeting_report r where r.article_id = a.id
                         union select x.meeting_id from participation x
                               where x.article_id = a.id and x.meeting_id is not null) as linked_meetings
            from article a where a.id = any (:ids)
            """;

    private static final String MEETINGS = """
            select g.id, g.kind, g.host_id, g.region_code, g.held_on, g.held_until,
                   array(select distinct x.person_id from participation x where x.meeting_id = g.id) as persons,
                   array(select distinct a.outlet_id from meeting_report r join article a on a.id = r.article_id
                         where r.meeting_id = g.id and a.outlet_id is not null) as outlets
            from meeting g where g.id = any (:ids) and g.merged_into is null
            """;

    /** Months and kinds are looked for of all at once: one by one, the database would go through all articles and meetings for each. */
    private static final String PEOPLE = """
            with recursive same (id, person) as (
                select p.id, p.id from person p where p.id = any (:ids) and p.merged_into is null
                union select p.id, s.person from person p join same s on p.merged_into = s.id),
            one (id, ids) as (select person, array_agg(id) from same group by person),
            dated (person, days) as (
                select person, array_agg(dated_on) from (
                    select distinct s.person, a.dated_on from same s join mention m on m.person_id = s.id
                    join article a on a.id = m.article_id where a.dated_on is not null) d group by person),
            met (person, kinds) as (
                select person, array_agg(kind) from (
                    select distinct s.person, g.kind from same s join participation x on x.person_id = s.id
                    join meeting g on g.id = x.meeting_id) k group by person)
            select w.id, w.name_key, w.region_code, dated.days, met.kinds, bodies.ids as organisations,
                   array(select p.name_key from person p where p.id = any (one.ids)) as keys,
                   array(select n.name from person_name n where n.person_id = any (one.ids)) as spellings,
                   array(select distinct o.region_code from organisation o
                         where o.id = any (bodies.ids) and o.region_code is not null) as places
            from one join person w on w.id = one.id
            left join dated on dated.person = one.id
            left join met on met.person = one.id
            cross join lateral (
                select array(select distinct t.organisation_id from attestation t
                             where t.person_id = any (one.ids) and t.organisation_id is not null) as ids offset 0) bodies
            """;

    private static final String ORGANISATIONS = """
            select o.id, o.name, o.kind, o.region_code,
                   array(select distinct t.person_id from attestation t where t.organisation_id = o.id) as persons
            from organisation o where o.id = any (:ids) and o.merged_into is null
            """;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Longest name by which bodies are ordered, in characters, and most days of one meeting: longer ones are mistakes. */
    private static final int LONGEST_NAME = 200;

    private static final int MOST_DAYS = 400;

    /** How many letters of a name people are skipped through by. */
    private static final int INITIALS = 3;

    /** Longest text that is indexed, in characters: what comes behind is no report of a meeting. */
    private static final int MOST_TEXT = 1_000_000;

    private final JdbcClient jdbc;
    private final Gazetteer gazetteer = Gazetteer.standard();

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the numbers that there are, in any order; a merged person has no document. */
    List<? extends Document> of(Kind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> merged = kind == Kind.PERSON ? Map.of() : merged();
        return switch (kind) {
            case ARTICLE -> read(ARTICLES, ids, row -> article(row, merged));
            case MEETING -> read(MEETINGS, ids, row -> meeting(row, merged));
            case PERSON -> read(PEOPLE, ids, this::person);
            case ORGANISATION -> read(ORGANISATIONS, ids, row -> organisation(row, merged));
        };
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, Collection<Long> ids, Reading<T> reading) {
        return jdbc.sql(sql)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, i) -> reading.of(row))
                .list();
    }

    private Map<Long, Long> merged() {
        Map<Long, Long> merged = new HashMap<>();
        jdbc.sql("select id, merged_into from person where merged_into is not null")
                .query(row -> {
                    merged.put(row.getLong(1), row.getLong(2));
                });
        return merged;
    }

    private ArticleDocument article(ResultSet row, Map<Long, Long> merged) throws SQLException {
        long id = row.getLong("id");
        LocalDate dated = row.getObject("dated_on", LocalDate.class);
        int day = day(dated);
        String place = row.getString("region_code");
        String text = row.getString("text");
        return new ArticleDocument(
                id,
                row.getString("title"),
                text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT),
                words(row, "names"),
                withWinners(numbers(row, "persons"), merged),
                numbers(row, "organisations"),
                number(row, "outlet_id"),
                place == null ? NONE : place,
                within(place == null ? List.of() : List.of(place)),
                day,
                dated == null ? NONE : month(dated),
                words(row, "kinds"),
                ArticleDocument.position(day, id),
                withWinners(numbers(row, "linked_people"), merged),
                numbers(row, "linked_bodies"),
                numbers(row, "linked_meetings"));
    }

    private MeetingDocument meeting(ResultSet row, Map<Long, Long> merged) throws SQLException {
        long id = row.getLong("id");
        LocalDate first = row.getObject("held_on", LocalDate.class);
        LocalDate until = row.getObject("held_until", LocalDate.class);
        List<LocalDate> days = first == null
                ? List.of()
                : first.datesUntil((until == null ? first : until).plusDays(1))
                        .limit(MOST_DAYS)
                        .toList();
        List<String> months = orNone(days.stream().map(Documents::month));
        String place = row.getString("region_code");
        return new MeetingDocument(
                id,
                withWinners(numbers(row, "persons"), merged),
                number(row, "host_id"),
                numbers(row, "outlets"),
                place == null ? NONE : place,
                within(place == null ? List.of() : List.of(place)),
                day(first),
                first == null
                        ? List.of(ArticleDocument.UNDATED)
                        : days.stream().map(Documents::day).toList(),
                months,
                years(months),
                List.of(row.getString("kind")),
                ArticleDocument.position(day(first), id));
    }

    private PersonDocument person(ResultSet row) throws SQLException {
        String key = row.getString("name_key");
        String province = row.getString("region_code");
        Set<String> names = new LinkedHashSet<>(words(row, "keys"));
        words(row, "spellings").forEach(spelling -> names.add(NameKey.of(spelling)));
        names.remove("");
        List<String> places = new ArrayList<>(words(row, "places"));
        if (province != null) {
            places.add(province);
        }
        List<String> months = orNone(days(row).map(Documents::month));
        return new PersonDocument(
                row.getLong("id"),
                key,
                List.copyOf(names),
                names.stream()
                        .map(name -> new StringBuilder(name).reverse().toString())
                        .toList(),
                within(places),
                numbers(row, "organisations"),
                months,
                years(months),
                words(row, "kinds"),
                key.substring(0, Math.min(INITIALS, key.length())),
                key,
                row.getLong("id"));
    }

    private OrganisationDocument organisation(ResultSet row, Map<Long, Long> merged) throws SQLException {
        String name = row.getString("name");
        String lower = name.toLowerCase(Locale.ROOT);
        String place = row.getString("region_code");
        return new OrganisationDocument(
                row.getLong("id"),
                name,
                WORD.matcher(lower).results().map(MatchResult::group).distinct().toList(),
                withWinners(numbers(row, "persons"), merged),
                place == null ? NONE : place,
                within(place == null ? List.of() : List.of(place)),
                List.of(row.getString("kind")),
                (place == null ? NONE : place) + " " + lower.substring(0, Math.min(LONGEST_NAME, lower.length())),
                row.getLong("id"));
    }

    private List<String> within(List<String> places) {
        return orNone(places.stream()
                .flatMap(place -> gazetteer.lineage(place).stream())
                .map(Division::code));
    }

    private static List<String> orNone(Stream<String> words) {
        List<String> all = words.distinct().toList();
        return all.isEmpty() ? List.of(NONE) : all;
    }

    private static List<String> years(List<String> months) {
        return orNone(months.stream().filter(month -> !month.equals(NONE)).map(Documents::year));
    }

    private static String year(String month) {
        return month.substring(0, month.lastIndexOf('-'));
    }

    private static String month(LocalDate day) {
        return year(day.toString());
    }

    private static int day(@Nullable LocalDate day) {
        return day == null ? ArticleDocument.UNDATED : Math.toIntExact(day.toEpochDay());
    }

    /** None for null. */
    private static List<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? List.of() : List.of(number);
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

    private static Stream<LocalDate> days(ResultSet row) throws SQLException {
        Array array = row.getArray("days");
        return array == null
                ? Stream.of()
                : Stream.of((Date[]) array.getArray()).map(Date::toLocalDate);
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
