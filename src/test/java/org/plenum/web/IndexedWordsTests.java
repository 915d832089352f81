package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plenum.search.ArticleOrder;
import org.plenum.search.ArticleQuery;
import org.plenum.search.ArticleSearch;
import org.plenum.search.Narrowing;
import org.plenum.search.Paging;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into the search, out of the index. */
class IndexedWordsTests extends IndexedTests {

    @Autowired
    private ArticleSearch articles;

    @Test
    void wordsAreFoundByTheirStemsPhrasesAsTheyAre() {
        assertThat(titles(searched("floods"))).hasSize(3);
        assertThat(titles(searched("flood drought"))).containsExactly("Drought");
        assertThat(titles(searched("\"flood this year\""))).containsExactly("Drought");
        assertThat(titles(searched("\"year flood\""))).isEmpty();
        assertThat(titles(searched("flood -drought"))).hasSize(2);
        assertThat(titles(searched("lu yushan"))).containsExactly("Drought");
        assertThat(titles(searched("余晓军"))).containsExactly("怀集县委常委会召开会议");
    }

    @Test
    void prefixesNarrow() {
        assertThat(titles(searched("flood region:yiyang"))).containsExactly("Floods in Yiyang");
        assertThat(titles(searched("flood region:430000"))).containsExactly("Floods in Yiyang", "Drought");
        assertThat(titles(searched("region:nowhere"))).isEmpty();
        assertThat(titles(searched("person:\"xiaojun yu\" outlet:release"))).hasSize(1);
        assertThat(titles(searched("person:ChenTengda"))).hasSize(1);
        assertThat(titles(searched("expanded -person:\"Yu Xiaojun\""))).isEmpty();
    }

    @Test
    void nameIsFoundInAnyOrder() {
        for (String typed : List.of("Chen Tengda", "tengda chen", "ChenTengda")) {
            assertThat(titles(searched(typed))).as(typed).hasSize(1);
        }
    }

    @Test
    void bestMatchComesFirstUnlessTheNewestIsAskedFor() {
        assertThat(titles(searched("flood"))).startsWith("Floods in Yiyang");
        Document newest = page("/articles?q=flood&sort=newest");

        assertThat(titles(newest)).containsExactly("Floods in Yiyang", "Drought", "Nobody knows when or where");
        assertThat(newest.select(".orders a").attr("href")).isEqualTo("/articles?q=flood");
        assertThat(page("/articles?q=text").select(".orders a").attr("href")).isEqualTo("/articles?q=text&sort=newest");
        assertThat(page("/articles").select(".orders")).isEmpty();
    }

    @Test
    void wordsAreMarkedInTheTextAndMarkupIsText() {
        Element snippet = searched("flood region:yiyang").selectFirst(".snippet");

        assertThat(snippet.select("mark").eachText()).containsExactly("flood", "Floods");
        assertThat(snippet.select("b")).isEmpty();
        assertThat(snippet.text()).contains("<b>Floods</b> & more.");
    }

    @Test
    void misspeltNameLeadsToThePerson() {
        Document page = searched("chen tegda");

        assertThat(page.select(".named h2").text()).isEqualTo("Did you mean");
        assertThat(page.select(".named .what").eachText()).containsExactly("Chen Tengda");
    }

    @Test
    void noTypedTextAnswersAnError() {
        Random random = new Random(7);
        String alphabet = "ab \"\"“-:()*?~^[]{}\\/+!&|'%_余ü<>=,;.#@";
        for (int i = 0; i < 300; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = 1 + random.nextInt(20); length > 0; length--) {
                typed.append(
                        random.nextInt(10) == 0
                                ? List.of("person:", "region:", "outlet:", "flood")
                                        .get(random.nextInt(4))
                                : alphabet.substring(random.nextInt(alphabet.length()))
                                        .substring(0, 1));
            }
            ArticleQuery query = new ArticleQuery(typed.toString(), Narrowing.NONE, ArticleOrder.RELEVANCE);
            assertThat(articles.list(query, Paging.first(20)).hits().total())
                    .as("%s", typed)
                    .isGreaterThanOrEqualTo(0);
        }
        for (String typed : List.of("\"", "(((", "\"\"", "person:", "a\u0000b", "-", "😀", "%", "'; --")) {
            searched(typed);
        }
    }
}
