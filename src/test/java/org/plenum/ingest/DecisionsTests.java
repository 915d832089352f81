package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.desk.ConflictException;
import org.plenum.desk.Corrections;
import org.plenum.desk.MergeRefusedException;
import org.plenum.desk.Merges;
import org.plenum.desk.Thing;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.springframework.beans.factory.annotation.Autowired;

/** What people decide, in the tables: at once, after every import, and gone without a trace when it is taken back. */
@ImportTest
class DecisionsTests {

    private static final String ROWS = """
            select concat_ws('|', a.source_key, p.name, p.region_code, p.apart, x.role, g.natural_key, g.name, g.held_on)
            from participation x join article a on a.id = x.article_id join person p on p.id = x.person_id
            left join meeting g on g.id = x.meeting_id order by 1
            """;

    @Autowired
    private ImportFixture folder;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Merges merges;

    @BeforeEach
    void twoReports() {
        folder.reset();
        folder.write(
                "a.txt",
                "title: One",
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                ImportFixture.YUEYANG_MEETING,
                "person: Chen Jing | secretary | Municipal Party Committee | PRESIDED");
        folder.write("b.txt", "title: Two", "division: 441224", "person: Chen Jing | head", "Liang Zhi was missed.");
        folder.runToTheEnd();
    }

    @Test
    void aNameIsPutRightAtOnceAndAfterEveryImport() {
        save("a.txt", name("a.txt", "Chen Jing", "Cheng Jin"), 0);
        assertThat(names()).containsExactly("a.txt Cheng Jin", "b.txt Chen Jing");

        folder.readAgain();

        assertThat(names()).containsExactly("a.txt Cheng Jin", "b.txt Chen Jing");
        assertThat(folder.list(
                        "select rule || ' ' || confidence from mention where kind = 'PERSON' order by article_id"))
                .startsWith("correction 1");
    }

    @Test
    void aCorrectionTakenBackLeavesTheRowsThatWereThere() {
        List<String> before = folder.list(ROWS);
        long id = save("a.txt", name("a.txt", "Chen Jing", "Cheng Jin"), 0);
        assertThat(folder.list(ROWS)).isNotEqualTo(before);

        corrections.withdraw(id, "editor");

        assertThat(folder.list(ROWS)).isEqualTo(before);
        assertThat(folder.list("select name from person order by 1")).containsExactly("Chen Jing", "Chen Jing");
    }

    @Test
    void whatWasMissedIsAddedAndWhatIsWrongIsStruck() {
        save("b.txt", Fix.of(Field.PERSON, folder.words("b.txt", "Liang Zhi"), Map.of("name", "Liang Zhi")), 0);
        save("b.txt", Fix.struck(Field.PERSON, folder.words("b.txt", "Chen Jing")), 0);
        folder.readAgain();

        assertThat(names()).containsExactly("a.txt Chen Jing", "b.txt Liang Zhi");
        assertThat(folder.count("attestation")).isEqualTo(1);
    }

