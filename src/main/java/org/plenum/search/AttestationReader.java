package org.plenum.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who was attested in which post, all that say the same brought together. */
@Component
class AttestationReader {

    private static final String SELECT = """
            select t.person_id, p.name as person_name, t.post, t.status, t.title_printed, t.organisation_id,
                   o.name as organisation_name, o.region_code, %s
            from attestation t
            join person p on p.id = t.person_id
            join article a on a.id = t.article_id
            join mention m on m.id = t.mention_id
            left join organisation o on o.id = t.organisation_id
            """.formatted(Source.COLUMNS);

    private record Line(
            Ref person,
            String office,
            String status,
            String title,
            @Nullable Ref organisation,
            @Nullable Place place,
            Source source) {

        /** The office in its body; where the body is unknown, the title as printed tells offices apart. */
        private List<Object> post() {
            return organisation == null
                    ? List.of(person.id(), status, title)
                    : List.of(person.id(), status, office, organisation.id());
        }
    }

    private final JdbcClient jdbc;
    private final Places places;

    AttestationReader(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** Posts of the rows that meet the conditions, last seen first. */
    List<Attested> find(Where where) {
        Map<List<Object>, List<Line>> posts = new LinkedHashMap<>();
        jdbc.sql(SELECT + where.sql() + " order by t.attested_on nulls last, t.id")
                .params(where.parameters())
                .query((row, i) -> line(row))
                .list()
                .forEach(line -> posts.computeIfAbsent(line.post(), post -> new ArrayList<>())
                        .add(line));
        Comparator<Attested> lastSeen =
                Comparator.comparing(Attested::lastSeen, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
        return posts.values().stream()
                .map(AttestationReader::attested)
                .sorted(lastSeen.reversed())
                .toList();
    }

    private static Attested attested(List<Line> lines) {
        Line newest = lines.stream()
                .filter(line -> line.source().datedOn() != null)
                .reduce((older, newer) -> newer)
                .orElse(lines.get(lines.size() - 1));
        return new Attested(
                newest.person(),
                newest.title(),
                newest.office(),
                newest.status(),
                newest.organisation(),
                newest.place(),
                lines.stream().map(Line::source).toList());
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                new Ref(row.getLong("person_id"), row.getString("person_name")),
                row.getString("post"),
                row.getString("status"),
                row.getString("title_printed"),
                Rows.ref(row, "organisation_id", "organisation_name"),
                places.at(row.getString("region_code")),
                Source.of(row));
    }
}
