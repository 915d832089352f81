package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.desk.Corrections;
import org.plenum.desk.Merges;
import org.plenum.desk.Naming;
import org.plenum.desk.Thing;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.springframework.beans.factory.annotation.Autowired;

/** Venues, activities, places in lists and names of bodies: put right at once and after every import, and as before when taken back. */
@ImportTest
class FurtherDecisionsTests {

    private static final String VENUES = "select concat_ws('|', venue, branch_venues, part_of_day) from meeting";
    private static final String ACTIVITIES = """
            select concat_ws('|', v.kind, v.taken_on, p.name, t.leads) from activity v
            left join activity_participant t on t.activity_id = v.id left join person p on p.id = t.person_id order by t.list_position
            """;
    private static final String PLACES = "select coalesce(list_position::text, 'none') from participation order by id";
    private static final String BODIES = "select name from organisation order by name";

    @Autowired
    private ImportFixture folder;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Merges merges;

    @Autowired
    private Naming naming;

    @BeforeEach
    void twoReportsOfOneMeeting() {
        folder.reset();
        folder.write(
                "a.txt",
                "title: One",
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                ImportFixture.YUEYANG_MEETING + " | Old Hall",
                "person: Chen Jing | secretary | Municipal Party Committee | PRESIDED",
                "person: Liu An | deputy",
                "activity: INSPECTION | Chen Jing | 2023-03-09 | Liu An | the dike",
                "They met in the New Hall.");
        folder.write(
                "b.txt",
                "title: Two",
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                ImportFixture.YUEYANG_MEETING + " | Old Hall");
        folder.runToTheEnd();
    }

    @Test
    void venueAndPartOfTheDayGoBeforeWhatOtherArticlesSay() {
        long id = save(Fix.of(
                Field.MEETING,
                words("plenary meeting"),
                Map.of("venue", "New Hall", "part", "MORNING", "branches", "ten counties")));
        assertThat(folder.list(VENUES)).containsExactly("New Hall|ten counties|MORNING");
        assertThat(
                        folder.list(
                                "select quote || ' ' || rule from mention where kind = 'MEETING_VENUE' and rule = 'correction'"))
                .isNotEmpty();

        folder.readAgain();
        assertThat(folder.list(VENUES)).containsExactly("New Hall|ten counties|MORNING");
        corrections.withdraw(id, "editor");
        assertThat(folder.list(VENUES)).containsExactly("Old Hall");
    }

    @Test
    void aVenueThatWasMissedIsProvedByItsWordsInTheText() {
        folder.write(
                "a.txt",
                "title: One",
                ImportFixture.YUEYANG_MEETING.replace("Municipal Party Committee", ""),
                "They met in the New Hall.");
        folder.runToTheEnd();

        save(Fix.of(Field.MEETING, words("plenary meeting"), Map.of("venue", "New Hall")));

        assertThat(folder.list("select m.quote from mention m join article a on a.id = m.article_id"
                        + " where m.kind = 'MEETING_VENUE' and a.source_key = 'a.txt'"))
                .containsExactly("New Hall");
    }

    @Test
    void anActivityIsStruckAndComesBack() {
        List<String> before = folder.list(ACTIVITIES);
        assertThat(before).hasSize(2);
        long id = save(Fix.struck(Field.ACTIVITY, words("INSPECTION")));
        folder.readAgain();
        assertThat(folder.count("activity")).isZero();

        corrections.withdraw(id, "editor");
        assertThat(folder.list(ACTIVITIES)).isEqualTo(before);
    }

    @Test
    void dayAndLeaderOfAnActivityArePutRight() {
        List<String> before = folder.list(ACTIVITIES);
        long id = save(Fix.of(
                Field.ACTIVITY,
                words("INSPECTION"),
                Map.of(
                        "day",
                        "2023-03-10",
                        "deed",
                        "VISIT",
                        "leader",
                        words("Liu An").reference())));
        List<String> expected = List.of("VISIT|2023-03-10|Liu An|t", "VISIT|2023-03-10|Chen Jing|f");
        assertThat(folder.list(ACTIVITIES)).isEqualTo(expected);

        folder.readAgain();
        assertThat(folder.list(ACTIVITIES)).isEqualTo(expected);
        corrections.withdraw(id, "editor");
        assertThat(folder.list(ACTIVITIES)).isEqualTo(before);
    }

    @Test
    void whoTookNoPartIsStruckFromAnActivity() {
        long id = save(Fix.noPart(words("INSPECTION"), words("Liu An")));
        folder.readAgain();
        assertThat(folder.list(ACTIVITIES)).containsExactly("INSPECTION|2023-03-09|Chen Jing|t");

        corrections.withdraw(id, "editor");
        assertThat(folder.list(ACTIVITIES)).hasSize(2);
    }

    @Test
    void whoIsCalledOtherwiseKeepsTheirActivities() {
        save(Fix.of(Field.PERSON, words("Chen Jing"), Map.of("name", "Cheng Jin")));

        assertThat(folder.list(ACTIVITIES))
                .containsExactly("INSPECTION|2023-03-09|Cheng Jin|t", "INSPECTION|2023-03-09|Liu An|f");
    }

    @Test
    void aPlaceInAListOfThosePresentIsPutRight() {
        Fix place = new Fix(
                Field.ROLE,
                null,
                words("Chen Jing"),
                words("plenary meeting"),
                "PRESIDED",
                false,
                Map.of("place", "3"),
                Map.of());
        long id = save(place);
        assertThat(folder.list(PLACES)).containsExactly("3");

        folder.readAgain();
        assertThat(folder.list(PLACES)).containsExactly("3");
        corrections.withdraw(id, "editor");
        assertThat(folder.list(PLACES)).containsExactly("none");
    }

    @Test
    void aNewNameOfABodyStaysThroughImportsAndMerges() {
        folder.write("c.txt", "division: 430600", "body: Second Office | second | GOVERNMENT | PREFECTURE | 430600");
        folder.runToTheEnd();
        List<String> before = folder.list(BODIES);
        long body = folder.id("organisation where name_key = 'party-committee'");
        long merge = merges.merge(
                Thing.ORGANISATION, folder.id("organisation where name_key = 'second'"), body, null, "editor");

        long renamed = naming.rename(Thing.ORGANISATION, body, "Committee of Yueyang", null, "editor");
        folder.readAgain();
        merges.separate(merge, "editor");

        assertThat(folder.list("select name from organisation where id = " + body))
                .containsExactly("Committee of Yueyang");
        naming.withdraw(Thing.ORGANISATION, body, renamed, "editor");
        assertThat(folder.list(BODIES)).isEqualTo(before);
    }

    private long save(Fix fix) {
        return corrections.save(folder.article("a.txt"), fix, 0, null, "editor");
    }

    private Anchor words(String words) {
        return folder.words("a.txt", words);
    }
}