    @Test
    void theDayOfAMeetingMovesItToTheOthersOfThatDay() {
        folder.write(
                "c.txt",
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                ImportFixture.YUEYANG_MEETING.replace("03-23", "03-24"));
        folder.runToTheEnd();

        save("a.txt", Fix.of(Field.MEETING, folder.words("a.txt", "plenary meeting"), Map.of("day", "2023-03-24")), 0);

        assertThat(folder.list("select held_on from meeting")).containsExactly("2023-03-24");
        assertThat(folder.count("meeting_report")).isEqualTo(2);
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndNothingIsOverwritten() {
        long first = save("a.txt", name("a.txt", "Chen Jing", "Cheng Jin"), 0);

        assertThatThrownBy(() -> save("a.txt", name("a.txt", "Chen Jing", "Chen Jin"), 0))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                    assertThat(conflict.theirs().id()).isEqualTo(first);
                    assertThat(conflict.mine().value()).containsEntry("name", "Chen Jin");
                });
        assertThat(names()).contains("a.txt Cheng Jin");
        save("a.txt", name("a.txt", "Chen Jing", "Chen Jin"), first);
        assertThat(names()).contains("a.txt Chen Jin");
        assertThat(folder.count("correction where withdrawn_at is null")).isEqualTo(1);
        assertThatThrownBy(() -> corrections.withdraw(first, "editor")).isInstanceOf(ConflictException.class);
    }

    @Test
    void whatStandsThereAnywayIsNoCorrection() {
        assertThat(save("a.txt", name("a.txt", "Chen Jing", "Chen Jing"), 0)).isZero();
        assertThat(folder.count("correction")).isZero();
    }

    @Test
    void everyDecisionIsInTheAuditLog() {
        long before = folder.count("audit_entry");
        long id = save("a.txt", name("a.txt", "Chen Jing", "Cheng Jin"), 0);
        corrections.withdraw(id, "editor");

        assertThat(folder.count("audit_entry")).isEqualTo(before + 2);
        assertThat(folder.list(
                        "select made_by || ' ' || action || ' ' || detail from audit_entry order by id desc limit 2"))
                .containsExactly(
                        "editor CORRECTION_WITHDRAWN PERSON \"Chen Jing\"; name: Chen Jing -> Cheng Jin",
                        "editor CORRECTED PERSON \"Chen Jing\"; name: Chen Jing -> Cheng Jin");
    }

    @Test
    void mergedPeopleStayOneThroughImportsAndComeApartAsTheyWere() {
        List<String> before = folder.list(ROWS);
        List<String> spellings = folder.list("select person_id || name from person_name order by 1");
        long hunan = person("430000");
        long guangdong = person("440000");

        long merge = merges.merge(Thing.PERSON, hunan, guangdong, "same face", "editor");
        folder.readAgain();

        assertThat(folder.list("select distinct person_id from mention where person_id is not null"))
                .containsExactly(Long.toString(guangdong));
        assertThat(merges.separate(merge, "editor")).isEqualTo(hunan);
        assertThat(folder.list(ROWS)).isEqualTo(before);
        assertThat(folder.list("select person_id || name from person_name order by 1"))
                .isEqualTo(spellings);
        folder.readAgain();
        assertThat(folder.list(ROWS)).isEqualTo(before);
    }

    @Test
    void whoIsMergedIsNotMergedAgain() {
        merges.merge(Thing.PERSON, person("430000"), person("440000"), null, "editor");

        assertThatThrownBy(() -> merges.merge(Thing.PERSON, person("440000"), person("430000"), null, "editor"))
                .isInstanceOf(MergeRefusedException.class)
                .hasMessage("merged");
        assertThatThrownBy(() -> merges.merge(Thing.PERSON, person("440000"), person("440000"), null, "editor"))
                .hasMessage("itself");
    }

    @Test
    void mergedBodiesAndMeetingsStayOneAndComeApart() {
        folder.write(
                "c.txt",
                "division: 430600",
                "body: Yueyang Committee | party-committee/other | PARTY_COMMITTEE | PREFECTURE | 430600",
                "meeting: big talk | SYMPOSIUM | Yueyang Committee | 2023-03-23",
                "person: Liu An | head | Yueyang Committee | SPOKE");
        folder.runToTheEnd();
        List<String> before = folder.list(ROWS);
        String bodies = "select concat_ws('|', id, name, merged_into, parent_id) from organisation order by id";
        String meetings =
                "select concat_ws('|', id, name, host_id, held_on, venue, merged_into) from meeting order by id";
        List<String> bodiesBefore = folder.list(bodies);
        List<String> meetingsBefore = folder.list(meetings);

        long body = merges.merge(
                Thing.ORGANISATION,
                folder.id("organisation where name_key like '%/other'"),
                folder.id("organisation where name_key = 'party-committee'"),
                null,
                "editor");
        long meeting = merges.merge(
                Thing.MEETING,
                folder.id("meeting where kind = 'SYMPOSIUM'"),
                folder.id("meeting where kind = 'PLENARY'"),
                null,
                "editor");
        folder.readAgain();

        assertThat(folder.count("attestation where organisation_id = "
                        + folder.id("organisation where name_key = 'party-committee'")))
                .isEqualTo(2);
        assertThat(folder.list("select distinct meeting_id from meeting_report"))
                .hasSize(1);
        merges.separate(meeting, "editor");
        merges.separate(body, "editor");
        assertThat(folder.list(ROWS)).isEqualTo(before);
        assertThat(folder.list(bodies)).isEqualTo(bodiesBefore);
        assertThat(folder.list(meetings)).isEqualTo(meetingsBefore);
    }

    private List<String> names() {
        return folder.list(
                "select distinct a.source_key || ' ' || p.name from mention m join article a on a.id = m.article_id"
                        + " join person p on p.id = m.person_id order by 1");
    }

    private long save(String file, Fix fix, long seen) {
        return corrections.save(folder.article(file), fix, seen, null, "editor");
    }

    private Fix name(String file, String printed, String name) {
        return Fix.of(Field.PERSON, folder.words(file, printed), Map.of("name", name));
    }

    private long person(String province) {
        return folder.id("person where region_code = '" + province + "' and apart = 0");
    }
}
