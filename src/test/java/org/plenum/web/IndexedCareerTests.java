package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who met whom, and namesakes, out of the index: as out of the database, see {@link CareerTests}. */
class IndexedCareerTests extends IndexedTests {

    private long winner;
    private long absent;
    private long undated;
    private long placed;

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
        placed = archive.person("Sun Placed", TestArchive.GUANGDONG);
        place(meeting("2024-02-03"), "2024-02-20", 4);
        place(meeting("2023-01-13"), "2023-01-20", 9);
        long ofNoDay = meeting(null);
        place(ofNoDay, "2024-03-05", 2);
        place(ofNoDay, "", 1);
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

    /** Days of meetings come out of the index; the database tells that of an undated one's article, and of a meeting that the index has not seen. */
    @Test
    void placesInRostersAreOrderedByDaysOfTheIndexAndOfTheDatabase() {
        assertThat(places()).containsExactly("5 Mar 2024 2 of 2", "3 Feb 2024 4 of 4", "13 Jan 2023 9 of 9");

        place(meeting("2024-03-01"), "2024-03-09", 3);

        assertThat(places())
                .containsExactly("5 Mar 2024 2 of 2", "1 Mar 2024 3 of 3", "3 Feb 2024 4 of 4", "13 Jan 2023 9 of 9");
    }

    private List<String> places() {
        return page("/people/" + placed).select(".rosters tbody tr").stream()
                .map(row -> row.child(0).text() + " " + row.child(1).text())
                .toList();
    }

    private long meeting(@Nullable String day) {
        return archive.meeting("Meeting with a roster, " + day, "PLENARY", null, null, day);
    }

    private void place(long meeting, String day, int position) {
        long article = archive.article(
                "Roster of " + meeting + " " + day, TestArchive.HUAIJI_TEXT, a -> day.isEmpty() ? a : a.published(day));
        archive.participation(
                article, TestArchive.HUAIJI_TEXT, meeting, placed, "ATTENDED", "attended the meeting", position);
    }

    /** A statement more for each list that is there, but none for a row. */
    @Test
    void pageOfAPersonCostsAFixedNumberOfStatements() {
        statements.forget();
        page("/people/" + huaiji.yu());
        assertThat(statements.seen()).isLessThanOrEqualTo(20);
    }
}
