package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.plenum.search.ArticleDetail.Mention;
import org.plenum.search.ArticleDetail.Part;
import org.plenum.web.ArticleText.Kind;
import org.plenum.web.ArticleText.Mark;

class ArticleMarkupTests {

    private static ArticleMarkup markup() {
        return new ArticleMarkup(new Markup.Page(Locale.UK, (key, more) -> "<" + key + ">", "/plenum", 0.7));
    }

    private static Element text(String text, List<Part> layout, List<Mark> marks) {
        return Jsoup.parseBodyFragment(markup().blocks(ArticleText.blocks(text, layout, marks)))
                .body();
    }

    private static Mark mark(long id, Kind kind, int start, int end) {
        return new Mark(id, kind, start, end, "#person-" + id, "rule <r>\n\"98%\"");
    }

    private static Element evidence(String quote, double confidence) {
        Mention mention = new Mention(5, "PERSON", 0, 3, quote, "person.<b>", confidence, null, null, null, null);
        String rows = markup().evidence(List.of(mention), "en");
        return Jsoup.parse(rows, "", Parser.xmlParser()).selectFirst("tr");
    }

    @Test
    void nothingOfATextIsMarkup() {
        Element html = text("<b>Yu</b> & \"Li\"", List.of(), List.of(mark(1, Kind.PERSON, 3, 5)));

        assertThat(html.select("b, r")).isEmpty();
        assertThat(html.selectFirst("p.body").wholeText()).isEqualTo("<b>Yu</b> & \"Li\"");
        assertThat(html.selectFirst("a").attr("title")).isEqualTo("rule <r>\n\"98%\"");
    }

    @Test
    void markIsALinkToItsFactAndAnAnchorWhereItBegins() {
        Element html = text("Yu\nXiaojun", List.of(), List.of(mark(1, Kind.PERSON, 0, 10)));

        assertThat(html.select("a.m.m-person")).hasSize(2);
        assertThat(html.select("a").eachAttr("id")).containsExactly("m-1");
        assertThat(html.select("a").eachAttr("href")).containsOnly("#person-1");
        assertThat(html.select("a").eachAttr("aria-describedby")).containsOnly("e-1");
    }

    @Test
    void markAroundAnotherHasAnAnchorOfItsOwn() {
        Element html =
                text("Yu Xiaojun", List.of(), List.of(mark(1, Kind.MEETING, 0, 10), mark(2, Kind.PERSON, 0, 10)));

        assertThat(html.selectFirst("p").child(0).outerHtml()).isEqualTo("<span id=\"m-1\"></span>");
        assertThat(html.selectFirst("a").id()).isEqualTo("m-2");
        assertThat(html.selectFirst("a").className()).isEqualTo("m m-person w-meeting within");
        assertThat(html.selectFirst("p").wholeText()).isEqualTo("Yu Xiaojun");
    }

    @Test
    void siteFurnitureIsFoldedAway() {
        Element html = text("Home\nNews\nThe meeting", List.of(new Part(0, 9, "CHROME")), List.of());

        assertThat(html.select("details.chrome > summary[lang=en-GB]").text()).isEqualTo("<article.chrome>");
        assertThat(html.select("details.chrome > p.chrome").eachText()).containsExactly("Home", "News");
        assertThat(html.select("body > p.body").eachText()).containsExactly("The meeting");
    }

    @Test
    void evidenceSaysKindWordsRuleAndConfidence() {
        Element row = evidence("Yu <i>&", 0.974);

        assertThat(row.id()).isEqualTo("e-5");
        assertThat(row.select("td").eachText()).containsExactly("<mention.PERSON>", "Yu <i>&", "person.<b>", "97%");
        assertThat(row.selectFirst("a[lang=en]").attr("href")).isEqualTo("#m-5");
    }

    @Test
    void evidenceIsCutShortAndDoubtfulOneMarked() {
        Element row = evidence("a".repeat(200), 0.5);

        assertThat(row.selectFirst("a").text()).hasSize(90).endsWith("...");
        assertThat(row.select("td").last().text()).isEqualTo("50% <doubt>");
    }
}
