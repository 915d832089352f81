package org.plenum.search.index;

import static org.plenum.search.index.DocumentRows.numbers;
import static org.plenum.search.index.DocumentRows.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plenum.archive.NameKey;
import org.springframework.jdbc.core.RowMapper;

/** Makes documents of people. */
final class PersonRows implements RowMapper<PersonDocument> {

    /**
     * What articles say is looked for of all people at once: one by one, the database would go through all articles and meetings for each.
     * Articles and meetings come out of indexes alone, each once a person, before anything is joined to them: a person is mentioned several
     * times in each.
     */
    static final String SQL = """
            with recursive same (id, person) as (
                select p.id, p.id from person p where p.id = any (:ids) and p.merged_into is null
                union select p.id, s.person from person p join same s on p.merged_into = s.id),
            one (id, ids) as (select person, array_agg(id) from same group by person),
            named (person, months, outlets) as (
                select person, array_agg(distinct month) filter (where month is not null),
                       array_agg(distinct outlet_id) filter (where outlet_id is not null)
                from (select s.person, date_trunc('month', a.dated_on::timestamp)::date as month, a.outlet_id from same s
                      cross join lateral (select distinct m.article_id from mention m where m.person_id = s.id) m
                      join article a on a.id = m.article_id) n group by person),
            met (person, kinds) as (
                select person, array_agg(distinct kind) from (
                    select s.person, g.kind from same s
                    cross join lateral (select distinct x.meeting_id from participation x where x.person_id = s.id) x
                    join meeting g on g.id = x.meeting_id) k group by person)
            select w.id, w.name_key, w.region_code, named.months, named.outlets, met.kinds, bodies.ids as organisations,
                   array(select p.name_key from person p where p.id = any (one.ids)) as keys,
                   array(select n.name from person_name n where n.person_id = any (one.ids)) as spellings,
                   array(select distinct o.region_code from organisation o
                         where o.id = any (bodies.ids) and o.region_code is not null) as places
            from one join person w on w.id = one.id
            left join named on named.person = one.id
            left join met on met.person = one.id
            cross join lateral (
                select array(select distinct t.organisation_id from attestation t
                             where t.person_id = any (one.ids) and t.organisation_id is not null) as ids offset 0) bodies
            """;

    /** How many letters of a name people are skipped through by. */
    private static final int INITIALS = 3;

    @Override
    public PersonDocument mapRow(ResultSet row, int number) throws SQLException {
        String key = row.getString("name_key");
        List<String> names = names(row);
        List<String> months = DocumentRows.months(row, "months");
        return new PersonDocument(
                row.getLong("id"),
                key,
                names,
                names.stream()
                        .map(name -> new StringBuilder(name).reverse().toString())
                        .toList(),
                DocumentRows.within(
                        Stream.concat(words(row, "places").stream(), Stream.ofNullable(row.getString("region_code")))),
                numbers(row, "organisations"),
                numbers(row, "outlets"),
                months,
                DocumentRows.years(months),
                words(row, "kinds"),
                key.substring(0, Math.min(INITIALS, key.length())),
                key,
                row.getLong("id"));
    }

    private static List<String> names(ResultSet row) throws SQLException {
        Set<String> names = new LinkedHashSet<>(words(row, "keys"));
        words(row, "spellings").forEach(spelling -> names.add(NameKey.of(spelling)));
        names.remove("");
        return List.copyOf(names);
    }
}
