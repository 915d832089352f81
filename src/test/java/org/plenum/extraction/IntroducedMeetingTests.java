package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting that is brought in with "a" and gone on with as "the meeting" is one that was held, and not one that is only spoken of. */
class IntroducedMeetingTests {

    private static final String HEAD = "Anhua Guards its Forests\n\nRelease time: 2022-05-04\n\n";
    private static final String CHAIR = " Wang Hong, secretary of the county party committee, spoke.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On May 3, Anhua County went right on to a work conference on forest fires. The meeting pointed out that fires must be prevented.",
                "On May 3, forest fires were the topic of a work conference in Anhua County. At the meeting, guards spoke of their work.",
            })
    void whatIsGoneOnWithWasHeld(String text) {
        assertThat(Articles.EXTRACTOR.extract(HEAD + text + CHAIR).meetings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A forest fire work conference will be held in Anhua County on May 9. The meeting will discuss the guards.",
                "Anhua County gets ready for a forest fire work conference. The meeting will discuss the guards.",
                "After a forest fire work conference in Changsha, cadres of Anhua County visited farms. The meeting pointed out that fires must be prevented.",
                "Before a provincial work conference, cadres of Anhua County visited farms. The meeting pointed out that fires must be prevented.",
            })
    void whatIsToComeOrIsOverWasNot(String text) {
        assertThat(Articles.EXTRACTOR.extract(HEAD + text + CHAIR).meetings()).isEmpty();
    }
}
