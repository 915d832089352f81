package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.extraction.ArticleFacts.Byline;

/** What sites print above a headline, in pages of our own. */
class PageHeadTests {

    private static final String TITLE = "市委召开第12次常委会会议";
    private static final String BODY = "\n\n5月8日,岳阳市委召开第12次常委会会议。市委书记王红主持会议并讲话。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "岳阳日报 2022-05-09 第01版:要闻\n上一篇 下一篇\n" + TITLE + BODY,
                "岳阳日报 2022-05-09\n" + TITLE + BODY,
                "岳阳日报 2022年5月9日 第01版 要闻\n" + TITLE + BODY,
                TITLE + "\n2022-05-09 岳阳日报" + BODY,
            })
    void pageOfAChinesePaperIsSigned(String text) {
        ArticleFacts facts = Articles.EXTRACTOR.extract(text);

        assertThat(facts.title().text()).isEqualTo(TITLE);
        assertThat(facts.published().date()).hasToString("2022-05-09");
        assertThat(facts.outlet().name()).isEqualTo("岳阳日报");
        assertThat(facts.meetings())
                .extracting(meeting -> String.valueOf(meeting.heldOn()))
                .containsExactly("2022-05-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yueyang News | Yueyang Government | Tea in Yueyang | Original | Hunan Radio: Yueyang | Yueyang Films | good cooking",
                "Leisure | Tea Trade | Original | Films of Yueyang | Good Cooking",
            })
    void piecesBetweenStrokesAreAMenu(String menu) {
        ArticleFacts facts = Articles.EXTRACTOR.extract(menu
                + "\n\nYueyang Works for its Tea\n\nRelease time: 2022-05-04\n\n"
                + "On May 3, the Yueyang Municipal Party Committee held a work conference on tea.");

        assertThat(facts.title().text()).isEqualTo("Yueyang Works for its Tea");
        assertThat(facts.meetings()).hasSize(1);
    }

    @Test
    void reviewerBehindADayIsCredited() {
        ArticleFacts facts = Articles.EXTRACTOR.extract(
                "Yueyang Works for its Tea\nMay 9, 2022 Reviewed by: Li Juan Editor: Wang Hong\n\n"
                        + "On May 3, the Yueyang Municipal Party Committee held a work conference on tea.");

        assertThat(facts.persons()).extracting(PersonFact::name).contains("Li Juan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n(记 者:张大阳 见习记者 李志)", "(通 讯 员 张大阳 记 者 李志)", "(记者 张大阳 李志)"})
    void wordsPaddedWithABlankCredit(String credit) {
        assertThat(Articles.EXTRACTOR
                        .extract(TITLE + "\n2022-05-09 岳阳日报" + BODY + credit)
                        .bylines())
                .extracting(Byline::name)
                .containsExactly("张大阳", "李志");
    }

    @ParameterizedTest
    @CsvSource({"to", "at", "attending"})
    void delegationMeetsAtACongress(String at) {
        assertThat(Articles.meetings(
                        "Ezhou at the Congress\n\nRelease time: 2022-05-04\n\nOn May 3, the Ezhou delegation " + at
                                + " the first session of the 14th Provincial People's Congress held a plenary meeting."
                                + " Wang Hong, secretary of the municipal party committee, presided over the meeting."))
                .containsExactly("plenary meeting of the Ezhou delegation");
    }
}
