package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.desk.Corrections;
import org.plenum.desk.MergeRefusedException;
import org.plenum.desk.Merges;
import org.plenum.desk.Namesakes;
import org.plenum.desk.Thing;
import org.springframework.beans.factory.annotation.Autowired;

/** People, bodies and meetings of one name that are two: told apart at once and after every import, and given back without a trace. */
@ImportTest
class NamesakesTests {

    private static final String MEETINGS = """
            select concat_ws('|', a.source_key, g.natural_key, g.name, g.venue, o.name, o.apart) from meeting_report r
            join article a on a.id = r.article_id join meeting g on g.id = r.meeting_id left join organisation o on o.id = g.host_id order by 1
            """;
    private static final String NAMED = """
            select distinct concat_ws('|', a.source_key, m.kind, p.name, p.apart, o.name, o.apart) from mention m
            join article a on a.id = m.article_id left join person p on p.id = m.person_id left join organisation o on o.id = m.organisation_id
            where m.kind in ('PERSON', 'ORGANISATION', 'POST') order by 1
            """;

    @Autowired
    private ImportFixture folder;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Merges merges;

    @Autowired
    private Namesakes namesakes;

    @BeforeEach
    void threeReportsOfOneCommittee() {
        folder.reset();
        report("a.txt", "2023-03-23 |", "Chen Jing");
        report("b.txt", "2023-03-23 | Old Hall", "Liu An");
        report("c.txt", "2023-03-24 | New Hall", "Chen Jing");
        folder.runToTheEnd();
    }

    private void report(String file, String dayAndPlace, String person) {
        folder.write(
                file,
                "title: Report " + file,
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                "meeting: plenary meeting | PLENARY | Municipal Party Committee | " + dayAndPlace,
                "person: " + person + " | secretary | Municipal Party Committee | PRESIDED");
    }

    @Test
    void aPersonOfTheNameIsToldApartByArticlesAndGivenBack() {
        List<String> before = folder.list(NAMED);
        long one = folder.id("person where name_key = 'chenjing'");

        long other = split(Thing.PERSON, one, "c.txt");

        assertHeld(() -> assertThat(folder.list("select distinct article_id from mention where person_id = " + other))
                .containsExactly(Long.toString(folder.article("c.txt"))));
        namesakes.unsplit(Thing.PERSON, other, "editor");
        assertThat(folder.list("select apart from person where name_key = 'chenjing'"))
                .containsExactly("0");
        assertThat(folder.list(NAMED)).isEqualTo(before);
    }

    @Test
    void aBodyOfTheNameIsToldApartWithItsPostsAndMeetingsAndGivenBack() {
        List<String> before = folder.list(NAMED);
        List<String> meetings = folder.list(MEETINGS);
        long one = folder.id("organisation");

        long other = split(Thing.ORGANISATION, one, "b.txt");

        assertHeld(() -> {
            assertThat(folder.list("select distinct article_id from mention where organisation_id = " + other))
                    .containsExactly(Long.toString(folder.article("b.txt")));
            assertThat(folder.list("select venue from meeting where host_id = " + other))
                    .containsExactly("Old Hall");
            assertThat(folder.count("attestation where organisation_id = " + other))
                    .isEqualTo(1);
            assertThat(folder.count("attestation where organisation_id = " + one))
                    .isEqualTo(2);
            assertThat(folder.count("meeting where host_id = " + one + " and venue = 'Old Hall'"))
                    .as("what only the other's report says")
                    .isZero();
        });
        namesakes.unsplit(Thing.ORGANISATION, other, "editor");
        assertThat(folder.count("organisation")).isEqualTo(1);
        assertThat(folder.list(NAMED)).isEqualTo(before);
        assertThat(folder.list(MEETINGS)).isEqualTo(meetings);
    }

    @Test
    void aReportPutWronglyWithAMeetingBecomesAMeetingOfItsOwnAndComesBack() {
        List<String> meetings = folder.list(MEETINGS);
        long one = meetingOf("a.txt");
        assertThat(meetingOf("b.txt")).isEqualTo(one);

        long other = split(Thing.MEETING, one, "b.txt");

        assertHeld(() -> {
            assertThat(meetingOf("b.txt")).isEqualTo(other);
            assertThat(meetingOf("a.txt")).isEqualTo(one);
            assertThat(folder.list("select venue from meeting where id in (%d, %d)".formatted(one, other)))
                    .containsExactlyInAnyOrder(null, "Old Hall");
            assertThat(folder.list("select person_id from participation where meeting_id = " + other))
                    .hasSize(1);
        });
        namesakes.unsplit(Thing.MEETING, other, "editor");
        assertThat(folder.list(MEETINGS)).isEqualTo(meetings);
        assertThat(folder.count("meeting where id = " + other)).isZero();
    }

