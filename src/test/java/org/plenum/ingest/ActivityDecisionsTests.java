package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.desk.Corrections;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.springframework.beans.factory.annotation.Autowired;

/** What officials did outside meetings: put right, added and struck, at once and after every import, and as before when taken back. */
@ImportTest
class ActivityDecisionsTests {

    private static final String ACTIVITIES = """
            select concat_ws('|', v.kind, v.taken_on, p.name, t.leads) from activity v
            left join activity_participant t on t.activity_id = v.id left join person p on p.id = t.person_id order by t.list_position
            """;
    private static final String WHERE = """
            select concat_ws('|', v.kind, v.part_of_day, (select string_agg(c.name, ',' order by c.list_position)
                from activity_place c where c.activity_id = v.id)) from activity v order by v.list_position
            """;

    @Autowired
    private ImportFixture folder;

    @Autowired
    private Corrections corrections;

    @BeforeEach
    void aTour() {
        folder.reset();
        folder.write(
                "a.txt",
                "title: One",
                "division: 430600",
                "person: Chen Jing | secretary",
                "person: Liu An | deputy",
                "activity: INSPECTION | Chen Jing | 2023-03-09 | Liu An | the dike",
                "They called on the old in the evening, and Wang Ping came along.");
        folder.runToTheEnd();
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
    void placesAndPartOfTheDayArePutRight() {
        long id = save(
                Fix.of(Field.ACTIVITY, words("INSPECTION"), Map.of("part", "MORNING", "places", "the dam; the lock;")));
        assertThat(folder.list(WHERE)).containsExactly("INSPECTION|MORNING|the dam,the lock");

        folder.readAgain();
        assertThat(folder.list(WHERE)).containsExactly("INSPECTION|MORNING|the dam,the lock");
        corrections.withdraw(id, "editor");
        assertThat(folder.list(WHERE)).containsExactly("INSPECTION|the dike");
    }

    @Test
    void anActivityThatWasMissedIsAddedByItsWords() {
        long id = save(Fix.of(
                Field.ACTIVITY,
                words("called on the old"),
                Map.of("deed", "CONDOLENCE_VISIT", "leader", words("Liu An").reference())));
        save(Fix.part(words("called on the old"), words("Wang Ping")));
        folder.readAgain();

        assertThat(folder.list(WHERE)).containsExactly("INSPECTION|the dike", "CONDOLENCE_VISIT");
        assertThat(folder.list(ACTIVITIES)).contains("CONDOLENCE_VISIT|Liu An|t", "CONDOLENCE_VISIT|Wang Ping|f");
        assertThat(folder.list("select quote from mention where kind = 'ACTIVITY' and rule = 'correction'"))
                .contains("called on the old", "Wang Ping");
        corrections.withdraw(id, "editor");
        assertThat(folder.list(WHERE)).containsExactly("INSPECTION|the dike");
    }

    @Test
    void whoCameAlongAndWasMissedIsAdded() {
        List<String> before = folder.list(ACTIVITIES);
        long id = save(Fix.part(words("INSPECTION"), words("Wang Ping")));
        assertThat(folder.list(ACTIVITIES)).hasSize(3).contains("INSPECTION|2023-03-09|Wang Ping|f");

        folder.readAgain();
        assertThat(folder.list(ACTIVITIES)).hasSize(3);
        corrections.withdraw(id, "editor");
        assertThat(folder.list(ACTIVITIES)).isEqualTo(before);
        assertThat(folder.count("person where name = 'Wang Ping'")).isZero();
    }

    @Test
    void anActivityThatWasPutRightStaysWhenNobodyIsReadToHaveLedIt() {
        save(Fix.of(Field.ACTIVITY, words("INSPECTION"), Map.of("day", "2023-03-10")));
        folder.blind(line -> line.startsWith("Chen Jing") || line.startsWith("Liu An"));
        folder.readAgain();

        assertThat(folder.list(ACTIVITIES))
                .singleElement()
                .asString()
                .startsWith("INSPECTION|2023-03-10|Chen Jing")
                .endsWith("|t");
    }

    private long save(Fix fix) {
        return corrections.save(folder.article("a.txt"), fix, 0, null, "editor");
    }

    private Anchor words(String words) {
        return folder.words("a.txt", words);
    }
}
