package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Names of people, out of the index. */
class IndexedNamesTests extends IndexedTests {

    private static List<String> people(Document page) {
        return page.select("main .tally ~ .rows .what").eachText();
    }

    private Document named(String typed, String more) {
        return page(
                "/people?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20") + more);
    }

    @Test
    void peopleAreFoundHoweverTheNameIsTyped() {
        for (String typed : List.of(
                "yu xiaojun",
                "Xiaojun Yu",
                "Yu Xiao Jun",
                "Yu Xiao-jun",
                "YuXiaojun",
                "Yú Xiǎojūn",
                "yu xiaojn",
                "yu xioajun",
                "xiaojun")) {
            Document page = named(typed, "");
            assertThat(people(page)).as(typed).startsWith("Yu Xiaojun", "Yu Xiaojun");
        }
        for (String typed : List.of("Lü", "Lv", "Lyu", "Lu", "Lǚ Yùshān", "lu yushan", "吕玉山", "Wang Senior")) {
            assertThat(people(named(typed, ""))).as(typed).containsExactly("Lü Yushan");
        }
        assertThat(people(named("Yu X", ""))).containsExactly("Yu Xi", "Yu Xiaojun", "Yu Xiaojun");
        assertThat(people(named("Yu Xi", ""))).as("the whole name first").startsWith("Yu Xi");
        assertThat(people(named("!!!", ""))).isEmpty();
        assertThat(people(named("nobody at all", ""))).isEmpty();
    }

    @Test
    void eachHitSaysWhyItIsFound() {
        assertThat(named("yu xiaojun", "").select(".rows .tag")).isEmpty();
        assertThat(named("Xiaojun Yu", "").select(".rows .tag").eachText()).containsOnly("other order");
        assertThat(named("yu xiaojn", "").select(".rows .tag").eachText()).containsOnly("one letter differs");
        assertThat(named("Yu X", "").select(".rows .tag").eachText()).containsOnly("begins so");
        assertThat(named("xiaojun", "").select(".rows .tag").eachText()).containsOnly("ends so");
        assertThat(named("吕玉山", "").select(".rows .tag").eachText()).containsOnly("another spelling on record");
    }

    @Test
    void wholeNamesOnlyWhereThatIsAskedFor() {
        assertThat(people(named("Yu X", "&exact=true"))).isEmpty();
        assertThat(people(named("yu xiaojn", "&exact=true"))).isEmpty();
        assertThat(people(named("Xiaojun Yu", "&exact=true"))).hasSize(2);
        assertThat(named("Yu X", "&exact=true").select(".chips a").attr("href")).isEqualTo("/people?exact=true");
    }

    @Test
    void peopleOfAProvinceAreAsManyAsItsFacetSays() {
        for (String typed : List.of("yu xiaojun", "yu xiaojn", "Yu")) {
            Document all = named(typed, "");
            for (Element line : all.select(".facet li:has(.n)")) {
                assertThat(page(line.select("a").attr("href"))
                                .select(".tally strong")
                                .text()
                                .replaceAll("\\D", ""))
                        .as("%s: %s", typed, line.text())
                        .isEqualTo(line.select(".n").text());
            }
        }
    }

    @Test
    void suggestionsTellNamesakesApart() {
        Document part = page("/people/suggest?q=yu%20xiaoj");

        assertThat(part.select("html > head > title")).isEmpty();
        assertThat(part.select(".rows .what").eachText()).containsExactly("Yu Xiaojun", "Yu Xiaojun");
        assertThat(part.text()).contains("secretary", "Hunan", "Huaiji County", "2022", "2023");
        assertThat(page("/people/suggest?q=").select(".rows")).isEmpty();
    }

    @Test
    void countsOfAPersonAreThoseOfTheLists() {
        for (Element row : page("/people").select("main .tally ~ .rows > li")) {
            String id = row.select("a.what").attr("href").replace("/people/", "");
            for (String noun : List.of("article", "meeting")) {
                String said = row.select(".figure span:contains(" + noun + ")").text();
                String listed = page("/" + noun + "s?person=" + id)
                        .select(".tally strong")
                        .text();
                assertThat(said.isEmpty() ? "no meetings" : said).as(row.text()).isEqualTo(listed);
            }
        }
    }
}
