package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles that a translation tells without a verb, or once for two people, in sentences of our own. */
class UnsaidRoleTests {

    private static final String HEAD = "Ezhou Works for the Countryside\n\nRelease time: 2022-03-05\n\n"
            + "On March 4, the Ezhou Municipal Party Committee held the city's rural work conference. ";

    private static String roles(String text) {
        return Articles.roles(HEAD + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "City leaders Gao Yufeng and Sun Wei to attend. | Gao Yufeng:attended, Sun Wei:attended",
                "Gao Yufeng, deputy mayor, to preside over the meeting. | Gao Yufeng:presided",
                "City leaders Gao Yufeng, Sun Wei, and the persons in charge of the bureaus to participate in the meeting."
                        + " | Gao Yufeng:attended, Sun Wei:attended",
                "Secretary Sun Wei to deliver a speech, mayor Gao Yufeng to preside over. | Sun Wei:spoke, Gao Yufeng:presided",
            })
    void anInfinitiveTellsWhatWasDone(String sentence, String roles) {
        assertThat(roles(sentence)).isEqualTo(roles);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The following leaders attended the meeting: Gao Yufeng, deputy mayor; Sun Wei, head of the forestry bureau.",
                "The following were present: Gao Yufeng, deputy mayor; Sun Wei, head of the forestry bureau.",
                "The following city leaders took part: Gao Yufeng and Sun Wei.",
                "The secretary came by bus. With him were Gao Yufeng, deputy mayor, and Sun Wei.",
                "The secretary came by bus. Along with him were deputy mayor Gao Yufeng and Sun Wei.",
            })
    void wordsBeforeAListTellThatItsPeopleWereThere(String sentence) {
        assertThat(roles(sentence)).isEqualTo("Gao Yufeng:attended, Sun Wei:attended");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The office has arranged for the villages and Gao Yufeng to attend.",
                "The office invited deputy mayor Gao Yufeng to attend the fair.",
                "The paper of deputy mayor Gao Yufeng will go to print.",
                "Deputy mayor Gao Yufeng is to attend the fair next week."
            })
    void anInfinitiveOfSomethingAskedForOrPlannedTellsNothing(String sentence) {
        assertThat(roles(sentence)).isEmpty();
    }

    @Test
    void aHeadlineWithAnInfinitiveTellsOfWhatIsToCome() {
        ArticleFacts facts = Articles.EXTRACTOR.extract(
                "Mayor Gao Yufeng to attend the Rice Forum\n\n2022-03-05\n\nThe Ezhou Municipal Party Committee said that the forum opens in May.");

        assertThat(facts.persons())
                .allSatisfy(person -> assertThat(person.roles()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gao Yufeng presided over the morning session, and Sun Wei that in the afternoon. | Gao Yufeng:presided, Sun Wei:presided",
                "Gao Yufeng presided over the morning session and Sun Wei the afternoon session. | Gao Yufeng:presided, Sun Wei:presided",
                "Gao Yufeng chaired the first half, Sun Wei the second. | Gao Yufeng:presided, Sun Wei:presided",
                "The morning session was presided over by Gao Yufeng, the afternoon one by Sun Wei. | Gao Yufeng:presided, Sun Wei:presided",
                "The meeting was chaired in the morning by Gao Yufeng and in the afternoon by Sun Wei. | Gao Yufeng:presided, Sun Wei:presided",
                "Gao Yufeng reported on finances, Sun Wei on agriculture. | Gao Yufeng:reported, Sun Wei:reported",
                "Gao Yufeng made a report on grain, Sun Wei one on pigs. | Gao Yufeng:reported, Sun Wei:reported",
                "Gao Yufeng attended the meeting, as did Sun Wei. | Gao Yufeng:attended, Sun Wei:attended",
                "Gao Yufeng spoke, and so did Sun Wei. | Gao Yufeng:spoke, Sun Wei:spoke",
                "Gao Yufeng delivered a speech, and Sun Wei did too. | Gao Yufeng:spoke, Sun Wei:spoke",
                "Gao Yufeng spoke first, followed by Sun Wei. | Gao Yufeng:spoke, Sun Wei:spoke",
                "Present were Gao Yufeng of the city tax bureau, and Sun Wei of the county court. | Gao Yufeng:attended, Sun Wei:attended",
            })
    void aRoleSaidOnceHoldsForTheNextToo(String sentence, String roles) {
        assertThat(roles(sentence)).isEqualTo(roles);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gao Yufeng presided over the meeting, and Sun Wei the painter is from Wuhan and paints.",
                "Gao Yufeng presided over the meeting. The portrait on the wall was painted by Sun Wei.",
                "Gao Yufeng presided over the meeting, and the teacher Sun Wei has lived here for years."
            })
    void aRoleDoesNotGoOnWhereAnotherVerbFollows(String sentence) {
        assertThat(roles(sentence)).isEqualTo("Gao Yufeng:presided");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun Wei, secretary of the municipal party committee, attendance and speech. | Sun Wei:attended+spoke",
                "Sun Wei presided, and speech. | Sun Wei:presided+spoke",
                "Deputy mayor Gao Yufeng's special report, and Sun Wei made a speech. | Gao Yufeng:reported, Sun Wei:spoke",
                "Gao Yufeng in the chair, Sun Wei with a report on the harvest. | Gao Yufeng:presided, Sun Wei:reported",
                "City leaders Gao Yufeng and Sun Wei, at the main venue. | Gao Yufeng:attended, Sun Wei:attended",
                "Sun Wei to the meeting and speech. | Sun Wei:attended+spoke",
                "In attendance, city leaders Gao Yufeng and Sun Wei. | Gao Yufeng:attended, Sun Wei:attended",
                "Sun Wei's speech pointed out that grain comes first. | Sun Wei:spoke",
                "The meeting by the secretary Sun Wei presided over. | Sun Wei:presided",
                "Sun Wei pointed out, the harvest has not come easily this year. | Sun Wei:spoke",
                "Mayor Gao Yufeng asked for sick leave and submitted a written speech. | Gao Yufeng:absent",
                "Sun Wei was entrusted by the ninth executive committee to make a work report. | Sun Wei:reported",
            })
    void aNounOrAMarkStandsForTheVerb(String sentence, String roles) {
        assertThat(roles(sentence)).isEqualTo(roles);
    }

    @Test
    void aSpeechOfANationalLeaderIsNoRoleAtTheMeeting() {
        assertThat(roles("Xi Jinping's speech pointed out that grain comes first."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun Wei as host, the meeting heard three reports. | Sun Wei:presided",
                "Gao Yufeng, Sun Wei sit in on the meeting. | Gao Yufeng:observed, Sun Wei:observed",
                "Gao Yufeng debriefed on his duties, Sun Wei gave on-site comments. | Gao Yufeng:reported, Sun Wei:commented",
                "The meeting heard a report on autumn grain by Sun Wei. | Sun Wei:reported",
                "Attended the meeting were Gao Yufeng and Sun Wei. | Gao Yufeng:attended, Sun Wei:attended",
                "Sun Wei read a message of congratulation. | Sun Wei:spoke",
                "The meeting was attended by provincial leaders including Sun Wei. | Sun Wei:attended",
                "The party group met, with Sun Wei hosting and delivering a speech. | Sun Wei:presided+spoke",
                "The meeting heard the reports of 2 secretaries: Gao Yufeng of Huarong Town, and Sun Wei of Duandian Town. "
                        + "| Gao Yufeng:reported, Sun Wei:reported",
                "Gao Yufeng went out on business without attending. | Gao Yufeng:absent",
            })
    void wordsForRolesComeInManyForms(String sentence, String roles) {
        assertThat(roles(sentence)).isEqualTo(roles);
    }

    @Test
    void whoTookPartInATourAndDidNothingElseAttended() {
        ArticleFacts facts = Articles.EXTRACTOR.extract("Ezhou leaders visit the elderly\n\n2022-03-05\n\n"
                + "On March 4, Sun Wei, secretary of the Ezhou Municipal Party Committee, and mayor Gao Yufeng visited the "
                + "welfare home in Huarong Town. Sun Wei said that the old must be warm.");

        assertThat(facts.persons())
                .filteredOn(person -> person.name().equals("Gao Yufeng"))
                .flatExtracting(PersonFact::roles)
                .extracting(PersonFact.RoleFact::role)
                .containsExactly(PersonFact.Role.ATTENDED);
        assertThat(facts.persons())
                .filteredOn(person -> person.name().equals("Sun Wei"))
                .flatExtracting(PersonFact::roles)
                .extracting(PersonFact.RoleFact::role)
                .containsExactly(PersonFact.Role.SPOKE);
    }
}
