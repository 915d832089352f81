package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.desk.Merges;
import org.plenum.desk.Namesakes;
import org.plenum.desk.Naming;
import org.plenum.desk.Thing;
import org.springframework.beans.factory.annotation.Autowired;

/** Names that somebody gives to people, bodies and meetings: they stay through imports, merges and splits, and go without a trace. */
@ImportTest
class NamingTests {

    private static final String BODIES = "select name from organisation order by name";

    @Autowired
    private ImportFixture folder;

    @Autowired
    private Merges merges;

    @Autowired
    private Namesakes namesakes;

    @Autowired
    private Naming naming;

    @BeforeEach
    void threeReports() {
        folder.reset();
        for (String file : List.of("a.txt", "b.txt")) {
            report(file, ImportFixture.YUEYANG_MEETING);
        }
        report("c.txt", ImportFixture.YUEYANG_MEETING.replace("03-23", "03-24"));
        folder.runToTheEnd();
    }

    private void report(String file, String meeting) {
        folder.write(
                file,
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                meeting,
                "person: Chen Jing | secretary | Municipal Party Committee | PRESIDED");
    }

    @Test
    void aNewNameAndASpellingStayAndGo() {
        long one = folder.id("person where name_key = 'chenjing'");
        long renamed = naming.rename(Thing.PERSON, one, "Chen Jing (Yueyang)", null, "editor");
        long spelled = naming.addName(one, "陈静", null, "editor");
        folder.readAgain();

        assertThat(folder.list("select name from person where id = " + one)).containsExactly("Chen Jing (Yueyang)");
        assertThat(folder.list("select name || script from person_name where person_id = " + one + " order by 1"))
                .contains("陈静HAN");
        naming.withdraw(Thing.PERSON, one, renamed, "editor");
        naming.withdraw(Thing.PERSON, one, spelled, "editor");
        assertThat(folder.list("select name from person where id = " + one)).containsExactly("Chen Jing");
        assertThat(folder.count("person_name where name = '陈静'")).isZero();
    }

    @Test
    void aNewNameOfABodyStaysThroughImportsAndMerges() {
        folder.write("d.txt", "division: 430600", "body: Second Office | second | GOVERNMENT | PREFECTURE | 430600");
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

    @Test
    void aNewNameOfAMeetingStaysThroughImportsSplitsAndMergesAndGoes() {
        long one = meetingOf("a.txt");
        long said = naming.rename(Thing.MEETING, one, "The flood meeting", null, "editor");
        long other = namesakes.split(Thing.MEETING, one, List.of(folder.article("b.txt")), null, "editor");

        folder.readAgain();
        assertThat(name("meeting", one)).isEqualTo("The flood meeting");
        assertThat(name("meeting", other)).isEqualTo("plenary meeting");
        long merge = merges.merge(Thing.MEETING, meetingOf("c.txt"), one, null, "editor");
        folder.readAgain();
        assertThat(name("meeting", one)).isEqualTo("The flood meeting");
        merges.separate(merge, "editor");

        folder.write(
                "a.txt",
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                ImportFixture.YUEYANG_MEETING.replace("plenary m", "great m"));
        folder.runToTheEnd();
        assertThat(name("meeting", one)).isEqualTo("The flood meeting");
        naming.withdraw(Thing.MEETING, one, said, "editor");
        assertThat(name("meeting", one)).isEqualTo("great meeting");
    }

    @Test
    void namesAreGivenAgainWhenTheOnlyImportIsUndoneAndRepeated() {
        folder.write(
                "d.txt",
                "division: 441224",
                "person: Wang Ping | mayor",
                "body: Office | office | GOVERNMENT | COUNTY | 441224");
        ImportRun run = folder.runToTheEnd();
        long person = folder.id("person where name_key = 'wangping'");
        naming.rename(Thing.PERSON, person, "Wang Ping of Huaiji", null, "editor");
        naming.addName(person, "王平", null, "editor");
        naming.rename(
                Thing.ORGANISATION, folder.id("organisation where name_key = 'office'"), "The Office", null, "editor");
        // As an undo leaves it that a person has forced in the database.
        folder.jdbc().sql("delete from article where source_key = 'd.txt'").update();
        folder.jdbc().sql("delete from person where name_key = 'wangping'").update();
        folder.jdbc().sql("delete from organisation where name_key = 'office'").update();

        folder.runToTheEnd();

        assertThat(folder.list("select name from person where name_key = 'wangping'"))
                .containsExactly("Wang Ping of Huaiji");
        assertThat(
                        folder.list(
                                "select n.name from person_name n join person p on p.id = n.person_id where p.name_key = 'wangping' order by 1"))
                .containsExactly("Wang Ping", "王平");
        assertThat(folder.list("select name from organisation where name_key = 'office'"))
                .containsExactly("The Office");
    }

    private String name(String table, long id) {
        return folder.list("select name from %s where id = %d".formatted(table, id))
                .get(0);
    }

    private long meetingOf(String file) {
        return Long.parseLong(
                folder.list("select meeting_id from meeting_report where article_id = " + folder.article(file))
                        .get(0));
    }
}
