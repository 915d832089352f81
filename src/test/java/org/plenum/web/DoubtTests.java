package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Facts of little confidence are marked in words, on every page that shows them. */
class DoubtTests extends PageTests {

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
}
