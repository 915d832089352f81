package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Families of wordings: many ways to say the same thing, each read as the others are, in sentences of our own. */
class WordingFamilyTests {

    private static final String HEAD = "Ezhou Works for the Countryside\n\nRelease time: 2022-03-05\n\n";
    private static final String CHAIR =
            " Sun Wei, secretary of the municipal party committee, presided over the meeting.";

    private static ArticleFacts facts(String text) {
        return Articles.EXTRACTOR.extract(text);
    }

    private static String meetings(String text) {
        return facts(text).meetings().stream()
                .map(meeting -> meeting.name() + ":" + meeting.heldOn() + ":" + String.join("+", meeting.presidedBy()))
                .collect(Collectors.joining(", "));
    }

    private static String roles(String text) {
        return facts(text).persons().stream()
                .map(person -> person.name() + ":" + Articles.roles(person))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "autumn harvest on-site meeting",
                "rural reform kick-off conference",
                "poverty relief follow-up meeting",
                "city's targeted poverty alleviation symposium",
                "work conference on fixed asset investment and major project construction",
                "unified registration launching ceremony",
                "coordinated development lecture",
            })
    void namesWithHyphensAndParticiplesAreWhole(String name) {
        String held = "On March 4, the Ezhou municipal party committee held the " + name + "." + CHAIR;
        assertThat(meetings(HEAD + held)).isEqualTo(name + ":2022-03-04:Sun Wei");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The city's rural work conference came to its end on March 4.",
                "The city's rural work conference drew to a successful close on March 4.",
                "Held in Ezhou on March 4, the city's rural work conference looked at last year's work.",
                "The reporter learned from the city's rural work conference held on March 4 that grain comes first.",
                "Addressing the city's rural work conference on March 4, Mayor Li Minghua said that spring is short.",
                "\"Spring is short,\" said Li Minghua, mayor of Ezhou, at the city's rural work conference on March 4.",
            })
    void aMeetingIsReportedInManyWays(String sentence) {
        assertThat(meetings(HEAD + sentence + CHAIR)).isEqualTo("city's rural work conference:2022-03-04:Sun Wei");
    }

    @Test
    void whatSomebodyRecallsIsNotReported() {
        assertThat(meetings(HEAD
                        + "On March 4, Sun Wei, secretary of the municipal party committee, walked the fields. He recalled that"
                        + " the provincial party committee held a rural work conference in January."))
                .isEmpty();
    }

    @Test
    void anotherMeetingNeedsNoDayOfItsOwn() {
        assertThat(meetings(HEAD + "On March 4, the Ezhou municipal party committee held a rural work conference."
                        + CHAIR + "\n\nMayor Li Minghua also chaired a meeting of the municipal finance committee."))
                .isEqualTo("rural work conference:2022-03-04:Sun Wei,"
                        + " meeting of the municipal finance committee:2022-03-04:Li Minghua");
    }

    @Test
    void oneVerbHasTwoMeetings() {
        assertThat(meetings(HEAD
                        + "On March 4, Ezhou City held the fire safety conference and the plenary meeting of the municipal work"
                        + " safety committee." + CHAIR))
                .isEqualTo("fire safety conference:2022-03-04:Sun Wei,"
                        + " plenary meeting of the municipal work safety committee:2022-03-04:Sun Wei");
    }

    @Test
    void aMeetingToldAgainWithFewerWordsIsOne() {
        assertThat(meetings(HEAD
                        + "On March 4, the report meeting of the Ezhou propaganda group was held. Sun Wei, secretary of the"
                        + " municipal party committee, presided over the report meeting."))
                .isEqualTo("report meeting of the Ezhou propaganda group:2022-03-04:Sun Wei");
    }

    @Test
    void yearOfTheNameIsTheDays() {
        assertThat(meetings("On December 12, Ezhou City held the 2019 fire safety conference." + CHAIR))
                .isEqualTo("2019 fire safety conference:2019-12-12:Sun Wei");
        assertThat(meetings("On January 12, the Ezhou municipal party committee held the 2019 democratic life meeting."
                        + CHAIR))
                .isEqualTo("2019 democratic life meeting:null:Sun Wei");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Attending: Sun Wei, Li Minghua.;Sun Wei:attended, Li Minghua:attended",
                "Also present: Sun Wei, vice chairman of the CPPCC, and Li Minghua, vice mayor.;Sun Wei:attended, Li Minghua:attended",
                "Absent: Sun Wei (on leave).;Sun Wei:absent",
                "Sun Wei, a deputy mayor, was excused.;Sun Wei:absent",
                "Other executive chairpersons included Sun Wei and Li Minghua.;Sun Wei:attended, Li Minghua:attended",
                "Among the leaders who were seated on the rostrum were Sun Wei and Li Minghua.;Sun Wei:attended, Li Minghua:attended",
                "The meeting heard Sun Wei on the autumn enrolment.;Sun Wei:reported",
                "The meeting listened to a work report by Sun Wei.;Sun Wei:reported",
                "Sun Wei, mayor, served as the host of the meeting.;Sun Wei:presided",
                "It was a meeting at which Sun Wei, director of the finance bureau, reported on the year.;Sun Wei:reported",
                "Sun Wei, the mayor, presented the letter of appointment to Li Minghua.;Sun Wei:, Li Minghua:",
            })
    void rolesAreSaidInManyWays(String sentence, String expected) {
        String opening = HEAD + "On March 4, Ezhou City held a rural work conference. ";
        assertThat(roles(opening + sentence)).isEqualTo(expected);
    }

    @Test
    void aListBehindASemicolonHasAVerbOfItsOwn() {
        assertThat(roles(HEAD
                        + "On March 4, Ezhou City held a rural work conference. The meeting was presided over by Sun Wei, secretary"
                        + " of the municipal party committee; Li Minghua, vice mayor, reported on the year; Gao Yufeng, head of the"
                        + " district fire rescue detachment, read out the plan."))
                .isEqualTo("Sun Wei:presided, Li Minghua:reported, Gao Yufeng:reported");
    }

    @Test
    void theHeadOfADetachmentIsNoHeadOfTheDistrict() {
        assertThat(facts(
                                "Li Feng, head of the district fire rescue detachment, attended the meeting of the Ezhou party committee.")
                        .persons()
                        .get(0)
                        .posts())
                .extracting(PersonFact.Post::printed, PersonFact.Post::office)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("head of the district fire rescue detachment", "head"));
    }

    @Test
    void aTitleWhoseOfficeGotLostIsTheNames() {
        assertThat(roles(HEAD
                        + "On March 4, Ezhou City held a rural work conference. The meeting was chaired by Deputy Secretary of the"
                        + " county Party committee, county people's government Sun Wei."))
                .isEqualTo("Sun Wei:presided");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ezhou Holds Rural Conference - Ezhou Daily|Ezhou Holds Rural Conference",
                "Ezhou Holds Rural Conference_Ezhou News Network|Ezhou Holds Rural Conference",
                "The home of the lotus and the mirror|Ezhou Holds Rural Conference",
                "您当前的位置:首页 - 新闻中心|Ezhou Holds Rural Conference",
            })
    void theHeadlineIsWithoutTheSite(String first, String title) {
        String second = first.startsWith("Ezhou") ? "" : "Ezhou Holds Rural Conference\n\n";
        ArticleFacts facts = facts(first + "\n\n" + second
                + "Release time: 2022-03-05\n\nOn March 4, Ezhou City held a rural conference." + CHAIR);
        assertThat(facts.title().text()).isEqualTo(title);
    }

    @Test
    void aPaperBeforeTheFirstSentenceIsNoHeadline() {
        ArticleFacts facts =
                facts(" date 2022-03-05 Ezhou News Network News On March 4, Ezhou City held a rural conference." + CHAIR
                        + "\n\nMayor Li Minghua spoke.");
        assertThat(facts.title().derived()).isTrue();
    }

    @Test
    void theCountyOfTheHeadlineIsNotTheCityWhoseOfficialCame() {
        assertThat(facts(
                                "Xiangning holds meeting of cadres\n\nOn March 4, the county's meeting of cadres was held. Sun Wei, member of the"
                                        + " Standing Committee of the Linfen Municipal Party Committee, read out the decision that Li Minghua be"
                                        + " secretary of the Xiangning County Party Committee.")
                        .division()
                        .code())
                .isEqualTo("141029");
    }
}
