package org.plenum.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.plenum.search.Period;
import org.plenum.web.Facet.Line;
import org.thymeleaf.expression.Temporals;
import org.unbescape.html.HtmlEscape;

/**
 * The lines of facets as HTML. A list has a hundred and more of them, and as a template they took half of the time that a page took to be
 * written. For one page.
 */
final class FacetMarkup {

    private final UnaryOperator<String> messages;
    private final String root;
    private final NumberFormat numbers;
    private final Temporals times;
    private final StringBuilder html = new StringBuilder();

    /**
     * @param messages the text of a key
     * @param root what stands before the addresses of pages: the context path
     */
    FacetMarkup(Locale locale, UnaryOperator<String> messages, String root) {
        this.messages = messages;
        this.root = root;
        this.numbers = NumberFormat.getIntegerInstance(locale);
        this.times = new Temporals(locale);
    }

    /** List items, to stand in a list. */
    String of(List<Line> lines) {
        lines.forEach(this::line);
        return html.toString();
    }

    private void line(Line line) {
        html.append(line.chosen() ? "<li class=\"here\">" : "<li>").append("<a href=\"");
        text(root + line.address());
        html.append(line.chosen() ? "\" aria-current=\"true\">" : "\">")
                .append("<span class=\"box\" aria-hidden=\"true\"></span>");
        label(line);
        if (line.zh() != null) {
            html.append("<span class=\"zh\" lang=\"zh\"> ");
            text(line.zh());
            html.append("</span>");
        }
        if (line.chosen()) {
            html.append("<span class=\"hidden\">");
            text(messages.apply("facet.chosen"));
            html.append("</span>");
        }
        html.append("</a> <span class=\"n\">")
                .append(numbers.format(line.count()))
                .append("</span>\n");
        if (line.share() > 0) {
            html.append("<svg aria-hidden=\"true\" focusable=\"false\"><rect width=\"")
                    .append(line.share())
                    .append("%\" height=\"100%\"/></svg>");
        }
        if (!line.below().isEmpty()) {
            html.append("<ul class=\"facet bars\">");
            line.below().forEach(this::line);
            html.append("</ul>");
        }
        html.append("</li>\n");
    }

    private void label(Line line) {
        Period period = line.period();
        if (period == null) {
            text(line.key() ? messages.apply(line.label()) : line.label());
            return;
        }
        html.append("<span>");
        text(
                switch (period.unit()) {
                    case YEAR -> times.format(period.first(), "yyyy");
                    case MONTH -> times.format(period.first(), messages.apply("format.month"));
                    case DAY -> times.format(period.first(), "MEDIUM");
                });
        html.append("</span>");
    }

    private void text(String text) {
        html.append(HtmlEscape.escapeHtml4Xml(text));
    }
}
