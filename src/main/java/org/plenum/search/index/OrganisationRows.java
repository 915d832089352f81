package org.plenum.search.index;

import static org.plenum.search.index.DocumentRows.numbers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.RowMapper;

/** Makes documents of bodies. */
record OrganisationRows(MergedPeople merged) implements RowMapper<OrganisationDocument> {

    /** Articles as of people ({@link PersonRows}). */
    static final String SQL = """
            with named (body, months, outlets) as (
                select body, array_agg(distinct month) filter (where month is not null),
                       array_agg(distinct outlet_id) filter (where outlet_id is not null)
                from (select o.id as body, date_trunc('month', a.dated_on::timestamp)::date as month, a.outlet_id
                      from organisation o
                      cross join lateral (select distinct m.article_id from mention m where m.organisation_id = o.id) m
                      join article a on a.id = m.article_id where o.id = any (:ids)) n group by body)
            select o.id, o.name, o.kind, o.region_code, named.months, named.outlets,
                   array(select distinct t.person_id from attestation t where t.organisation_id = o.id) as persons
            from organisation o left join named on named.body = o.id
            where o.id = any (:ids) and o.merged_into is null
            """;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Longest name by which bodies are ordered, in characters: longer ones are mistakes. */
    private static final int LONGEST_NAME = 200;

    @Override
    public OrganisationDocument mapRow(ResultSet row, int number) throws SQLException {
        String name = row.getString("name");
        String lower = name.toLowerCase(Locale.ROOT);
        String place = row.getString("region_code");
        List<String> months = DocumentRows.months(row, "months");
        return new OrganisationDocument(
                row.getLong("id"),
                name,
                WORD.matcher(lower).results().map(MatchResult::group).distinct().toList(),
                merged.withWinners(numbers(row, "persons")),
                numbers(row, "outlets"),
                DocumentRows.orNone(place),
                DocumentRows.within(place),
                months,
                DocumentRows.years(months),
                List.of(row.getString("kind")),
                DocumentRows.orNone(place) + " " + lower.substring(0, Math.min(LONGEST_NAME, lower.length())),
                row.getLong("id"));
    }
}
