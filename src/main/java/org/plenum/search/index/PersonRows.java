package org.plenum.search.index;

import static org.plenum.search.index.DocumentRows.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.plenum.archive.NameKey;
import org.plenum.search.index.Changes.Kind;
import org.springframework.jdbc.core.RowMapper;

/**
 * Makes documents of people.
 *
 * @param traces what articles say of them
 * @param places codes of the divisions of the bodies in which they have posts
 */
record PersonRows(Traces traces, Map<Long, String> places) implements RowMapper<PersonDocument> {

    static final String SQL = """
            with recursive same (id, person) as (
                select p.id, p.id from person p where p.id = any (:ids) and p.merged_into is null
                union select p.id, s.person from person p join same s on p.merged_into = s.id),
            one (id, ids) as (select person, array_agg(id) from same group by person)
            select w.id, w.name_key, w.region_code,
                   array(select p.name_key from person p where p.id = any (one.ids)) as keys,
                   array(select n.name from person_name n where n.person_id = any (one.ids)) as spellings
            from one join person w on w.id = one.id
            """;

    /** How many letters of a name people are skipped through by. */
    private static final int INITIALS = 3;

    @Override
    public PersonDocument mapRow(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        String key = row.getString("name_key");
        List<String> names = names(row);
        Trace trace = traces.of(Kind.PERSON, id);
        List<String> months = trace.months();
        Stream<String> divisions =
                trace.posts().stream().map(places::get).filter(Objects::nonNull).distinct();
        return new PersonDocument(
                id,
                key,
                names,
                names.stream()
                        .map(name -> new StringBuilder(name).reverse().toString())
                        .toList(),
                DocumentRows.within(Stream.concat(divisions, Stream.ofNullable(row.getString("region_code")))),
                trace.posts(),
                trace.outlets(),
                months,
                DocumentRows.years(months),
                trace.kinds(),
                key.substring(0, Math.min(INITIALS, key.length())),
                key,
                id);
    }

    private static List<String> names(ResultSet row) throws SQLException {
        Set<String> names = new LinkedHashSet<>(words(row, "keys"));
        words(row, "spellings").forEach(spelling -> names.add(NameKey.of(spelling)));
        names.remove("");
        return List.copyOf(names);
    }
}
