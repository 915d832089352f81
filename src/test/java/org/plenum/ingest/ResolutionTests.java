package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From facts to rows: who is who, and what is one meeting. */
@ImportTest
class ResolutionTests {

    private static final String YUEYANG_PARTY =
            "body: Municipal Party Committee | party-committee | PARTY_COMMITTEE | PREFECTURE | 430600";
    private static final String UNKNOWN_PARTY =
            "body: Municipal Party Committee | party-committee | PARTY_COMMITTEE | PREFECTURE";
    private static final String MEETING = "meeting: plenary meeting | PLENARY | Municipal Party Committee | 2023-03-23";

    @Autowired
    private ImportFixture folder;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyFolder() {
        folder.reset();
    }

    @Test
    void namesakesInTwoProvincesStayTwo() {
        folder.write("hunan.txt", "division: 430600", "person: Chen Jing");
        folder.write("guangdong.txt", "division: 441224", "person: Chen Jing");

        folder.runToTheEnd();

        assertThat(folder.list("select region_code from person where name_key = 'chenjing' order by 1"))
                .containsExactly("430000", "440000");
    }

    @Test
    void aCountysOfficialAndItsProvincesAreOneLineage() {
        folder.write("county.txt", "division: 441224", "person: Chen Tengda");
        folder.write("prefecture.txt", "division: 441200", "person: CHEN Teng-da");
        folder.write("province.txt", "division: 440000", "person: Chen Tengda");

        folder.runToTheEnd();

        assertThat(folder.list("select name from person")).containsExactly("Chen Tengda");
        assertThat(folder.list("select name from person_name order by 1"))
                .containsExactlyInAnyOrder("CHEN Teng-da", "Chen Tengda");
    }

    @Test
    void aVisitorBelongsToTheProvinceOfTheirOwnPost() {
        folder.write(
                "a.txt",
                "division: 441224",
                "body: Guangxi Party Committee | party-committee | PARTY_COMMITTEE | PROVINCE | 450000",
                "person: Visiting Man | secretary | Guangxi Party Committee");

        folder.runToTheEnd();

        assertThat(folder.list("select region_code from person")).containsExactly("450000");
    }

    @Test
    void aNationalLeaderIsOneAndNeverAnUnplacedNamesake() {
        folder.write("a.txt", "division: 430600", "national: Li Qiang");
        folder.write("b.txt", "division: 441224", "national: Li Qiang");
        folder.write("c.txt", "person: Li Qiang");

        folder.runToTheEnd();

        assertThat(folder.list("select scope from person order by 1")).containsExactly("NATIONAL", "UNKNOWN");
        assertThat(folder.count("mention m join person p on p.id = m.person_id where p.scope = 'NATIONAL'"))
                .isEqualTo(2);
    }

    @Test
    void whatIsSaidOfAMergedPersonIsSaidOfTheOther() {
        folder.write("a.txt", "division: 430600", "person: Xu Qin");
        folder.write("b.txt", "division: 230000", "person: Xu Qin");
        folder.runToTheEnd();
        jdbc.sql("update person l set merged_into = w.id from person w"
                        + " where l.region_code = '430000' and w.region_code = '230000'")
                .update();

        folder.write("a.txt", "division: 430600", "person: Xu Qin", "title: Changed");
        folder.write("c.txt", "division: 430600", "person: Xu Qin");
        folder.runToTheEnd();

        assertThat(folder.list("select distinct p.region_code from mention m join person p on p.id = m.person_id"))
                .containsExactly("230000");
        assertThat(folder.count("person")).as("the merged one stays").isEqualTo(2);
    }

