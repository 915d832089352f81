package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenum.search.Count;

/** What the page of a division says of time: coverage, meetings by month, officials now and before. */
class RegionPageTests extends PageTests {

    @Test
    void coverageTellsSilenceFromAbsence() {
        TestArchive archive = archive();
        archive.huaiji();
        archive.article("Elsewhere", "Text.", a -> a.published("2023-03-05").in(TestArchive.YIYANG));
        archive.article("Here again", "Text.", a -> a.published("2023-06-05").in(TestArchive.HUAIJI));

        Document page = page("/regions/441224");

        assertThat(page.select(".coverage rect").eachAttr("class"))
                .containsExactly("c-here", "c-nothing", "c-elsewhere", "c-nothing", "c-here");
        assertThat(page.select(".coverage svg").attr("aria-label"))
                .isEqualTo(
                        "Huaiji County: articles in 2 months, articles about other divisions only in 1, nothing at all in 3");
        assertThat(page.select(".coverage rect title").get(3).text())
                .isEqualTo("April 2023 to May 2023: nothing in the archive");
    }

    @Test
    void coverageOfAnEmptyArchiveIsNotDrawn() {
        assertThat(CoverageStrip.of(List.of(), List.of())).isNull();
        assertThat(CoverageStrip.of(List.of(), List.of(new Count("2023-01", "2023-01", 2)))
                        .here())
                .isEqualTo(1);
        assertThat(CoverageStrip.of(List.of(YearMonth.of(2023, 1)), List.of()).elsewhere())
                .isEqualTo(1);
    }

    @Test
    void officialsOfTodayStandBeforeThoseOfEarlier() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        long later = archive.person("Li Later", TestArchive.GUANGDONG);
        String text = "Li Later, secretary of the county party committee, spoke.";
        long article =
                archive.article("Later", text, a -> a.published("2024-02-01").in(TestArchive.HUAIJI));
        archive.attestation(
                article, text, later, "secretary", "secretary of the county party committee", huaiji.committee());

        Document page = page("/regions/441224");

        assertThat(page.select("#officials ~ .scroll tbody tr").eachText())
                .containsExactly("Li Later secretary of the county party committee"
                        + " Standing Committee of the County Party Committee 1 Feb 2024 1 Feb 2024");
        assertThat(page.select("#officials ~ details tbody th").eachText()).containsExactly("Yu Xiaojun");
        assertThat(page.select("#officials ~ details td a").last().attr("href"))
                .startsWith("/articles/" + huaiji.article() + "#m-");
    }

    @Test
    void meetingsByMonthAndWhatLiesBeside() {
        TestArchive archive = archive();
        archive.huaiji();
        archive.article("Next door", "Text.", a -> a.published("2023-03-05").in("441225"));

        Document page = page("/regions/441224");

        assertThat(page.select("#newest-meetings ~ .months a").attr("href"))
                .isEqualTo("/meetings?region=441224&time=2023-01");
        assertThat(page.select("#beside ~ .facet a").eachAttr("href")).containsExactly("/regions/441225");
    }
}
