package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings whose nouns mean other things too, and names that hold a preposition, in sentences of our own. */
class OccasionTests {

    private static final String HEAD = "Ezhou Works for the Countryside\n\nRelease time: 2022-03-05\n\n";
    private static final String BODY = "\n\nThe Ezhou Municipal Party Committee attaches importance to this.";

    private static String meetings(String text) {
        return Articles.EXTRACTOR.extract(HEAD + text + BODY).meetings().stream()
                .map(MeetingFact::name)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ezhou City held a dispatch of flood control work. | dispatch of flood control work",
                "Ezhou City held a collective integrity talk. Sun Wei, mayor, presided over the talk. | collective integrity talk",
                "Ezhou City held a talk with newly appointed cadres. | talk with newly appointed cadres",
                "Ezhou City organized a spring training for cadres of the whole city. | spring training for cadres of the whole city",
                "A report on the spirit of the 20th National Congress was held in Ezhou. | report on the spirit of the 20th National Congress",
                "Sun Wei, mayor of Ezhou, presided over a flood control ideological discussion. | flood control ideological discussion",
                "Ezhou City convened a pre-job talk. | pre-job talk",
                "Ezhou City held an on-the-spot meeting. | on-the-spot meeting",
                "Ezhou City held a regular night meeting on flood control. | regular night meeting on flood control",
                "Ezhou City held an economic operation in the first quarter analysis meeting. "
                        + "| economic operation in the first quarter analysis meeting",
                "Ezhou City held hundred cadres into ten thousand homes promotion meeting. "
                        + "| hundred cadres into ten thousand homes promotion meeting",
                "Ezhou City held a forum with the Wuhan Chamber of Commerce. | forum with the Wuhan Chamber of Commerce",
            })
    void whatABodyHeldIsItsMeeting(String sentence, String name) {
        assertThat(meetings("On March 4, " + sentence)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun Wei, mayor of Ezhou, held a talk with Li Qiang of the chamber.",
                "Ezhou City held a stake in the report.",
                "Ezhou City will hold a spring training in May.",
                "Ezhou City held several talks.",
                "Ezhou City held a drill on the eve of the festival."
            })
    void otherThingsAreHeldToo(String sentence) {
        assertThat(meetings("On March 4, " + sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On March 4, the work safety of Ezhou was inspected. Sun Wei, mayor of Ezhou, presided over the morning session. ",
                "On March 4, Ezhou City held a rural work conference. Sun Wei, mayor of Ezhou, presided over the morning session."
            })
    void aPartOfADayIsNoMeetingOfItsOwn(String sentence) {
        assertThat(meetings(sentence)).doesNotContain("morning session");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ezhou City held the city's education work conference and the commendation conference to celebrate the "
                        + "38th Teachers' Day. | city's education work conference; commendation conference to celebrate "
                        + "the 38th Teachers' Day",
                "the Ezhou CPPCC held a party group meeting and a chairman's meeting. | party group meeting; chairman's meeting",
                "the city's work safety committee's third plenary meeting and the city's forest fire prevention work "
                        + "conference were held. | city's work safety committee's third plenary meeting; city's forest "
                        + "fire prevention work conference",
                "Ezhou City held a study meeting and a results exchange meeting. "
                        + "| study meeting and a results exchange meeting",
            })
    void twoMeetingsAreToldInOneSentence(String sentence, String names) {
        assertThat(meetings("On March 4, " + sentence)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On March 4, the inspectors of Ezhou went to three counties, held 6 symposiums and sent out 900 papers."
            })
    void meetingsThatAreCountedHaveNoName(String sentence) {
        assertThat(meetings(sentence)).isEmpty();
    }

    @Test
    void whatWasHeldOnTheSameDayHasTheDayToldBefore() {
        ArticleFacts facts = Articles.EXTRACTOR.extract(HEAD
                + "On the afternoon of March 3, Sun Wei, mayor of Ezhou, inspected the shops. He ordered that the exits be "
                + "cleared before the evening of the 6th.\n\nHe said that nobody may be careless. The exits were cleared. "
                + "The shops opened.\n\nOn the same day, Gao Yufeng reported at the morning dispatch meeting of the work safety "
                + "committee presided over by Tang Weiming.");

        assertThat(facts.meetings())
                .extracting(MeetingFact::name, meeting -> String.valueOf(meeting.heldOn()), MeetingFact::presidedBy)
                .containsExactly(tuple(
                        "morning dispatch meeting of the work safety committee",
                        "2022-03-03",
                        List.of("Tang Weiming")));
    }
}
