package org.plenum.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.search.PersonTimes.RosterPlace;

/** The months and places of the pictures on the page of a person: some hundreds of each, of somebody who is named for years. */
final class PersonMarkup extends Markup {

    private final Map<Long, String> articles = new HashMap<>();

    PersonMarkup(Page page) {
        super(page);
    }

    /** Months in which articles attest a post. */
    String attested(List<Timeline.Cell> cells) {
        return cells("cell", 8, 10, cells);
    }

    /** Months in which articles name the person at all. */
    String named(List<Timeline.Cell> cells) {
        return cells("named", 10, 6, cells);
    }

    private String cells(String kind, int top, int height, List<Timeline.Cell> cells) {
        for (Timeline.Cell cell : cells) {
            raw("<rect class=\"")
                    .raw(kind)
                    .raw("\" x=\"")
                    .raw(cell.x())
                    .raw("\" width=\"")
                    .raw(cell.width());
            raw("\" y=\"").raw(top).raw("\" height=\"").raw(height).raw("\">");
            title(message(
                    "histogram.bar",
                    month(cell.from()),
                    articles.computeIfAbsent(cell.articles(), count -> message("count.articles", count))));
            raw("</rect>\n");
        }
        return written();
    }

    /** Places in rosters: each by itself, or those of some months as a line with a dot in the middle. */
    String places(RosterChart chart) {
        for (RosterChart.Dot dot : chart.dots()) {
            RosterPlace place = dot.place();
            raw("<circle class=\"dot\" cx=\"")
                    .raw(dot.x())
                    .raw("\" cy=\"")
                    .raw(dot.y())
                    .raw("\" r=\"4\">");
            title(message("rosters.dot", day(place.day()), place.position(), place.size()));
            raw("</circle>\n");
        }
        for (RosterChart.Span span : chart.spans()) {
            raw("<g>");
            title(message("rosters.span", month(span.from()), span.count(), span.best(), span.worst(), span.middle()));
            raw("<line class=\"span\" x1=\"").raw(span.x()).raw("\" x2=\"").raw(span.x());
            raw("\" y1=\"").raw(span.top()).raw("\" y2=\"").raw(span.bottom()).raw("\"/>");
            raw("<circle class=\"dot\" cx=\"")
                    .raw(span.x())
                    .raw("\" cy=\"")
                    .raw(span.y())
                    .raw("\" r=\"3.5\"/></g>\n");
        }
        return written();
    }

    /** Rows of the table beside the picture. */
    String roster(List<RosterPlace> places) {
        for (RosterPlace place : places) {
            raw("<tr><td><time datetime=\"")
                    .raw(place.day())
                    .raw("\">")
                    .text(day(place.day()))
                    .raw("</time></td><td class=\"n\">");
            link("/articles/" + place.article() + "#m-" + place.mention()).raw(">");
            text(message("rosters.of", place.position(), place.size())).raw("</a></td><td>");
            link("/meetings/" + place.meeting().id())
                    .raw(">")
                    .text(place.meeting().name());
            raw("</a></td></tr>\n");
        }
        return written();
    }

    private void title(String title) {
        raw("<title>").text(title).raw("</title>");
    }
}
