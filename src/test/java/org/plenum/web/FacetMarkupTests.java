package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plenum.search.Period;
import org.plenum.web.Facet.Line;

class FacetMarkupTests {

    private static Element html(Line... lines) {
        FacetMarkup markup = new FacetMarkup(new Markup.Page(
                Locale.UK, (key, more) -> key.equals("format.month") ? "MMMM yyyy" : "<" + key + ">", "/plenum", null));
        return Jsoup.parseBodyFragment("<ul>" + markup.lines(List.of(lines)) + "</ul>")
                .body();
    }

    private static Line line(String label, long count, boolean chosen, Line... below) {
        return new Line(label, false, null, null, count, 50, "/articles?a=1&b=2", chosen, List.of(below));
    }

    @Test
    void nothingOfALineIsMarkup() {
        Element html = html(line("<b>\"A\" & B</b>", 1_234, false));

        assertThat(html.select("b")).isEmpty();
        assertThat(html.select("a").text()).isEqualTo("<b>\"A\" & B</b>");
        assertThat(html.select("a").attr("href")).isEqualTo("/plenum/articles?a=1&b=2");
        assertThat(html.select(".n").text()).isEqualTo("1,234");
        assertThat(html.select("rect").attr("width")).isEqualTo("50%");
    }

    @Test
    void chosenLineSaysSoAndHoldsWhatLiesBelow() {
        Element html = html(line("Hunan", 2, true, line("Yiyang", 1, false)));

        assertThat(html.select("li.here > a[aria-current=true] > .hidden").text())
                .isEqualTo("<facet.chosen>");
        assertThat(html.select("li.here > ul.facet.bars > li:not(.here) > a").text())
                .isEqualTo("Yiyang");
    }

    @Test
    void labelMayBeAKeyAChineseNameOrAPartOfTime() {
        Period month = Period.month(LocalDate.of(2023, 1, 13));

        assertThat(html(new Line("kind", true, "湖南", null, 1, 0, "/", false, List.of()))
                        .select("a")
                        .text())
                .isEqualTo("<kind> 湖南");
        Element time = html(new Line("2023-01", false, null, month, 1, 0, "/", false, List.of()));
        assertThat(time.select("a").text()).isEqualTo("January 2023");
        assertThat(time.select("svg")).isEmpty();
    }
}
