package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** The pages of a person, a meeting, a body and a division. */
class ThingPageTests extends PageTests {

    @Test
    void personPageShowsPostsWithTheirDaysAndSentences() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        String later = "Yu Xiaojun, secretary of the county party committee, spoke.";
        long second =
                archive.article("Later", later, a -> a.published("2023-05-02").in(TestArchive.HUAIJI));
        archive.attestation(
                second, later, huaiji.yu(), "secretary", "secretary of the county party committee", huaiji.committee());

        Document page = page("/people/" + huaiji.yu());

        assertThat(page.select("#posts ~ .rows > li")).hasSize(1);
        assertThat(page.select("#posts ~ .rows .when").text()).isEqualTo("14 Jan 2023 – 2 May 2023");
        assertThat(page.select("#posts ~ .rows .quote b").eachText())
                .containsExactly("secretary of the county party committee", "secretary of the county party committee");
        assertThat(page.select("#posts ~ .rows .quote").first().text())
                .isEqualTo("Yu Xiaojun, secretary of the county party committee, presided over the meeting.");
        assertThat(page.select(".quote a").attr("href")).startsWith("/articles/" + huaiji.article() + "#m-");
        assertThat(page.select("#meetings ~ .rows .tag").text()).isEqualTo("presided");
    }

    @Test
    void namesakesAreListedAndNotMerged() {
        TestArchive archive = archive();
        long here = archive.person("Chen Jun", TestArchive.HUNAN);
        long there = archive.person("Chen Jun", "530000");

        Document page = page("/people/" + here);

        assertThat(page.select("#namesakes ~ .rows .what").eachAttr("href")).containsExactly("/people/" + there);
        assertThat(page.select("#namesakes ~ .rows").text()).contains("Yunnan");
    }

    @Test
    void mergedPersonMovesForGood() {
        TestArchive archive = archive();
        long last = archive.person("Xu Qin", "230000");
        long middle = archive.person("Xu Qin", "430000");
        long first = archive.person("Xu Qin", "440000");
        archive.merge(first, middle);
        archive.merge(middle, last);

        assertThat(get("/people/" + first))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasRedirectedUrl("/people/" + last);
    }

    @Test
    void winnerOfAMergeHasTheFactsOfBoth() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        long winner = archive.person("Yu Xiaojun", TestArchive.HUNAN);
        archive.merge(huaiji.yu(), winner);

        Document page = page("/people/" + winner);

        assertThat(page.select("#posts ~ .rows > li")).hasSize(1);
        assertThat(page.select("#meetings ~ .rows > li")).hasSize(1);
        assertThat(page.select("#articles ~ .rows > li")).hasSize(1);
    }

    @Test
    void personWithoutFactsHasAPage() {
        long id = archive().person("Li Keqiang", null);

        Document page = page("/people/" + id);

        assertThat(page.select(".byline").text()).contains("national leader");
        assertThat(page.text()).contains("No article in the archive says which post this person held.");
    }

    @Test
    void meetingPageShowsHostRolesAndReports() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        long second = archive.article("The same meeting again", "Text.", a -> a.published("2023-01-16"));
        archive.report(huaiji.meeting(), second);

        Document page = page("/meetings/" + huaiji.meeting());

        assertThat(page.select("h1").text()).isEqualTo("enlarged meeting of the Standing Committee");
        assertThat(page.select("#facts ~ dl").text())
                .contains("13 January 2023")
                .contains("Standing Committee of the County Party Committee")
                .contains("Yu Xiaojun");
        assertThat(page.select("#roster ~ .roster > li")).hasSize(2);
        assertThat(page.select("#roster ~ .roster > li").first().text()).startsWith("Yu Xiaojun presided");
        assertThat(page.select("#reports ~ .rows .what").eachText()).first().isEqualTo("The same meeting again");
        assertThat(page.select("#reports ~ .rows .what")).hasSize(2);
    }

    @Test
    void meetingOfWhichLittleIsKnownHasAPage() {
        long id = archive().meeting("meeting", "OTHER", null, null, null);

        Document page = page("/meetings/" + id);

        assertThat(page.text()).contains("day unknown").contains("The reports name nobody who was present.");
    }

    @Test
    void organisationPageShowsHoldersMeetingsAndStructure() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        long parent = archive.organisation("County Party Committee", "PARTY_COMMITTEE", TestArchive.HUAIJI);
        archive.partOf(huaiji.committee(), parent);

        Document page = page("/organisations/" + huaiji.committee());

        assertThat(page.select("#posts ~ .rows .what").eachText()).containsExactly("Yu Xiaojun");
        assertThat(page.select("#meetings ~ .rows .what")).hasSize(1);
        assertThat(page.select("#structure ~ dl a").attr("href")).isEqualTo("/organisations/" + parent);
        assertThat(page("/organisations/" + parent).select("#structure ~ dl a").text())
                .isEqualTo("Standing Committee of the County Party Committee");
    }

    @Test
    void regionPageShowsBodiesOfficialsAndWhatLiesBelow() {
        archive().huaiji();

        Document county = page("/regions/441224");
        Document prefecture = page("/regions/441200");

        assertThat(county.select("h1").text()).isEqualTo("Huaiji County 怀集县");
        assertThat(county.select(".crumbs a").eachText()).containsExactly("Divisions", "Guangdong", "Zhaoqing");
        assertThat(county.select("#officials ~ .scroll .what").eachText()).containsExactly("Yu Xiaojun");
        assertThat(county.select("#bodies ~ .rows .what")).hasSize(1);
        assertThat(county.select("#newest-articles ~ .rows .what")).hasSize(1);
        assertThat(county.select("#newest-meetings ~ .rows .what")).hasSize(1);
        assertThat(county.select("#below")).isEmpty();
        assertThat(prefecture
                        .select("#below ~ .facet li:contains(Huaiji County) .n")
                        .text())
                .isEqualTo("1");
        assertThat(prefecture
                        .select("#below ~ .facet li:contains(Fengkai County) .n")
                        .text())
                .isEqualTo("–");
    }

    @Test
    void divisionsAreCountedWithAllThatLiesBelow() {
        archive().huaiji();

        assertThat(page("/regions")
                        .select(".provinces tr:contains(Guangdong) td.n")
                        .text())
                .isEqualTo("1");
    }
}
