package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plenum.search.ArticleDetail;
import org.plenum.search.ArticleDetail.Mention;
import org.plenum.search.ArticleDetail.Post;
import org.plenum.search.Ref;
import org.plenum.web.ArticlePage.Present;

class RosterMarkupTests {

    private static final Ref YU = new Ref(3, "<b>Yu</b> Xiaojun");

    private static ArticleDetail article(double confidence) {
        Mention named = new Mention(7, "PERSON", 0, 2, "Yu", "person.<i>", confidence, YU, null, null, null);
        return new ArticleDetail(
                1,
                "1.txt",
                "Title",
                false,
                "Yu Xiaojun",
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                "en",
                "MEETING",
                List.of(),
                List.of(),
                List.of(named),
                List.of(),
                List.of(),
                List.of());
    }

    private static Element line(Present present, double confidence) {
        ArticlePage page = ArticlePage.of(article(confidence), mention -> "");
        String lines = new RosterMarkup(
                        new Markup.Page(Locale.UK, (key, more) -> "<" + key + ">" + List.of(more), "/plenum", 0.7),
                        page)
                .of(List.of(present));
        return Jsoup.parseBodyFragment("<ol>" + lines + "</ol>").selectFirst("ol > li");
    }

    private static Present present(@Nullable Integer position, List<String> roles, Post... posts) {
        return new Present(YU, true, position, roles, List.of(posts), 7L);
    }

    @Test
    void nothingOfALineIsMarkup() {
        Element line = line(
                present(
                        2,
                        List.of("PRESIDED", "SPOKE"),
                        new Post(YU, "<u>secretary</u>", "secretary", "ACTING", null, 7)),
                0.9);

        assertThat(line.select("b, i, u")).isEmpty();
        assertThat(line.id()).isEqualTo("person-3");
        assertThat(line.selectFirst(".pos").text()).isEqualTo("2");
        assertThat(line.selectFirst("a[href=/plenum/people/3]").text()).isEqualTo("<b>Yu</b> Xiaojun");
        assertThat(line.select("div > .tag").eachText()).containsExactly("<role.PRESIDED>[]", "<role.SPOKE>[]");
        assertThat(line.select("div > .tag.strong").text()).isEqualTo("<role.PRESIDED>[]");
        assertThat(line.selectFirst("a.jump").attr("href")).isEqualTo("#m-7");
        assertThat(line.selectFirst(".post").text()).isEqualTo("<u>secretary</u> <status.ACTING>[]");
        assertThat(line.selectFirst(".post a").attr("href")).isEqualTo("#m-7");
    }

    @Test
    void doubtfulFactsSayRuleAndConfidence() {
        Element line = line(present(null, List.of(), new Post(YU, "secretary", "secretary", "CURRENT", null, 7)), 0.5);

        assertThat(line.select(".pos").text()).isEmpty();
        assertThat(line.select(".doubt[lang=en-GB] .muted").eachText())
                .containsExactly("<doubt.why>[person.<i>, 50%]", "<doubt.why>[person.<i>, 50%]");
        assertThat(line.select(".post .tag").eachText()).containsExactly("<doubt>[]");
    }
}