    @Test
    void twoArticlesOnOneMeetingMakeOneMeetingWithTwoReports() {
        folder.write("a.txt", "division: 430600", YUEYANG_PARTY, MEETING, "person: Xie Qun | secretary || PRESIDED");
        folder.write(
                "b.txt",
                "division: 430600",
                YUEYANG_PARTY,
                MEETING + " | the Great Hall",
                "person: Xie Qun | secretary || SPOKE");
        folder.runToTheEnd();

        assertThat(folder.count("meeting")).isEqualTo(1);
        assertThat(folder.count("meeting_report")).isEqualTo(2);
        assertThat(folder.list("select role from participation order by 1")).containsExactly("PRESIDED", "SPOKE");
        assertThat(folder.list("select venue from meeting")).containsExactly("the Great Hall");
        assertThat(folder.list("select o.name from meeting m join organisation o on o.id = m.host_id"))
                .containsExactly("Yueyang Municipal Party Committee");

        folder.write("b.txt", "division: 430600", "title: Now about something else");
        folder.runToTheEnd();
        assertThat(folder.count("meeting")).isEqualTo(1);
        assertThat(folder.count("meeting_report")).isEqualTo(1);

        folder.write("a.txt", "division: 430600", "title: So is this");
        folder.runToTheEnd();
        assertThat(folder.count("meeting")).isZero();
        assertThat(folder.count("organisation")).isZero();
    }

    @Test
    void aMeetingIsSharedAlsoWithAnArticleOfAnEarlierImport() {
        folder.write("a.txt", "division: 430600", YUEYANG_PARTY, MEETING);
        folder.runToTheEnd();
        folder.write("b.txt", "division: 430600", YUEYANG_PARTY, MEETING);
        folder.runToTheEnd();

        assertThat(folder.count("meeting")).isEqualTo(1);
        assertThat(folder.count("meeting_report")).isEqualTo(2);
    }

    @Test
    void meetingsOfAHostWhosePlaceIsUnknownAreNotTakenForOne() {
        folder.write("a.txt", UNKNOWN_PARTY, MEETING);
        folder.write("b.txt", UNKNOWN_PARTY, MEETING);

        folder.runToTheEnd();

        assertThat(folder.list("select natural_key from meeting order by 1"))
                .containsExactly("article:a.txt#1", "article:b.txt#1");
        assertThat(folder.list("select name from organisation")).containsExactly("Municipal Party Committee");
    }

    @Test
    void twoMeetingsOfOneKindOnOneDayInOneArticleAreTwo() {
        folder.write("a.txt", "division: 430600", YUEYANG_PARTY, MEETING, MEETING);
        folder.write("b.txt", "division: 430600", YUEYANG_PARTY, MEETING, MEETING);

        folder.runToTheEnd();

        assertThat(folder.count("meeting")).isEqualTo(2);
        assertThat(folder.count("meeting_report")).isEqualTo(4);
    }

    @Test
    void aMeetingOfNoKnownKindIsToldByItsName() {
        String meeting = "meeting: %s | OTHER | Municipal Party Committee | 2023-03-23";
        folder.write("a.txt", YUEYANG_PARTY, meeting.formatted("flower show"), meeting.formatted("Flood Review"));
        folder.write("b.txt", YUEYANG_PARTY, meeting.formatted("Flood review"));

        folder.runToTheEnd();

        assertThat(folder.count("meeting")).isEqualTo(2);
    }

    @Test
    void anArticleIsDatedByItsPublicationElseByItsMeetingElseNot() {
        folder.write("published.txt", "published: 2023-03-24", YUEYANG_PARTY, MEETING);
        folder.write("meeting.txt", YUEYANG_PARTY, MEETING, "person: Xie Qun | secretary");
        folder.write("undated.txt", "person: Xie Qun | member");

        folder.runToTheEnd();

        assertThat(folder.list(
                        "select concat_ws(' ', source_key, dated_on, dated_by) from article order by source_key"))
                .containsExactly(
                        "meeting.txt 2023-03-23 MEETING", "published.txt 2023-03-24 PUBLICATION", "undated.txt");
        assertThat(folder.list("select concat_ws(' ', post, attested_on) from attestation order by post"))
                .containsExactly("member", "secretary 2023-03-23");
    }

    @Test
    void aTimeOfPublicationIsKeptAsPrinted() {
        folder.write("a.txt", "published: 2023-01-14 | 22:47");

        folder.runToTheEnd();

        assertThat(folder.list("select published_at from article")).containsExactly("2023-01-14 22:47:00");
    }

