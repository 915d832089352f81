package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Tours and visits on the pages of their article, their people and their division. */
class ActivityPageTests extends PageTests {

    private static final String TEXT =
            "On May 13, Yu Xiaojun went to Lianmai Town and Huaicheng Town to inspect flood control."
                    + " Chen Tengda accompanied the inspection.";

    private record Tour(long article, long yu, long chen) {}

    private Tour tour() {
        TestArchive archive = archive();
        long article = archive.article(
                "A tour in Huaiji",
                TEXT,
                facts -> facts.published("2023-05-14").in("441224").genre("ACTIVITY"));
        long yu = archive.person("Yu Xiaojun", "440000");
        long chen = archive.person("Chen Tengda", "440000");
        archive.mention(article, TEXT, "PERSON", "Yu Xiaojun", "person_id", yu);
        archive.mention(article, TEXT, "PERSON", "Chen Tengda", "person_id", chen);
        archive.activity(
                article,
                TEXT,
                "INSPECTION",
                "went to Lianmai Town and Huaicheng Town to inspect flood control",
                "2023-05-13",
                "Lianmai Town,Huaicheng Town",
                yu,
                chen);
        return new Tour(article, yu, chen);
    }

    @Test
    void articleShowsTheTourBesideItsText() {
        Tour tour = tour();

        Document page = page("/articles/" + tour.article());
        Element facts = page.selectFirst("#activity-1");
        assertThat(facts.select("h3").text()).isEqualTo("Inspection");
        assertThat(facts.select("dd").eachText())
                .startsWith("13 May 2023", "Yu Xiaojun", "Chen Tengda", "Lianmai Town; Huaicheng Town");
        String anchor = facts.select("dd.dots a").attr("href");
        assertThat(page.select(anchor).text()).startsWith("went to Lianmai Town");
    }

    @Test
    void doubtfulTourIsMarked() {
        Tour tour = tour();
        jdbc.sql("update mention set confidence = 0.5 where kind = 'ACTIVITY'").update();

        assertThat(page("/articles/" + tour.article()).select("#activity-1 .doubt"))
                .isNotEmpty();
        assertThat(page("/people/" + tour.yu()).select("[aria-labelledby=activities] .doubt"))
                .isNotEmpty();
    }

    @Test
    void thoseWhoLedAndThoseWhoCameAlongHaveItOnTheirPages() {
        Tour tour = tour();

        for (long person : new long[] {tour.yu(), tour.chen()}) {
            Element row = page("/people/" + person).selectFirst("[aria-labelledby=activities] .rows li");
            assertThat(row.select("time").attr("datetime")).isEqualTo("2023-05-13");
            assertThat(row.select(".what").text()).isEqualTo("Inspection");
            assertThat(row.select(".meta").text()).startsWith("led by Yu Xiaojun with Chen Tengda");
            assertThat(row.select("blockquote b").text()).startsWith("went to Lianmai Town");
        }
    }

    @Test
    void oneMergedIntoThePersonBringsTheTour() {
        Tour tour = tour();
        long winner = archive().person("Yu Xiaojun (county)", "440000");
        archive().merge(tour.yu(), winner);

        assertThat(page("/people/" + winner).select("[aria-labelledby=activities] .rows li"))
                .hasSize(1);
    }

    @Test
    void divisionAndThoseAboveListIt() {
        tour();

        for (String code : new String[] {"441224", "441200", "440000"}) {
            assertThat(page("/regions/" + code).select("[aria-labelledby=newest-activities] .rows li"))
                    .as(code)
                    .hasSize(1);
        }
        assertThat(page("/regions/430600").select("[aria-labelledby=newest-activities]"))
                .isEmpty();
    }

    @Test
    void branchVenuesStandOnThePageOfTheMeeting() {
        TestArchive.Huaiji huaiji = archive().huaiji();
        jdbc.sql("update meeting set venue = 'Grand Hall', branch_venues = 'towns and villages'")
                .update();

        assertThat(page("/meetings/" + huaiji.meeting()).select("dl.facts dd").eachText())
                .contains("Grand Hall", "towns and villages");
    }
}
