package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.gazetteer.Gazetteer;

/** The day of a meeting, from every wording of dates in the genre, through the whole extraction. */
class MeetingDayTests {

    private static final Extractor EXTRACTOR = Extractor.standard(Gazetteer.standard());

    /** The day, or the days, and the half of the day of the one meeting of a report; "open" where the text gives no day. */
    private static String day(String published, String sentence) {
        String text = "Yiyang Municipal Party Committee Holds Study Session\n\n"
                + (published == null ? "" : "Release date: " + published + "\n\n")
                + sentence
                + " Chen Jing, secretary of the municipal party committee, presided over the meeting and delivered a speech."
                + " He stressed that all departments should carry out the work.";
        ArticleFacts facts = EXTRACTOR.extract(text);
        assertThat(facts.meetings()).hasSize(1);
        MeetingFact meeting = facts.meetings().get(0);
        if (meeting.heldOn() == null) {
            return "open";
        }
        String days = meeting.heldOn() + (meeting.heldUntil() == null ? "" : ".." + meeting.heldUntil());
        return meeting.partOfDay() == null ? days : days + " " + meeting.partOfDay();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-10-25 | On October 24, the Yiyang Municipal Party Committee held a study session. | 2022-10-24",
                "2022-09-08 | On September 7th, the Yiyang Municipal Party Committee held a study session. | 2022-09-07",
                "2022-07-19 | On 18 July, the Yiyang Municipal Party Committee held a study session. | 2022-07-18",
                "2022-07-11 | On the 10th, the Yiyang Municipal Party Committee held a study session. | 2022-07-10",
                "2022-08-10 | Yesterday (9th), the Yiyang Municipal Party Committee held a study session. | 2022-08-09",
                "2022-08-10 | This morning, the Yiyang Municipal Party Committee held a study session. | 2022-08-10 MORNING",
                "2022-08-10 | On the afternoon of August 9, the Yiyang Municipal Party Committee held a study session. | 2022-08-09 AFTERNOON",
                "2022-12-27 | On December 25 and 26, the Yiyang Municipal Party Committee held a study session. | 2022-12-25..2022-12-26",
                "2022-03-06 | From 3 to 5 March, the Yiyang Municipal Party Committee held a study session. | 2022-03-03..2022-03-05",
                "2022-08-18 | On 8 17, the Yiyang Municipal Party Committee held a study session. | 2022-08-17",
                "2023-01-05 | On December 28, the Yiyang Municipal Party Committee held a study session. | 2022-12-28",
                "2023-01-02 | On the 29th, the Yiyang Municipal Party Committee held a study session. | 2022-12-29",
                "2023-01-02 | From December 30 to January 1, the Yiyang Municipal Party Committee held a study session. | 2022-12-30..2023-01-01",
                "2022-08-10 | The Yiyang Municipal Party Committee held a study session yesterday afternoon. | 2022-08-09 AFTERNOON",
                "2022-08-10 | The Yiyang Municipal Party Committee held a study session last night. | 2022-08-09 EVENING"
            })
    void wordingIsCompletedByThePublication(String published, String sentence, String day) {
        assertThat(day(published, sentence)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On February 17, the Yiyang Municipal Party Committee held the 6th study session in 2023. | 2023-02-17",
                "On February 17, 2023, the Yiyang Municipal Party Committee held a study session. | 2023-02-17",
                "On February 17, the Yiyang Municipal Party Committee held a study session. | open",
                "On the 10th, the Yiyang Municipal Party Committee held a study session. | open",
                "Yesterday, the Yiyang Municipal Party Committee held a study session. | open",
                "The Yiyang Municipal Party Committee held a study session. | open"
            })
    void withoutAPublicationOnlyTheTextDecides(String sentence, String day) {
        assertThat(day(null, sentence)).isEqualTo(day);
    }
}
