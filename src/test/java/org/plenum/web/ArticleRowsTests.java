package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plenum.gazetteer.Level;
import org.plenum.search.ArticleHit;
import org.plenum.search.Place;
import org.plenum.search.Ref;
import org.plenum.search.Snippet;

class ArticleRowsTests {

    private static final Place YIYANG = new Place("430900", Level.PREFECTURE, "Yiyang", "益阳市", List.of());

    private static Element row(ArticleHit hit) {
        ArticleRows rows = new ArticleRows(new Markup.Page(
                Locale.UK, (key, more) -> "<" + key + ">" + String.join("", strings(more)), "/plenum", 0.7));
        return Jsoup.parseBodyFragment("<ol>" + rows.of(List.of(hit)) + "</ol>").body();
    }

    private static List<String> strings(Object... values) {
        return List.of(values).stream().map(String::valueOf).toList();
    }

    private static ArticleHit hit(
            @Nullable LocalDate day, @Nullable Place place, @Nullable Snippet snippet, double confidence) {
        return new ArticleHit(
                7,
                "<b>\"A\" & B</b>",
                false,
                day,
                day != null,
                place,
                new Ref(1, "<i>Daily</i>"),
                "OTHER",
                "en",
                List.of(new Ref(3, "Yu Xiaojun"), new Ref(4, "<u>Li Hui</u>")),
                snippet,
                confidence);
    }

    @Test
    void nothingOfARowIsMarkup() {
        Snippet snippet =
                new Snippet(List.of(new Snippet.Piece("<s>a</s> ", false), new Snippet.Piece("<s>b</s>", true)));
        Element html = row(hit(LocalDate.of(2023, 1, 13), YIYANG, snippet, 1));

        assertThat(html.select("b, i, u, s")).isEmpty();
        assertThat(html.select("a.what.title").text()).isEqualTo("<b>\"A\" & B</b>");
        assertThat(html.select("a.what.title").attr("href")).isEqualTo("/plenum/articles/7");
        assertThat(html.select("p.snippet[lang=en] mark").text()).isEqualTo("<s>b</s>");
        assertThat(html.select("p.meta").text())
                .isEqualTo("Yiyang 益阳市 <meeting.presided.by> Yu Xiaojun, <u>Li Hui</u> <i>Daily</i> <genre.OTHER>");
        assertThat(html.select("p.meta a[href=/plenum/people/4]").text()).isEqualTo("<u>Li Hui</u>");
    }

    @Test
    void dayMayBeTheMeetingsOrUnknown() {
        Element dated = row(hit(LocalDate.of(2023, 1, 13), YIYANG, null, 1));
        Element undated = row(hit(null, null, null, 1));

        assertThat(dated.select("p.when time[datetime=2023-01-13] + .tag").attr("title"))
                .isEqualTo("<dated.by.meeting.why>");
        assertThat(undated.select("p.when").text()).isEqualTo("<undated>");
        assertThat(undated.select("p.when time, p.when .tag")).isEmpty();
        assertThat(undated.select("p.meta > span").first().text()).isEqualTo("<place.none>");
        assertThat(undated.select("p.snippet")).isEmpty();
    }

    @Test
    void rowOfLittleConfidenceIsMarked() {
        assertThat(row(hit(null, null, null, 0.66)).select(".doubt .tag").attr("title"))
                .isEqualTo("<doubt.row>66%");
        assertThat(row(hit(null, null, null, 0.7)).select(".doubt")).isEmpty();
    }
}
