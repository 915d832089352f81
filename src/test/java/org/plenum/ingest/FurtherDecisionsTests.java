package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.desk.Corrections;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.springframework.beans.factory.annotation.Autowired;

/** Venues and places in lists: put right at once and after every import, and as before when taken back. */
@ImportTest
class FurtherDecisionsTests {

    private static final String VENUES = "select concat_ws('|', venue, branch_venues, part_of_day) from meeting";
    private static final String PLACES = "select coalesce(list_position::text, 'none') from participation order by id";

    @Autowired
    private ImportFixture folder;

    @Autowired
    private Corrections corrections;

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
    void thatAMeetingHasNoVenueHoldsAgainstItsOtherReports() {
        long id = save(Fix.of(Field.MEETING, words("plenary meeting"), Map.of("venue", "")));
        assertThat(folder.list(VENUES)).containsExactly("");

        folder.readAgain();
        assertThat(folder.list(VENUES)).containsExactly("");
        folder.write(
                "b.txt",
                "A line more.",
                folder.list("select text from article where source_key = 'b.txt'")
                        .get(0));
        folder.runToTheEnd();
        assertThat(folder.list(VENUES)).as("only the other report read again").containsExactly("");
        folder.write(
                "c.txt",
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                ImportFixture.YUEYANG_MEETING + " | Third Hall");
        folder.runToTheEnd();
        assertThat(folder.list(VENUES)).as("a new report").containsExactly("");
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

    private long save(Fix fix) {
        return corrections.save(folder.article("a.txt"), fix, 0, null, "editor");
    }

    private Anchor words(String words) {
        return folder.words("a.txt", words);
    }
}