    @Test
    void aBodyIsUnderTheOneThatItIsPartOf() {
        folder.write(
                "a.txt",
                "body: Organization Department of the Municipal Party Committee | party-committee/organization-department"
                        + " | PARTY_DEPARTMENT | PREFECTURE | 430600 | party-committee",
                YUEYANG_PARTY);

        folder.runToTheEnd();

        assertThat(
                        folder.list(
                                "select o.name || ' < ' || p.name from organisation o join organisation p on p.id = o.parent_id"))
                .containsExactly("Organization Department of the Yueyang Municipal Party Committee"
                        + " < Yueyang Municipal Party Committee");
    }

    @Test
    void aBodyIsNotUnderOneOfAnotherRank() {
        folder.write(
                "a.txt",
                YUEYANG_PARTY,
                "body: Central Organization Department | party-committee/organization-department | PARTY_DEPARTMENT | NATIONAL"
                        + " || party-committee");

        folder.runToTheEnd();

        assertThat(folder.count("organisation where parent_id is not null")).isZero();
    }

    @Test
    void aBodyOfUnknownPlaceIsNeverShownUnderTheNameOfAnother() {
        folder.write("a.txt", "body: Jiaxing Party Committee Office | party-committee/office | OTHER | PREFECTURE");
        folder.write("b.txt", "body: Wenzhou Party Committee Office | party-committee/office | OTHER | PREFECTURE");
        folder.write("c.txt", "body: Jiaxing Party Committee Office | party-committee/office | OTHER | PREFECTURE");

        folder.runToTheEnd();

        assertThat(folder.list("select name from organisation order by 1"))
                .containsExactly("Jiaxing Party Committee Office", "Wenzhou Party Committee Office");
    }

    @Test
    void bodiesOfDifferentRankInOneDivisionAreTwo() {
        folder.write(
                "a.txt",
                "body: County Party Committee | party-committee | PARTY_COMMITTEE | COUNTY | 441224",
                "body: Township Party Committee | party-committee | PARTY_COMMITTEE | TOWNSHIP | 441224");

        folder.runToTheEnd();

        assertThat(folder.list("select name from organisation order by 1"))
                .containsExactly("Huaiji County Party Committee", "Township Party Committee");
    }

    @Test
    void anOutletIsOneWhicheverWayItIsWritten() {
        folder.write("a.txt", "outlet: Yueyang Daily");
        folder.write("b.txt", "outlet: YUEYANG DAILY | 430600");

        folder.runToTheEnd();

        assertThat(folder.list("select name || ' ' || region_code from outlet"))
                .containsExactly("Yueyang Daily 430600");
    }

    @Test
    void aPersonWhomSomebodyCorrectedStays() {
        folder.write("a.txt", "division: 430600", "person: Xie Qun", "person: Liu An");
        folder.runToTheEnd();
        jdbc.sql("insert into correction (id, target_kind, target_key, field, value, made_by, made_at)"
                        + " values (1, 'person', 'xiequn@430000', 'name', 'Xie Qun', 'admin', now())")
                .update();

        folder.write("a.txt", "division: 430600", "title: Nobody");
        folder.runToTheEnd();

        assertThat(folder.list("select name from person")).containsExactly("Xie Qun");
    }

    @Test
    void aCodeThatIsNoDivisionsIsLeftOut() {
        folder.write("a.txt", "division: 999999", "person: Xie Qun", "outlet: Zone News | 999999");

        assertThat(folder.runToTheEnd().counts().inserted()).isEqualTo(1);
        assertThat(folder.list("select scope from person")).containsExactly("UNKNOWN");
    }

    @Test
    void onePersonUnderTwoSpellingsInOneArticleIsOne() {
        folder.write(
                "a.txt",
                "division: 430600",
                "meeting: talk | SYMPOSIUM",
                "person: Lü Yan | secretary || SPOKE",
                "person: Lu Yan | secretary || SPOKE");

        folder.runToTheEnd();

        assertThat(folder.count("person")).isEqualTo(1);
        assertThat(folder.count("attestation")).isEqualTo(1);
        assertThat(folder.count("participation")).isEqualTo(1);
    }
}