    @Test
    void whatWasToldApartStaysSoWhenItsNameIsNotReadAnyMore() {
        long body = split(Thing.ORGANISATION, folder.id("organisation"), "b.txt");
        report("d.txt", "2023-03-24 | New Hall", "Liu An");
        folder.runToTheEnd();
        long other = split(Thing.MEETING, meetingOf("c.txt"), "d.txt");

        folder.blind(line -> line.startsWith("Municipal Party Committee") || line.startsWith("plenary meeting"));
        folder.readAgain();

        assertThat(folder.list("select distinct article_id from mention where organisation_id = " + body))
                .containsExactly(Long.toString(folder.article("b.txt")));
        assertThat(meetingOf("d.txt")).isEqualTo(other);
    }

    @Test
    void wordsOfTwoThatWereMergedAreAllTheOthers() {
        folder.write("d.txt", "division: 430600", "person: Chen Jing | judge", "person: Chen Jin | judge");
        folder.runToTheEnd();
        long one = folder.id("person where name_key = 'chenjing'");
        merges.merge(Thing.PERSON, folder.id("person where name_key = 'chenjin'"), one, null, "editor");

        long other = split(Thing.PERSON, one, "d.txt");

        assertThat(folder.list("select distinct person_id from mention m where person_id is not null and article_id = "
                        + folder.article("d.txt")))
                .containsExactly(Long.toString(other));
    }

    @Test
    void whatCannotBeSplitIsRefusedAndNothingIsChanged() {
        long body = folder.id("organisation");
        for (Thing thing : List.of(Thing.ORGANISATION, Thing.MEETING)) {
            long id = thing == Thing.MEETING ? meetingOf("a.txt") : body;
            assertRefused("notsplit", () -> namesakes.unsplit(thing, id, "editor"));
            assertRefused("noneticked", () -> namesakes.split(thing, id, List.of(), null, "editor"));
        }
        assertRefused("nothingleft", () -> split(Thing.ORGANISATION, body, "a.txt", "b.txt", "c.txt"));
        assertRefused("nothingleft", () -> split(Thing.MEETING, meetingOf("a.txt"), "a.txt", "b.txt"));
        assertRefused("notnamed", () -> split(Thing.MEETING, meetingOf("a.txt"), "c.txt"));
        assertThat(folder.count("correction")).isZero();
        assertThat(folder.count("organisation where apart > 0")).isZero();
    }

    @Test
    void splitsAreInTheAuditLogAndSaidOfTheArticle() {
        long before = folder.count("audit_entry");
        long other = split(Thing.MEETING, meetingOf("a.txt"), "b.txt");
        namesakes.unsplit(Thing.MEETING, other, "editor");

        assertThat(folder.count("audit_entry")).isEqualTo(before + 2);
        assertThat(folder.list("select action || ' ' || target from audit_entry order by id desc limit 2"))
                .containsExactly("SEPARATED /meetings/" + other, "SPLIT /meetings/" + other);
        assertThat(folder.list("select target_key || ' ' || words from correction where withdrawn_by = 'editor'"))
                .singleElement()
                .asString()
                .startsWith("b.txt plenary meeting");
    }

    @Test
    void theCorrectionOfOneArticleIsTakenBackByItself() {
        long one = meetingOf("a.txt");
        split(Thing.MEETING, one, "b.txt");

        corrections.withdraw(folder.id("correction where withdrawn_at is null"), "editor");

        assertThat(meetingOf("b.txt")).isEqualTo(one);
        assertThat(folder.list("select venue from meeting where id = " + one)).containsExactly("Old Hall");
    }

    /** Now, after an import by an extraction that reads the same, and in texts that have changed. */
    private void assertHeld(Runnable holds) {
        holds.run();
        folder.readAgain();
        holds.run();
        for (String file : List.of("a.txt", "b.txt", "c.txt")) {
            folder.write(
                    file,
                    "A line more.",
                    folder.list("select text from article where source_key = '" + file + "'")
                            .get(0));
        }
        folder.runToTheEnd();
        holds.run();
    }

    private void assertRefused(String why, Runnable split) {
        assertThatThrownBy(split::run).isInstanceOf(MergeRefusedException.class).hasMessage(why);
    }

    private long split(Thing thing, long id, String... files) {
        return namesakes.split(
                thing, id, List.of(files).stream().map(folder::article).toList(), null, "editor");
    }

    private long meetingOf(String file) {
        return Long.parseLong(
                folder.list("select meeting_id from meeting_report where article_id = " + folder.article(file))
                        .get(0));
    }
}
