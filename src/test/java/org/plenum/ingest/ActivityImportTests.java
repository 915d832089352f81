package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tours and visits are rows of their article: they come and go with what it says. */
@ImportTest
class ActivityImportTests {

    private static final String PEOPLE = "person: Yu Xiaojun | secretary";
    private static final String COMPANION = "person: Chen Tengda | head";

    @Autowired
    private ImportFixture folder;

    @Autowired
    private LineReader reader;

    @BeforeEach
    void reset() {
        folder.reset();
    }

    @Test
    void tourIsStoredWithItsPeopleItsPlacesAndItsProof() {
        folder.write(
                "a.txt",
                "division: 441224",
                PEOPLE,
                COMPANION,
                "activity: INSPECTION | Yu Xiaojun | 2023-05-13 | Chen Tengda | Lianmai Town");
        folder.runToTheEnd();

        assertThat(folder.list("select kind || ' ' || taken_on || ' ' || region_code from activity"))
                .containsExactly("INSPECTION 2023-05-13 441224");
        assertThat(folder.list("select name from activity_place")).containsExactly("Lianmai Town");
        assertThat(folder.list("select p.name || ' ' || t.leads from activity_participant t"
                        + " join person p on p.id = t.person_id order by t.list_position"))
                .containsExactly("Yu Xiaojun true", "Chen Tengda false");
        assertThat(folder.list("select m.kind from activity v join mention m on m.id = v.mention_id"))
                .containsExactly("ACTIVITY");
    }

    @Test
    void readAgainItIsReplacedAndWithTheTextItGoes() {
        folder.write("a.txt", "division: 441224", PEOPLE, "activity: VISIT | Yu Xiaojun | 2023-05-13");
        folder.runToTheEnd();
        reader.setVersion("lines-2");
        folder.runToTheEnd();

        assertThat(folder.count("activity")).isEqualTo(1);
        assertThat(folder.count("activity_participant")).isEqualTo(1);

        folder.write("a.txt", "division: 441224", "title: Something else");
        folder.runToTheEnd();

        assertThat(folder.count("activity")).isZero();
        assertThat(folder.count("activity_participant")).isZero();
        assertThat(folder.count("person")).isZero();
    }
}
