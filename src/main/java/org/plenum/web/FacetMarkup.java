package org.plenum.web;

import java.util.List;
import org.plenum.search.Period;
import org.plenum.web.Facet.Line;

/** The lines of facets: list items, to stand in a list. A list of articles has a hundred and more of them. */
final class FacetMarkup extends Markup {

    FacetMarkup(Page page) {
        super(page);
    }

    String of(List<Line> lines) {
        lines.forEach(this::line);
        return written();
    }

    private void line(Line line) {
        raw(line.chosen() ? "<li class=\"here\">" : "<li>").link(line.address());
        raw(line.chosen() ? " aria-current=\"true\">" : ">").raw("<span class=\"box\" aria-hidden=\"true\"></span>");
        label(line);
        if (line.zh() != null) {
            raw("<span class=\"zh\" lang=\"zh\"> ").text(line.zh()).raw("</span>");
        }
        if (line.chosen()) {
            raw("<span class=\"hidden\">").word("facet.chosen").raw("</span>");
        }
        raw("</a> <span class=\"n\">").raw(number(line.count())).raw("</span>\n");
        if (line.share() > 0) {
            raw("<svg aria-hidden=\"true\" focusable=\"false\"><rect width=\"")
                    .raw(line.share())
                    .raw("%\" height=\"100%\"/></svg>");
        }
        if (!line.below().isEmpty()) {
            raw("<ul class=\"facet bars\">");
            line.below().forEach(this::line);
            raw("</ul>");
        }
        raw("</li>\n");
    }

    private void label(Line line) {
        Period period = line.period();
        if (period != null) {
            raw("<span>").text(period(period, "MEDIUM")).raw("</span>");
        } else if (line.key()) {
            word(line.label());
        } else {
            text(line.label());
        }
    }
}
