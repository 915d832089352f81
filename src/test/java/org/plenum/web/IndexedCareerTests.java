package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who met whom, and namesakes, out of the index: as out of the database, see {@link CareerTests}. */
class IndexedCareerTests extends IndexedTests {

    private long winner;
    private long absent;
    private long undated;

    @Override
    void fill() {
        super.fill();
        absent = archive.person("Li Absent", TestArchive.GUANGDONG);
        attend(huaiji.meeting(), absent, "ABSENT");
        attend(huaiji.meeting(), huaiji.chen(), "SPOKE");
        winner = archive.person("Zhou Winner", TestArchive.GUANGDONG);
        long loser = archive.person("Zhou Loser", TestArchive.GUANGDONG);
        undated = archive.meeting("Meeting without a day", "PLENARY", null, null, null);
        long later = archive.meeting("Later meeting", "PLENARY", null, null, "2024-02-03");
        for (long meeting : List.of(undated, later, huaiji.meeting())) {
            attend(meeting, huaiji.yu(), "PRESIDED");
        }
        attend(undated, huaiji.chen(), "ATTENDED");
        attend(later, loser, "ATTENDED");
        attend(huaiji.meeting(), winner, "ATTENDED");
        archive.merge(loser, winner);
        archive.person("Yu Xiao Jun", null);
    }

    private void attend(long meeting, long person, String role) {
        long article = archive.article("Of " + meeting + " and " + person, TestArchive.HUAIJI_TEXT, a -> a);
        archive.participation(article, TestArchive.HUAIJI_TEXT, meeting, person, role, "attended the meeting", null);
    }

    private List<String> companions(long person) {
        return page("/people/" + person).select("#companions ~ table tbody tr").eachText();
    }

    @Test
    void whoWasMetMostOftenAndLastComesFirst() {
        assertThat(companions(huaiji.yu()))
                .hasSize(20)
                .startsWith(
                        "Zhou Winner 2 3 Feb 2024",
                        "Chen Tengda 2 13 Jan 2023",
                        "Person0 1 13 Jan 2023",
                        "Person1 1 13 Jan 2023")
                .doesNotContain("Li Absent 1 13 Jan 2023");
        assertThat(companions(winner)).first().isEqualTo("Yu Xiaojun 2 3 Feb 2024");
        assertThat(companions(absent)).isEmpty();
    }

    @Test
    void namesakesAreFoundWithTheirCounts() {
        Document page = page("/people/" + huaiji.yu());

        assertThat(page.select("#namesakes ~ .rows .what").eachText()).containsExactly("Yu Xiaojun", "Yu Xiao Jun");
        assertThat(page.select("#namesakes ~ .rows .figure").first().text()).isEqualTo("no articles");
    }

    /** A statement more for each list that is there, but none for a row. */
    @Test
    void pageOfAPersonCostsAFixedNumberOfStatements() {
        statements.forget();
        page("/people/" + huaiji.yu());
        assertThat(statements.seen()).isLessThanOrEqualTo(20);
    }
}
