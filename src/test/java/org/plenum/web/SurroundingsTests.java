package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** From an article to those beside it. */
class SurroundingsTests extends PageTests {

    private long article(TestArchive archive, String title, String day, String region, long outlet) {
        return archive.article(
                title, "Text.", facts -> facts.published(day).in(region).outlet(outlet));
    }

    @Test
    void stepsLeadAlongTheDivisionAndTheOutlet() {
        TestArchive archive = archive();
        long here = archive.outlet("Yiyang Daily", TestArchive.YIYANG);
        long other = archive.outlet("Hunan Daily", TestArchive.HUNAN);
        article(archive, "Long before", "2022-01-01", TestArchive.YIYANG, here);
        article(archive, "Before", "2023-01-01", TestArchive.YIYANG, here);
        long article = article(archive, "Now", "2023-01-02", TestArchive.YIYANG, here);
        article(archive, "Same day, later number", "2023-01-02", TestArchive.YIYANG, other);
        article(archive, "Elsewhere", "2023-01-02", TestArchive.HUAIJI, here);

        Document page = page("/articles/" + article);

        assertThat(page.select("#around-place ~ .rows .title").eachText())
                .containsExactly("Before", "Same day, later number");
        assertThat(page.select("#around-outlet ~ .rows .title").eachText()).containsExactly("Before", "Elsewhere");
    }

    @Test
    void otherReportsOfTheMeetingAreNamedWithTheirOutlet() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        long second = article(
                archive, "The other paper", "2023-01-15", TestArchive.ZHAOQING, archive.outlet("Zhaoqing Daily", null));
        archive.report(huaiji.meeting(), second);

        Document page = page("/articles/" + huaiji.article());

        assertThat(page.select("#same-meeting ~ .rows li").text())
                .isEqualTo("The other paper 15 Jan 2023 Zhaoqing Daily");
    }

    @Test
    void undatedArticleWithoutDivisionHasNothingBesideIt() {
        TestArchive archive = archive();
        archive.article("One", "Text.", facts -> facts);
        long article = archive.article("Two", "Text.", facts -> facts);

        assertThat(page("/articles/" + article).select(".around section")).isEmpty();
    }
}
