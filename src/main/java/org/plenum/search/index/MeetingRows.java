package org.plenum.search.index;

import static org.plenum.search.index.DocumentRows.numbers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Makes documents of meetings. */
record MeetingRows(MergedPeople merged) implements RowMapper<MeetingDocument> {

    static final String SQL = """
            select g.id, g.kind, g.host_id, g.region_code, g.held_on, g.held_until,
                   array(select distinct x.person_id from participation x where x.meeting_id = g.id) as persons,
                   array(select distinct x.person_id from participation x
                         where x.meeting_id = g.id and x.role <> 'ABSENT') as present,
                   array(select distinct a.outlet_id from meeting_report r join article a on a.id = r.article_id
                         where r.meeting_id = g.id and a.outlet_id is not null) as outlets
            from meeting g where g.id = any (:ids) and g.merged_into is null
            """;

    /** Most days of one meeting: longer ones are mistakes. */
    private static final int MOST_DAYS = 400;

    @Override
    public MeetingDocument mapRow(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        LocalDate first = row.getObject("held_on", LocalDate.class);
        List<LocalDate> days = days(first, row.getObject("held_until", LocalDate.class));
        List<String> months = DocumentRows.months(days.stream());
        String place = row.getString("region_code");
        int day = DocumentRows.day(first);
        return new MeetingDocument(
                id,
                merged.withWinners(numbers(row, "persons")),
                merged.withWinners(numbers(row, "present")),
                DocumentRows.number(row, "host_id"),
                numbers(row, "outlets"),
                DocumentRows.orNone(place),
                DocumentRows.within(place),
                day,
                first == null
                        ? List.of(ArticleDocument.UNDATED)
                        : days.stream().map(DocumentRows::day).toList(),
                months,
                DocumentRows.years(months),
                List.of(row.getString("kind")),
                ArticleDocument.position(day, id));
    }

    private static List<LocalDate> days(@Nullable LocalDate first, @Nullable LocalDate until) {
        return first == null
                ? List.of()
                : first.datesUntil((until == null ? first : until).plusDays(1))
                        .limit(MOST_DAYS)
                        .toList();
    }
}
