package org.plenum.web;

/** The bars of a histogram with the scale below them, to stand in its drawing. */
final class HistogramMarkup extends Markup {

    /** Between the upper edge of the drawing and the tallest bar, for its count. */
    private static final int ABOVE = 16;

    private final String noun;

    /** @param noun message key of what is counted */
    HistogramMarkup(Page page, String noun) {
        super(page);
        this.noun = noun;
    }

    String of(Histogram months) {
        raw("<line class=\"base\" x1=\"0\" x2=\"100%\" y1=\"88.5\" y2=\"88.5\"/>\n");
        for (Histogram.Bar bar : months.bars()) {
            if (bar.count() > 0) {
                bar(bar, months.roomForCounts());
            }
        }
        for (Histogram.Tick tick : months.ticks()) {
            raw("<text y=\"102\" x=\"")
                    .raw(tick.x())
                    .raw("\">")
                    .text(tick.label())
                    .raw("</text>\n");
        }
        return written();
    }

    private void bar(Histogram.Bar bar, boolean roomForCount) {
        String label = message("histogram.bar", period(bar.period(), "LONG"), message(noun, bar.count()));
        link(bar.address()).raw(" aria-label=\"").text(label);
        raw(bar.chosen() ? "\" aria-current=\"true\">" : "\">");
        raw("<title>").text(label).raw("</title>");
        raw("<rect class=\"zone\"").raw(across(bar)).raw(" y=\"0\" height=\"88\"/>");
        raw("<rect class=\"bar\"").raw(across(bar));
        raw(" y=\"")
                .raw(bar.top() + ABOVE)
                .raw("\" height=\"")
                .raw(bar.height())
                .raw("\"/>");
        if (roomForCount) {
            raw("<text class=\"n\" text-anchor=\"middle\" x=\"").raw(bar.middle());
            raw("\" y=\"")
                    .raw(bar.top() + ABOVE - 4)
                    .raw("\">")
                    .raw(bar.count())
                    .raw("</text>");
        }
        raw("</a>\n");
    }

    private static String across(Histogram.Bar bar) {
        return " x=\"" + bar.x() + "\" width=\"" + bar.width() + "\"";
    }
}
