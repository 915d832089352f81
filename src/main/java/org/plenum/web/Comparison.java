package org.plenum.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArticleHit;
import org.plenum.search.MeetingDetail;
import org.plenum.search.MeetingDetail.Attendee;
import org.plenum.search.PersonDetail.RoleSaid;
import org.plenum.search.Ref;
import org.plenum.search.Source;

/**
 * The reports of one meeting side by side: what each says, adds and says otherwise.
 *
 * @param reports oldest first
 * @param rows people in the order of the meeting's roster
 * @param presiders whom the reports say to have presided; more than one where they differ
 * @param silent number of reports that do not say who presided
 * @param left reports that are not compared, for want of room
 */
record Comparison(List<Column> reports, List<Row> rows, List<Ref> presiders, long silent, int left) {

    static final int MOST_REPORTS = 5;

    private static final int MOST_ROWS = 120;

    /**
     * One report.
     *
     * @param said where it names the meeting and its day
     * @param presiding who presided, as it says
     * @param named people it gives a role in the meeting
     * @param only people whom no other of the reports compared names
     */
    record Column(ArticleHit article, List<Source> said, List<Ref> presiding, long named, long only) {}

    /**
     * One person.
     *
     * @param cells what each report says of the person, in the order of the reports; null where one is silent
     * @param difference "only" where one report alone names the person, "name", "title", "role" or "order" for the first thing in which
     *     the reports differ; null where they agree
     */
    record Row(
            Ref person,
            List<@Nullable Cell> cells,
            @Nullable String difference) {}

    /** @param name as printed; source where the report says so */
    record Cell(
            List<String> roles,
            @Nullable Integer position,
            String name,
            @Nullable String title,
            Source source) {}

    /** Null where there is one report, or none. */
    static @Nullable Comparison of(MeetingDetail meeting) {
        if (meeting.reports().size() < 2) {
            return null;
        }
        List<ArticleHit> all = new ArrayList<>(meeting.reports());
        Collections.reverse(all);
        List<ArticleHit> reports = all.subList(0, Math.min(MOST_REPORTS, all.size()));
        List<Row> rows = meeting.attendees().stream()
                .map(attendee -> row(attendee, reports))
                .filter(row -> row.cells().stream().anyMatch(Objects::nonNull))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            columns.add(column(meeting, reports.get(i), rows, i));
        }
        return new Comparison(
                columns,
                rows.subList(0, Math.min(MOST_ROWS, rows.size())),
                columns.stream()
                        .map(Column::presiding)
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList(),
                columns.stream().filter(column -> column.presiding().isEmpty()).count(),
                all.size() - reports.size());
    }

    /** Whether reports name different people as presiding. */
    public boolean presidersDiffer() {
        return reports.stream()
                        .map(Column::presiding)
                        .filter(presiding -> !presiding.isEmpty())
                        .map(Set::copyOf)
                        .distinct()
                        .count()
                > 1;
    }

    private static Column column(MeetingDetail meeting, ArticleHit report, List<Row> rows, int at) {
        return new Column(
                report,
                meeting.sources().stream()
                        .filter(source -> source.article() == report.id())
                        .limit(2)
                        .toList(),
                rows.stream()
                        .filter(row -> row.cells().get(at) != null
                                && row.cells().get(at).roles().contains("PRESIDED"))
                        .map(Row::person)
                        .toList(),
                rows.stream().filter(row -> row.cells().get(at) != null).count(),
                rows.stream()
                        .filter(row -> row.cells().get(at) != null && "only".equals(row.difference()))
                        .count());
    }

    private static Row row(Attendee attendee, List<ArticleHit> reports) {
        List<@Nullable Cell> cells = new ArrayList<>();
        for (ArticleHit report : reports) {
            List<RoleSaid> said = attendee.roles().stream()
                    .filter(role -> role.source().article() == report.id())
                    .toList();
            cells.add(said.isEmpty() ? null : cell(said));
        }
        return new Row(attendee.person(), cells, difference(cells));
    }

    private static Cell cell(List<RoleSaid> said) {
        return new Cell(
                said.stream().map(RoleSaid::role).distinct().sorted().toList(),
                said.stream()
                        .map(RoleSaid::position)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                said.get(0).name(),
                said.stream()
                        .map(RoleSaid::title)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                said.get(0).source());
    }

    private static @Nullable String difference(List<@Nullable Cell> cells) {
        List<Cell> said = new ArrayList<>();
        cells.stream().filter(Objects::nonNull).forEach(said::add);
        if (said.size() == 1) {
            return "only";
        }
        if (differ(said.stream().map(Cell::name).toList())) {
            return "name";
        }
        if (differ(said.stream().map(Cell::title).toList())) {
            return "title";
        }
        if (differ(said.stream().map(Cell::roles).toList())) {
            return "role";
        }
        return differ(said.stream().map(Cell::position).toList()) ? "order" : null;
    }

    /** Silence is no contradiction. */
    private static boolean differ(List<? extends @Nullable Object> values) {
        Set<Object> told = new LinkedHashSet<>();
        values.stream().filter(Objects::nonNull).forEach(told::add);
        return told.size() > 1;
    }
}
