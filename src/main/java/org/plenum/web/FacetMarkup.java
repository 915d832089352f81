package org.plenum.web;

import java.util.List;
import org.plenum.search.Period;
import org.plenum.web.Facet.Line;

/** What a list can be narrowed by. A list of articles has a hundred lines of it and more. */
final class FacetMarkup extends Markup {

    FacetMarkup(Page page) {
        super(page);
    }

    /** Facets with their titles, but for those without lines. */
    String facets(List<Facet> facets) {
        facets.stream().filter(facet -> !facet.isEmpty()).forEach(this::facet);
        return written();
    }

    /** Lines alone: list items, to stand in a list. */
    String lines(List<Line> lines) {
        lines.forEach(this::line);
        return written();
    }

    private void facet(Facet facet) {
        String title = facet.titleKey();
        raw("<section aria-labelledby=\"")
                .text(title)
                .raw("\">\n<h2 id=\"")
                .text(title)
                .raw("\">");
        word(title).raw("</h2>\n");
        if (facet.all() != null) {
            raw("<p class=\"facet-all\">")
                    .link(facet.all())
                    .raw(">")
                    .word(title + ".all")
                    .raw("</a></p>\n");
        }
        list(facet.shown());
        List<Line> hidden = facet.hidden();
        if (!hidden.isEmpty()) {
            raw("<details><summary>").text(message("facet.more", hidden.size())).raw("</summary>\n");
            list(hidden);
            raw("</details>\n");
        }
        raw("</section>\n");
    }

    private void list(List<Line> lines) {
        raw("<ul class=\"facet bars\">");
        lines.forEach(this::line);
        raw("</ul>\n");
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
            list(line.below());
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
