package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Facts of little confidence are marked in words, on every page that shows them. */
class DoubtTests extends PageTests {

    private static final List<String> LISTS = List.of("/articles", "/meetings", "/people");

    @Test
    void whatIsCertainEnoughIsNotMarked() {
        TestArchive.Huaiji huaiji = archive().huaiji();

        assertThat(page("/articles/" + huaiji.article()).text()).doesNotContain("to be checked");
    }

    @Test
    void doubtfulFactsAreMarkedWithTheirRuleAndConfidence() {
        TestArchive.Huaiji huaiji = archive().huaiji();
        jdbc.sql("update mention set confidence = 0.58").update();

        Document article = page("/articles/" + huaiji.article());
        assertThat(article.select("aside .doubt").text()).contains("to be checked rule role.test, confidence 58%");
        assertThat(article.select("#meeting-" + huaiji.meeting() + " .doubt")).isNotEmpty();
        assertThat(article.select(".evidence tbody tr .tag").eachText())
                .hasSameSizeAs(article.select(".evidence tbody tr"))
                .containsOnly("to be checked");
        assertThat(page("/people/" + huaiji.yu()).select(".doubt")).isNotEmpty();
        assertThat(page("/meetings/" + huaiji.meeting()).select(".doubt")).isNotEmpty();
    }

    @Test
    void rowsOfListsThatShowDoubtfulFactsAreMarkedToo() {
        TestArchive.Huaiji huaiji = archive().huaiji();
        for (String list : LISTS) {
            assertThat(page(list).select(".rows .doubt")).as(list).isEmpty();
        }
        jdbc.sql("update mention set confidence = 0.58").update();

        for (String list : LISTS) {
            Document page = page(list);
            assertThat(page.select(".rows > li .doubt").first().text()).as(list).isEqualTo("to be checked");
            assertThat(page.select(".rows > li .doubt")).as(list).hasSameSizeAs(page.select(".rows > li"));
        }
        assertThat(page("/regions/441224").select(".rows .doubt")).isNotEmpty();
        assertThat(page("/organisations/" + huaiji.committee()).select(".rows > li > div > .doubt"))
                .isNotEmpty();
    }

    @Test
    void oneSureReportIsEnoughForAMeetingAndOneSureMentionForAPerson() {
        archive().huaiji();
        jdbc.sql("update mention set confidence = 0.58").update();
        jdbc.sql(
                        "update mention set confidence = 0.9 where kind in ('MEETING', 'MEETING_DATE', 'ROLE', 'PERSON', 'POST')")
                .update();

        assertThat(page("/meetings").select(".rows .doubt")).isEmpty();
        assertThat(page("/people").select(".rows .doubt")).isEmpty();
        jdbc.sql("update mention set confidence = 0.58 where kind = 'ROLE'").update();
        assertThat(page("/meetings").select(".rows .doubt")).isNotEmpty();
    }
}
