package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who came before and after in a post, and with whom somebody met. */
class CareerTests extends PageTests {

    private static final String PRINTED = "secretary of the municipal party committee";

    private final String text = "Chen Jun, " + PRINTED + ", spoke.";

    private long attest(TestArchive archive, long person, String post, long body, String day) {
        long article = archive.article("Report of " + day, text, a -> a.published(day));
        archive.attestation(article, text, person, post, PRINTED, body);
        return article;
    }

    @Test
    void changeOfASecretaryLiesBetweenTwoAttestedDays() {
        TestArchive archive = archive();
        long body = archive.organisation("Municipal Party Committee", "PARTY_COMMITTEE", TestArchive.YIYANG);
        long first = archive.person("Qu Hai", TestArchive.HUNAN);
        long second = archive.person("Chen Jing", TestArchive.HUNAN);
        long third = archive.person("Wang Zhizhong", TestArchive.HUNAN);
        attest(archive, first, "secretary", body, "2021-01-05");
        long last = attest(archive, first, "secretary", body, "2021-03-05");
        attest(archive, second, "secretary", body, "2021-06-01");
        attest(archive, second, "secretary", body, "2022-06-01");
        attest(archive, third, "secretary", body, "2023-02-01");

        Document page = page("/people/" + second);

        assertThat(page.select("#handovers ~ .rows > li")).hasSize(1);
        assertThat(page.select("#handovers ~ .rows .small").eachText())
                .containsExactly(
                        "Before: Qu Hai last attested 5 Mar 2021", "After: Wang Zhizhong first attested 1 Feb 2023");
        assertThat(page.select("#handovers ~ .rows .back").first().attr("href"))
                .startsWith("/articles/" + last + "#m-");
        assertThat(page("/people/" + first).select("#handovers ~ .rows .small").eachText())
                .containsExactly("After: Chen Jing first attested 1 Jun 2021");
    }

    @Test
    void postThatSeveralHoldHasNoPredecessor() {
        TestArchive archive = archive();
        long body = archive.organisation("Municipal Government", "GOVERNMENT", TestArchive.YIYANG);
        long one = archive.person("Qu Hai", TestArchive.HUNAN);
        long other = archive.person("Chen Jing", TestArchive.HUNAN);
        attest(archive, one, "deputy mayor", body, "2021-01-05");
        attest(archive, other, "deputy mayor", body, "2022-01-05");

        assertThat(page("/people/" + other).select("#handovers")).isEmpty();
    }

    @Test
    void postThatAnotherHoldsInBetweenIsLeftOut() {
        TestArchive archive = archive();
        long body = archive.organisation("Municipal Party Committee", "PARTY_COMMITTEE", TestArchive.YIYANG);
        long one = archive.person("Qu Hai", TestArchive.HUNAN);
        long other = archive.person("Chen Jing", TestArchive.HUNAN);
        attest(archive, other, "secretary", body, "2020-01-05");
        attest(archive, one, "secretary", body, "2021-01-05");
        attest(archive, other, "secretary", body, "2021-06-05");
        attest(archive, one, "secretary", body, "2022-01-05");

        assertThat(page("/people/" + one).select("#handovers")).isEmpty();
    }

    @Test
    void companionsAreCountedByMeetingAndTheAbsentWereNotThere() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        long absent = archive.person("Li Absent", TestArchive.GUANGDONG);
        archive.participation(
                huaiji.article(),
                TestArchive.HUAIJI_TEXT,
                huaiji.meeting(),
                absent,
                "ABSENT",
                "attended the meeting",
                null);
        archive.participation(
                huaiji.article(),
                TestArchive.HUAIJI_TEXT,
                huaiji.meeting(),
                huaiji.chen(),
                "SPOKE",
                "attended the meeting",
                null);

        Document page = page("/people/" + huaiji.yu());

        assertThat(page.select("#companions ~ table tbody tr")).hasSize(1);
        assertThat(page.select("#companions ~ table tbody tr").text()).isEqualTo("Chen Tengda 1 13 Jan 2023");
        assertThat(page("/people/" + absent).select("#companions")).isEmpty();
    }

    @Test
    void mergedCompanionIsNamedByTheWinner() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        long winner = archive.person("Chen Tengda", TestArchive.HUNAN);
        archive.merge(huaiji.chen(), winner);

        assertThat(page("/people/" + huaiji.yu())
                        .select("#companions ~ table tbody th a")
                        .eachAttr("href"))
                .containsExactly("/people/" + winner);
    }
}
