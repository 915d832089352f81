package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ListPageTests extends PageTests {

    @Test
    void homeShowsTheNewestTheMonthsAndTheProvinces() {
        archive().huaiji();

        Document home = page("/");

        assertThat(home.select("main input[name=q]")).hasSize(1);
        assertThat(home.select(".figures dd").eachText()).containsExactly("1", "1", "2", "1");
        assertThat(home.select("#newest-articles ~ .rows .what").eachText())
                .containsExactly("The Standing Committee of Huaiji County held an expanded meeting");
        assertThat(home.select(".histogram a").attr("aria-label")).isEqualTo("January 2023: 1 article");
        assertThat(home.select(".facet a").eachText()).contains("Guangdong 广东省");
        assertThat(home.select(".facet .zh[lang=zh]").text()).isEqualTo("广东省");
    }

    @Test
    void everyProvinceIsATileThatLeadsToIt() {
        archive().huaiji();

        Document regions = page("/regions");

        assertThat(regions.select(".tiles a")).hasSize(34);
        assertThat(regions.select(".tiles a[href=/regions/440000]").attr("aria-label"))
                .isEqualTo("Guangdong: 1 article");
        assertThat(regions.select(".tiles a[href=/regions/440000] .n").text()).isEqualTo("1");
        assertThat(regions.select(".tiles rect.s0")).as("the others have none").hasSize(33);
        assertThat(regions.select(".tiles rect").eachAttr("x").size()).isEqualTo(34);
        assertThat(regions.select(".tiles rect").stream()
                        .map(tile -> tile.attr("x") + "," + tile.attr("y"))
                        .distinct())
                .as("each in a place of its own")
                .hasSize(34);
        assertThat(page("/").select(".tiles a[href=/articles?region=440000]").attr("aria-label"))
                .isEqualTo("Guangdong: 1 article");
    }

    @Test
    void regionCountsWhatLiesBelow() {
        archive().huaiji();

        for (String code : List.of(TestArchive.GUANGDONG, TestArchive.ZHAOQING, TestArchive.HUAIJI)) {
            assertThat(page("/articles?region=" + code).select(".tally strong").text())
                    .as(code)
                    .isEqualTo("1 article");
        }
        assertThat(page("/articles?region=" + TestArchive.HUNAN)
                        .select(".tally strong")
                        .text())
                .isEqualTo("no articles");
    }

    @Test
    void filtersInForceWithoutAFieldStayInTheForm() {
        archive().huaiji();

        Document page = page("/articles?region=441200&from=2023-01-01&size=50");

        assertThat(page.select("form.filter input[type=hidden]").eachAttr("name"))
                .containsExactly("region", "size");
        assertThat(page.select("form.filter input[type=hidden]").eachAttr("value"))
                .containsExactly("441200", "50");
        assertThat(page.select("form.filter input[name=from]").attr("value")).isEqualTo("2023-01-01");
    }

    @Test
    void divisionsAreATreeWithAWayBack() {
        archive().huaiji();

        Document page = page("/articles?region=441200&from=2023-01-01");

        assertThat(page.select(".facet-all a").first().text()).isEqualTo("All of China");
        assertThat(page.select(".facet.bars").first().select("a").eachText())
                .containsExactly(
                        "Guangdong 广东省", "Zhaoqing 肇庆市, chosen: choose again to remove it", "Huaiji County 怀集县");
        assertThat(page.select(".facet.bars a[href*=441224]").attr("href"))
                .isEqualTo("/articles?region=441224&from=2023-01-01");
    }

    @Test
    void filtersCombineAndEachCanBeRemoved() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        archive.article(
                "Elsewhere on the same day",
                "Text.",
                a -> a.published("2023-01-14").in(TestArchive.YIYANG));
        archive.article(
                "There on another day", "Text.", a -> a.published("2023-02-01").in(TestArchive.HUAIJI));
        String all = "/articles?q=expanded&region=440000&from=2023-01-01&to=2023-01-31&person=" + huaiji.yu()
                + "&organisation=" + huaiji.committee() + "&outlet=" + huaiji.outlet();

        Document page = page(all);

        assertThat(titles(page)).containsExactly("The Standing Committee of Huaiji County held an expanded meeting");
        assertThat(page.select(".chips a:not(.all) .name").eachText())
                .containsExactly("Words", "Division", "From", "To", "Names", "Body", "Outlet");
        for (String chip : page.select(".chips a:not(.all)").eachAttr("href")) {
            assertThat(page(chip).select(".chips a:not(.all)")).as(chip).hasSize(6);
        }
        assertThat(titles(page(page.select(".chips .all").attr("href")))).hasSize(3);
    }

    @Test
    void filtersSurvivePaging() {
        TestArchive archive = archive();
        for (int day = 1; day <= 25; day++) {
            String date = "2023-01-%02d".formatted(day);
            archive.article("Report of " + date, "Text.", a -> a.published(date).in(TestArchive.HUAIJI));
        }
        archive.article("Elsewhere", "Text.", a -> a.published("2023-01-31"));

        Document first = page("/articles?region=440000&from=2023-01-02");
        Document second = page(first.select("a[rel=next]").attr("href"));

        assertThat(first.select(".tally strong").text()).isEqualTo("24 articles");
        assertThat(titles(first)).hasSize(20).startsWith("Report of 2023-01-25");
        assertThat(titles(second))
                .containsExactly(
                        "Report of 2023-01-05", "Report of 2023-01-04", "Report of 2023-01-03", "Report of 2023-01-02");
        assertThat(second.select(".chips .name").eachText()).containsExactly("Division", "From");
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/articles?region=440000&from=2023-01-02");
        assertThat(titles(page("/articles?region=440000&from=2023-01-02&size=50")))
                .hasSize(24);
    }

    @Test
    void changedFilterLeadsBackToTheFirstPage() {
        TestArchive archive = archive();
        for (int i = 0; i < 21; i++) {
            archive.article("Report", "Text.", a -> a.published("2023-01-01").in(TestArchive.HUAIJI));
        }

        Document second = page("/articles?page=2");

        assertThat(titles(second)).hasSize(1);
        assertThat(second.select(".facet a").eachAttr("href")).noneMatch(address -> address.contains("page="));
    }

    @Test
    void pageBehindTheLastSaysSo() {
        archive().huaiji();

        assertThat(page("/articles?page=3").select(".empty").text())
                .contains("There is no page 3: the list has one page.");
    }

    @Test
    void undatedAndPlacelessArticlesAreFound() {
        TestArchive archive = archive();
        archive.huaiji();
        archive.article("Nobody knows when or where", "Text.", a -> a);

        assertThat(titles(page("/articles?undated=true"))).containsExactly("Nobody knows when or where");
        assertThat(titles(page("/articles?region=none"))).containsExactly("Nobody knows when or where");
        Document all = page("/articles");
        assertThat(titles(all)).as("undated last").last().isEqualTo("Nobody knows when or where");
        assertThat(all.select(".rows .when").last().text()).isEqualTo("undated");
        assertThat(all.select(".facet li:has(a[href$=\"undated=true\"])").text())
                .isEqualTo("undated 1");
    }

    @Test
    void rangeOfDaysIncludesBothEnds() {
        archive().huaiji();

        assertThat(titles(page("/articles?from=2023-01-14&to=2023-01-14"))).hasSize(1);
        assertThat(titles(page("/articles?from=2023-01-15"))).isEmpty();
        assertThat(titles(page("/articles?to=2023-01-13"))).isEmpty();
    }

    @Test
    void searchFindsWordsAndNamesAndTakesAnyText() {
        archive().huaiji();

        for (String text : List.of(
                "expanded", "\"expanded+meeting\"", "Yu+Xiaojun", "xiaojun+yu", "YuXiaojun", "meetings+-hunan")) {
            assertThat(titles(page("/articles?q=" + text.replace("\"", "%22"))))
                    .as(text)
                    .hasSize(1);
        }
        for (String text : List.of("football", "%22", "%25%5F", "(((", "%27%3B--", "a%00b", "%F0%9F%98%80")) {
            assertThat(titles(page("/articles?q=" + text))).as(text).isEmpty();
        }
    }

    @Test
    void searchByNameShowsThePeopleOfThatName() {
        TestArchive.Huaiji huaiji = archive().huaiji();

        assertThat(page("/articles?q=xiaojun+yu").select(".named .what").attr("href"))
                .isEqualTo("/people/" + huaiji.yu());
    }

    @Test
    void chineseTextIsFoundAndMarkedAsChinese() {
        archive()
                .article(
                        "怀集县委常委会召开会议",
                        "会议由余晓军主持。",
                        a -> a.published("2023-01-14").language("zh"));

        Document page = page("/articles?q=余晓军");

        assertThat(page.select(".rows .what").attr("lang")).isEqualTo("zh");
    }

    @Test
    void peopleAreFoundHoweverTheNameIsTyped() {
        TestArchive archive = archive();
        long xu = archive.person("Xu Qin", "230000");
        archive.spelling(xu, "许勤", "HAN");
        archive.person("Liang Huiling", "230000");

        for (String typed :
                List.of("Xu+Qin", "xu+qin", "Qin+Xu", "XuQin", "Xu", "xu+q", "%20Xu%20%20Qin", "Xú+Qín", "许勤", "qin")) {
            assertThat(page("/people?q=" + typed).select(".rows .what").eachText())
                    .as(typed)
                    .containsExactly("Xu Qin");
        }
        assertThat(page("/people?q=Xi").select(".rows .what")).isEmpty();
        assertThat(page("/people?q=!!!").select(".rows .what")).isEmpty();
    }

    @Test
    void exactNamesComeBeforeLongerOnes() {
        TestArchive archive = archive();
        archive.person("Li Ming", "430000");
        archive.person("Li Minghua", "430000");
        archive.person("Li Mi", "430000");

        assertThat(page("/people?q=Li+Ming").select(".rows .what").eachText()).containsExactly("Li Ming", "Li Minghua");
    }

    @Test
    void mergedPeopleAreListedOnce() {
        TestArchive archive = archive();
        long winner = archive.person("Yu Xiaojun", "440000");
        archive.merge(archive.person("Yu Xiao-jun Senior", "430000"), winner);

        assertThat(page("/people").select(".rows .what").eachAttr("href")).containsExactly("/people/" + winner);
        assertThat(page("/people?q=Yu+Xiaojun+Senior").select(".rows .what").eachAttr("href"))
                .as("found by the name that was merged")
                .containsExactly("/people/" + winner);
    }

    @Test
    void meetingsAreFilteredByKindPlaceAndDay() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        archive.meeting("Of unknown day", "PLENARY", null, TestArchive.YIYANG, null);

        assertThat(titles(page("/meetings")))
                .containsExactly("enlarged meeting of the Standing Committee", "Of unknown day");
        assertThat(titles(page("/meetings?kind=PLENARY"))).containsExactly("Of unknown day");
        assertThat(titles(page("/meetings?region=441224&from=2023-01-13&to=2023-01-13&person=" + huaiji.chen())))
                .containsExactly("enlarged meeting of the Standing Committee");
        assertThat(titles(page("/meetings?undated=true"))).containsExactly("Of unknown day");
        assertThat(page("/meetings?kind=PLENARY").select(".chips").text()).contains("Kind plenary session ×");
    }

    @Test
    void organisationsAreFoundByWordsAndByDivision() {
        TestArchive archive = archive();
        archive.huaiji();
        archive.organisation("Municipal Government", "GOVERNMENT", TestArchive.YIYANG);

        for (String text : List.of("standing", "committee+standing", "huaiji", "huaiji+committee")) {
            assertThat(titles(page("/organisations?q=" + text)))
                    .as(text)
                    .containsExactly("Standing Committee of the County Party Committee");
        }
        assertThat(titles(page("/organisations?region=430000&kind=GOVERNMENT")))
                .containsExactly("Municipal Government");
        assertThat(titles(page("/organisations?q=100%25"))).isEmpty();
    }

    private static List<String> titles(Document page) {
        return page.select(".tally ~ .rows .what").eachText();
    }

    /** These pages are made without the search index. */
    @Test
    void whatOnlyTheIndexCountsIsSaidToBeMissing() {
        archive().huaiji();

        for (String list : List.of("/articles", "/meetings", "/people", "/organisations")) {
            assertThat(page(list).select(".drawer #uncounted").text())
                    .as(list)
                    .startsWith("The search index is not ready");
        }
    }
}
