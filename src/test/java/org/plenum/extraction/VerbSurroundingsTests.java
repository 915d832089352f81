package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between a verb and what it governs, and verbs that few reports have, in sentences of our own. */
class VerbSurroundingsTests {

    private static final String HEAD = "Anhua Works for its Tea\n\nRelease time: 2022-05-04\n\n";
    private static final String MEETING = "On May 3, the Anhua County Party Committee held a work conference on tea. ";
    private static final String NAME = "work conference on tea";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A work conference on tea was presided over on the morning of May 3 by Wang Hong, head of Anhua County.",
                "A work conference on tea was chaired yesterday by Wang Hong, head of Anhua County.",
                "A work conference on tea was chaired on May 3, 2022, by Wang Hong, head of Anhua County.",
                "A work conference on tea was hosted in the county hall by Wang Hong, head of Anhua County.",
                "A work conference on tea of Anhua County sat under Wang Hong, county head.",
                "A work conference on tea was held under Wang Hong, head of Anhua County.",
                "A work conference on tea was held on May 3 under the presidency of Wang Hong, head of Anhua County.",
            })
    void dayOrPlaceStandsBeforeTheChair(String sentence) {
        ArticleFacts facts = Articles.EXTRACTOR.extract(HEAD + sentence);

        assertThat(facts.meetings()).hasSize(1);
        assertThat(facts.meetings().get(0).name()).startsWith(NAME);
        assertThat(facts.persons()).extracting(Articles::roles).containsExactly("presided");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wang Hong, county head, chaired the meeting attended by Li Juan. | Wang Hong:presided, Li Juan:attended",
                "Wang Hong, county head, chaired on May 3 a meeting called by Li Juan. | Wang Hong:presided",
            })
    void otherWordsBeforeByAreNoDay(String sentence, String roles) {
        assertThat(Articles.roles(HEAD + MEETING + sentence)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Anhua County Party Committee brought together owners of tea houses and managers of inns in the county for a symposium on tea. | symposium on tea",
                "The Anhua County Party Committee brought its River Office together for an enlarged meeting on water. | enlarged meeting on water",
                "The Anhua County Party Committee held on May 3, 2022 a meeting on forest fires. | meeting on forest fires",
                "The Anhua County Party Committee held in Jiangnan Town a tea conference. | tea conference",
                "The Anhua County Party Committee met on May 3, 2022 for an enlarged meeting on forest fires. | enlarged meeting on forest fires",
                "The party group of the Anhua County government gathered on May 3 for a study meeting on water. | study meeting on water",
                "The party group of the Anhua County government met on May 3 as a special meeting on water. | special meeting on water",
                "The party group of the Anhua County government met as a special meeting on water. | special meeting on water",
                "The party group of the Anhua County government met on May 3 in Jiangnan Town. | meeting of the party group of the Anhua County government",
            })
    void peopleAndDaysStandBeforeTheMeeting(String sentence, String name) {
        assertThat(Articles.meetings(
                        HEAD + sentence + " Wang Hong, secretary of the county party committee, presided."))
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When that was over, the Anhua County Party Committee went right on with a work conference on tea.",
                "The Anhua County Party Committee continued with a work conference on tea.",
                "The Anhua County Party Committee moved straight to a work conference on tea.",
                "The Anhua County Party Committee put on a work conference on tea.",
                "A work conference on tea was put on by the Anhua County Party Committee.",
                "A work conference on tea was given in Jiangnan Town by the Anhua County Party Committee.",
            })
    void moreVerbsAreForHolding(String sentence) {
        assertThat(Articles.meetings(
                        HEAD + sentence + " Wang Hong, secretary of the county party committee, presided."))
                .containsExactly(NAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wang Hong, county head, and Li Juan, director of the forestry bureau, told the meeting in turn how rice and tea are doing. | Wang Hong:reported, Li Juan:reported",
                "Wang Hong, county head, told the meeting that tea is doing well. | Wang Hong:reported",
                "Wang Hong, county head, told reporters that tea is doing well. | Wang Hong:spoke",
                "Wang Hong, county head, chaired the meeting and arranged works. | Wang Hong:presided+spoke",
                "Wang Hong, county head, arranged that the dykes be watched day by day. | Wang Hong:spoke",
            })
    void toldAndArrangedAreSaidOfMeetings(String sentence, String roles) {
        assertThat(Articles.roles(HEAD + MEETING + sentence)).isEqualTo(roles);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wang Hong, county head, called on CPPCC members to plant trees.",
                "Wang Hong, county head, called on leaders at all levels to plant trees.",
                "Wang Hong, county head, called upon deputies to plant trees.",
                "Wang Hong, county head, called on Party members and cadres to build the county.",
                "Wang Hong, county head, called on teachers and students to plant trees.",
            })
    void whoCallsOnPeopleToDoSomethingSpeaks(String sentence) {
        ArticleFacts facts = Articles.EXTRACTOR.extract(HEAD + MEETING + sentence);

        assertThat(facts.persons()).extracting(Articles::roles).containsExactly("spoke");
        assertThat(facts.activities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On May 3, Wang Hong, head of Anhua County, called on Deputy Director Li Juan to learn of her work.",
                "On May 3, Wang Hong, head of Anhua County, called on teachers and students in Jiangnan Town.",
            })
    void whoCallsOnSomebodyVisits(String sentence) {
        assertThat(Articles.roles(HEAD + sentence)).doesNotContain("spoke");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wang Hong, head of Anhua County, called on the organisers of a forum to save water.",
                "The party group of the Anhua County government held that in the spirit of a conference all must save water.",
                "Wang Hong, head of Anhua County, had a work conference to attend, and left early.",
            })
    void meetingOfAnotherPhraseIsNoObject(String sentence) {
        assertThat(Articles.meetings(HEAD + sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wang Hong, county head, attended. The Anhua County CPPCC elected Li Juan as chair. | Li Juan",
                "Zhang Wei, who succeeded Li Juan as chair of the Anhua County CPPCC, attended. | Li Juan",
            })
    void whoIsMadeChairHasNotPresided(String sentence, String name) {
        assertThat(Articles.EXTRACTOR.extract(HEAD + MEETING + sentence).persons())
                .filteredOn(person -> person.name().equals(name))
                .extracting(Articles::roles)
                .doesNotContain("presided");
    }
}
