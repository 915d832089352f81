package org.plenum.search.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plenum.search.index.Changes.Kind;
import org.springframework.jdbc.core.RowMapper;

/**
 * Makes documents of bodies.
 *
 * @param traces what articles say of them
 */
record OrganisationRows(MergedPeople merged, Traces traces) implements RowMapper<OrganisationDocument> {

    static final String SQL = """
            select o.id, o.name, o.kind, o.region_code from organisation o where o.id = any (:ids) and o.merged_into is null
            """;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Longest name by which bodies are ordered, in characters: longer ones are mistakes. */
    private static final int LONGEST_NAME = 200;

    @Override
    public OrganisationDocument mapRow(ResultSet row, int number) throws SQLException {
        String name = row.getString("name");
        String lower = name.toLowerCase(Locale.ROOT);
        String place = row.getString("region_code");
        Trace trace = traces.of(Kind.ORGANISATION, row.getLong("id"));
        List<String> months = trace.months();
        return new OrganisationDocument(
                row.getLong("id"),
                name,
                WORD.matcher(lower).results().map(MatchResult::group).distinct().toList(),
                merged.withWinners(trace.posts()),
                trace.outlets(),
                DocumentRows.orNone(place),
                DocumentRows.within(place),
                months,
                DocumentRows.years(months),
                List.of(row.getString("kind")),
                DocumentRows.orNone(place) + " " + lower.substring(0, Math.min(LONGEST_NAME, lower.length())),
                row.getLong("id"));
    }
}
