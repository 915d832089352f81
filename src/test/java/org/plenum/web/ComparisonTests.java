package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Several reports of one meeting side by side. */
class ComparisonTests extends PageTests {

    private static final String OTHER = """
            On the 13th the standing committee met. Chen Tengda, mayor, presided over the meeting. Li Third attended the meeting. Yu \
            Xiao-jun spoke.
            """;

    @Test
    void oneReportIsNotCompared() {
        assertThat(page("/meetings/" + archive().huaiji().meeting()).select("#comparison"))
                .isEmpty();
    }

    @Test
    void oneNumberToldWithTwoDaysIsShownOnBoth() {
        TestArchive archive = archive();
        Long host = archive.organisation("Committee of Huaiji", "PARTY_COMMITTEE", TestArchive.HUAIJI);
        long one = meeting(host, "2023-01-13", 6);
        long other = meeting(host, "2023-01-14", 6);
        meeting(host, "2023-01-14", 7);
        meeting(host, "2024-01-14", 6);
        meeting(archive.organisation("Committee of another", "PARTY_COMMITTEE", TestArchive.HUAIJI), "2023-01-13", 6);
        long undated = meeting(host, null, 6);

        assertThat(sameNumber(one)).containsExactly("/meetings/" + other, "/meetings/" + undated);
        assertThat(sameNumber(other)).containsExactly("/meetings/" + one, "/meetings/" + undated);
    }

    private long meeting(long host, @Nullable String day, int number) {
        long id = archive().meeting("meeting", "PLENARY", host, TestArchive.HUAIJI, day);
        archive().number(id, number);
        return id;
    }

    private List<String> sameNumber(long meeting) {
        return page("/meetings/" + meeting)
                .select("section[aria-labelledby=samenumber] .what")
                .eachAttr("href");
    }

    @Test
    void reportsSayWhatTheyAddAndWhatTheySayOtherwise() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        long second = archive.article("The other report", OTHER, a -> a.published("2023-01-16"));
        archive.report(huaiji.meeting(), second);
        archive.mention(second, OTHER, "MEETING_DATE", "On the 13th", "meeting_id", huaiji.meeting());
        long third = archive.person("Li Third", TestArchive.GUANGDONG);
        archive.participation(
                second, OTHER, huaiji.meeting(), huaiji.chen(), "PRESIDED", "presided over the meeting", null);
        archive.participation(second, OTHER, huaiji.meeting(), third, "ATTENDED", "attended the meeting", 2);
        archive.participation(second, OTHER, huaiji.meeting(), huaiji.yu(), "SPOKE", "spoke", null);
        jdbc.sql("update participation set name_printed = 'Yu Xiao-jun' where article_id = ? and person_id = ?")
                .params(second, huaiji.yu())
                .update();

        Document page = page("/meetings/" + huaiji.meeting());

        assertThat(page.select(".findings li").eachText())
                .containsExactly(
                        "differs The reports name different people as presiding: Yu Xiaojun, Chen Tengda",
                        "Report 2 alone names one person.");
        assertThat(page.select(".compare thead a").eachText())
                .containsExactly(
                        "The Standing Committee of Huaiji County held an expanded meeting", "The other report");
        assertThat(page.select(".compare tbody tr:contains(Meeting and day) .quote")
                        .last()
                        .text())
                .isEqualTo("On the 13th");
        assertThat(page.select(".compare tr:contains(Li Third) .tag").text()).isEqualTo("one report only");
        assertThat(page.select(".compare tr:contains(Li Third) td").eachText())
                .containsExactly("–", "attended · 2. in the list");
        assertThat(page.select(".compare tbody tr:contains(Yu Xiao-jun) .tag").text())
                .isEqualTo("name differs");
        assertThat(page.select(".compare tbody tr:contains(name differs) td").eachText())
                .containsExactly("presided printed “Yu Xiaojun”", "spoke printed “Yu Xiao-jun”");
    }
}
