package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Families of meetings: their kinds, how they are said to be held, several in one report, and who did what, in sentences of our own. */
class MeetingFamilyTests {

    private static final String HEAD = "Ezhou Works for the Countryside\n\nRelease time: 2022-03-05\n\n";
    private static final String CHAIR =
            " Sun Wei, secretary of the municipal party committee, presided over the meeting.";
    private static final String HELD = "On March 4, Ezhou City held the city's rural work conference. ";

    private static String meetings(String text) {
        return Articles.EXTRACTOR.extract(HEAD + text).meetings().stream()
                .map(meeting -> meeting.name() + ":" + meeting.heldOn())
                .collect(Collectors.joining(", "));
    }

    private static String roles(String text) {
        return Articles.EXTRACTOR.extract(HEAD + text).persons().stream()
                .filter(person -> !person.roles().isEmpty())
                .map(person -> person.name() + ":" + Articles.roles(person))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "economic work retreat",
                "Spring Festival tea party",
                "theme education reading class",
                "special training course",
                "collective interview",
                "integrity talk",
                "special consultation on rural schools",
                "party congress",
                "mobilization and deployment conference",
                "conference on opening up",
                "debriefing and evaluation meeting",
                "symposium with private entrepreneurs"
            })
    void everyKindOfMeetingIsNamed(String name) {
        assertThat(meetings("On March 4, Ezhou City held the " + name + "." + CHAIR))
                .isEqualTo(name + ":2022-03-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On March 4, Gao Yufeng, mayor of Ezhou, presided over the convening of the rural work conference.",
                "On March 4, Gao Yufeng, mayor of Ezhou, presided over and held the rural work conference.",
                "On March 4, the rural work conference was successfully convened in Ezhou.",
                "On March 4, Ezhou City continued to hold the rural work conference.",
                "Gao Yufeng, mayor of Ezhou, made the remarks at the rural work conference on March 4.",
                "On March 4, Ezhou City held the rural work conference on the second floor of the party building.",
                "On March 4, Ezhou City held the rural work conference for the deliberation of plans."
            })
    void aMeetingIsHeldInManyWords(String sentence) {
        assertThat(meetings(sentence + CHAIR)).isEqualTo("rural work conference:2022-03-04");
    }

    @ParameterizedTest
    @CsvSource({
        "The Ezhou municipal government held a rural work conference on Friday.,2022-03-04",
        "The Ezhou municipal government held a rural work conference on Wednesday morning.,2022-03-02",
        "The Ezhou municipal government held a rural work conference last Thursday.,2022-03-03",
        "The rural work conference of Ezhou opened Friday.,2022-03-04",
    })
    void aDayOfTheWeekIsTheLastOfThatName(String sentence, String day) {
        assertThat(meetings(sentence + CHAIR))
                .endsWith("conference" + (sentence.contains("of Ezhou") ? " of Ezhou" : "") + ":" + day);
    }

    @Test
    void aPlannedDayOfTheWeekIsNone() {
        assertThat(meetings("The Ezhou municipal government held a rural work conference. Work will begin next Monday."
                        + CHAIR))
                .isEqualTo("rural work conference:null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On March 4, the rural work conference and the clean government conference of the municipal party"
                        + " committee were held. | rural work conference of the municipal party committee:2022-03-04,"
                        + " clean government conference of the municipal party committee:2022-03-04",
                "On March 4, Ezhou City held the 2022 rural work conference and a warning education conference."
                        + " | 2022 rural work conference:2022-03-04, warning education conference:2022-03-04",
                "On March 4, the county government held the county head work meeting and the 68th executive meeting."
                        + " | county head work meeting:2022-03-04, 68th executive meeting:2022-03-04",
                "On March 4, the city's rural work conference was held. In the afternoon of the same day, a symposium"
                        + " for entrepreneurs was held by the municipal government. | city's rural work"
                        + " conference:2022-03-04, symposium for entrepreneurs:2022-03-04",
                "On March 4, Ezhou City held the city's rural work conference, followed by the 10th director's meeting."
                        + " | city's rural work conference:2022-03-04, 10th director's meeting:2022-03-04",
                "On March 4, the city's rural work conference was held. At 22:15, a special meeting on border control"
                        + " followed. | city's rural work conference:2022-03-04, special meeting on border"
                        + " control:2022-03-04",
                "On March 4, the city's rural work conference was held. At the subsequent first plenary session of the"
                        + " committee, a secretary was elected. | city's rural work conference:2022-03-04, first plenary"
                        + " session of the committee:2022-03-04",
                "On March 4, the city's rural work conference was held. The city's flood control meeting was held at"
                        + " the same time. | city's rural work conference:2022-03-04, city's flood control"
                        + " meeting:2022-03-04",
            })
    void severalMeetingsOfOneReportAreTold(String text, String expected) {
        assertThat(meetings(text + CHAIR)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting heard reports; held a special consultation on rural schools; and agreed on personnel"
                        + " matters.",
                "Previously, on the afternoon of March 3, the provincial headquarters held a consultation meeting.",
                "After the meeting, leaders carried out a \"clean street\" activity.",
            })
    void whatAMeetingDidOrWhatWasBeforeIsNoFurtherMeeting(String sentence) {
        assertThat(meetings(HELD + CHAIR + " " + sentence)).isEqualTo("city's rural work conference:2022-03-04");
    }

    @Test
    void aPronounAtTheEndTellsOfTheMeeting() {
        assertThat(meetings("Sun Wei, secretary of the municipal party committee, has asked for early sowing."
                        + " He made the remarks on March 4 at the city's rural work conference."))
                .isEqualTo("city's rural work conference:2022-03-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since the 19th party congress was held, the county has changed.",
                "He called for holding a retreat meeting on economic work.",
                "Last year the county organized special training for 300 farmers.",
                "A tea party for old comrades will be held on Friday.",
                "The drought ended and the retreat of the water followed.",
            })
    void whatIsPlannedPastOrAskedForIsNoMeeting(String sentence) {
        assertThat(meetings(
                        "On March 4, Sun Wei, secretary of the municipal party committee, visited farmers in Ezhou. "
                                + sentence))
                .isEmpty();
    }

    @Test
    void minutesAreNamedByTheirHeadline() {
        String text = "The 57th Executive Meeting of the Ezhou Municipal People's Government\n\n"
                + "    Time: July 22, 2019 (Monday) 14:00\n    Place: Conference Room No. 1\n"
                + "    Chair: Sun Wei, mayor\n    Present: Gao Yufeng, Tian Jun\n\n"
                + "The meeting considered and adopted the plan for the treatment of waste in the city.\n";
        assertThat(Articles.EXTRACTOR.extract(text).meetings())
                .extracting(MeetingFact::name, meeting -> String.valueOf(meeting.heldOn()), MeetingFact::presidedBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "57th Executive Meeting of the Ezhou Municipal People's Government",
                        "2019-07-22",
                        java.util.List.of("Sun Wei")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gao Yufeng, mayor, presided over the meeting, stressing the need to act. | Gao Yufeng:presided+spoke",
                "Gao Yufeng, mayor, attended the meeting, calling for early sowing. | Gao Yufeng:attended+spoke",
                "Gao Yufeng, mayor, put forward hopes. | Gao Yufeng:spoke",
                "Presiding over the meeting, Mayor Gao Yufeng stressed that spring is short. | Gao"
                        + " Yufeng:presided+spoke",
                "When attending the meeting, Mayor Gao Yufeng said that spring is short. | Gao Yufeng:attended+spoke",
                "\"Spring is short,\" Mayor Gao Yufeng said. | Gao Yufeng:spoke",
                "Spring is short, stressed Mayor Gao Yufeng. | Gao Yufeng:spoke",
                "Speakers included Gao Yufeng, mayor, and Tian Jun. | Gao Yufeng:spoke, Tian Jun:spoke",
                "City leaders attending the meeting: Gao Yufeng, Tian Jun. | Gao Yufeng:attended, Tian Jun:attended",
                "\"Spring is short.\" Said Gao Yufeng, mayor. | Gao Yufeng:spoke",
                "Gao Yufeng, mayor, was away on business. | Gao Yufeng:absent",
                "Gao Yufeng, Tian Jun and Ma Ning made self-criticism in turn. | Gao Yufeng:spoke, Tian Jun:spoke, Ma"
                        + " Ning:spoke",
                "Professor Gao Yufeng was invited to give a lecture. | Gao Yufeng:spoke",
                "The meeting listened to political commissar Gao Yufeng's report on the militia. | Gao Yufeng:reported",
                "The meeting was informed of the work by Gao Yufeng, deputy mayor. | Gao Yufeng:reported",
                "The meeting heard the work report made by Gao Yufeng, deputy mayor. | Gao Yufeng:reported",
                "Gao Yufeng, deputy mayor, gave accounts of the work. | Gao Yufeng:reported",
            })
    void whatPeopleDidIsToldInManyWords(String sentence, String expected) {
        assertThat(roles(HELD + sentence)).isEqualTo(expected);
    }

    @Test
    void whoIsThankedOrPunishedDidNothing() {
        assertThat(roles(HELD + "Gao Yufeng, mayor, presided over the meeting. He thanked Tian Jun for his work."))
                .isEqualTo("Gao Yufeng:presided+spoke");
        assertThat(roles(HELD
                        + "The meeting adopted the decision on giving Comrade Tian Jun the punishment"
                        + " of expulsion, and confirmed the decision made before."))
                .isEmpty();
    }

    @Test
    void aPartyGroupsOwnGroupIsNoCompany() {
        assertThat(meetings("On March 4, Sun Wei, secretary of the party group, presided over a meeting of the"
                        + " Party Group's Theoretical Learning Center Group."))
                .isEqualTo("meeting of the Party Group's Theoretical Learning Center Group:2022-03-04");
    }
}
