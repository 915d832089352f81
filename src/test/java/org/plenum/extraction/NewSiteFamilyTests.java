package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.extraction.ArticleFacts.Byline;

/** Families of wordings and pages that sites brought which nobody had read before, in sentences of our own. */
class NewSiteFamilyTests {

    private static final String HEAD = "Ezhou Works for the Countryside\n\nRelease time: 2022-03-05\n\n";
    private static final String CHAIR =
            " Sun Wei, secretary of the municipal party committee, presided over the meeting.";
    private static final String MEETING = "On March 4, the Wuling County Party Committee held a rural work conference. "
            + "Chen Jing, secretary of the county party committee, presided over the meeting.";

    private static ArticleFacts facts(String text) {
        return Articles.EXTRACTOR.extract(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "On March 4, Ezhou City held a \"one house, one doctor\" training and deployment meeting. | one house, one doctor\" training and deployment meeting",
                "On March 4, Ezhou City held a meeting on deployment of work related to the prevention of fire. | meeting on deployment of work related to the prevention of fire",
                "On March 4, Ezhou City held a meeting in Liangzihu District on the harvest goals of 2022. | meeting in Liangzihu District on the harvest goals of 2022",
                "On March 4, city officials attended a meeting themed on works to improve the schools. | meeting themed on works to improve the schools",
                "On March 4, the first meeting of the Committee for Governing the City by Law was held. | first meeting of the Committee for Governing the City by Law",
                "On March 4, Gao Yufeng, mayor of Ezhou, chaired the municipal reform leading group of the second meeting. | second meeting of the municipal reform leading group",
                "On March 4, the 9th Ezhou Municipal Congress of the Communist Party of China was opened. | 9th Ezhou Municipal Congress of the Communist Party of China",
                "On March 4, the Ezhou delegation attending the third session of the Provincial People's Congress held a plenary meeting. | plenary meeting of the Ezhou delegation",
                "On March 4, the delegation of Ezhou City, which attended the Provincial People's Congress, held a meeting to review the report. | meeting of the delegation of Ezhou City",
                "On March 4, deputy mayor Gao Yufeng participated in the discussion of the second session of the county people's congress. | second session of the county people's congress",
                "On March 4, an inquiry into rural schools was carried out at the 28th meeting of the Standing Committee of the Ezhou People's Congress. | 28th meeting of the Standing Committee of the Ezhou People’s Congress",
            })
    void meetingsAreNamedInMoreWords(String sentence, String name) {
        assertThat(Articles.meetings(HEAD + sentence + (sentence.contains("chaired") ? "" : CHAIR)))
                .containsExactly(name.replace('\u2019', '\''));
    }

    @Test
    void closingMeetingIsOfTheSessionThatWasTold() {
        assertThat(Articles.meetings(
                        HEAD + "On March 4, the third session of the 9th Ezhou Municipal People's Congress concluded."
                                + " Sun Wei, director of its standing committee, presided over the closing meeting."))
                .containsExactly("third session of the 9th Ezhou Municipal People's Congress");
    }

    @Test
    void bareMeetingIsTheOneAtWhichTheHeadlineLetsSomebodySpeak() {
        assertThat(Articles.meetings(
                        "Sun Wei stressed at the on-site office meeting of the Standing Committee to learn from farmers"
                                + "\n\nRelease time: 2022-03-05\n\nOn March 4, the Standing Committee of the Ezhou Municipal Party"
                                + " Committee went to the dykes to work on the spot." + CHAIR))
                .containsExactly("on-site office meeting of the Standing Committee");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gao Yufeng, mayor of Ezhou, delivers a report on grain. | Gao Yufeng:reported",
                "Gao Yufeng, mayor of Ezhou, issued a work report at the session. | Gao Yufeng:reported",
                "Gao Yufeng believes that grain comes first. | Gao Yufeng:spoke",
                "Deputy mayors Gao Yufeng and Tan Lan came to hear the speeches. | Gao Yufeng:attended, Tan Lan:attended",
                "City leaders Gao Yufeng and Tan Lan listened to and watched the meeting at the branch venue. | Gao Yufeng:attended, Tan Lan:attended",
                "The meeting was presided over and addressed by Gao Yufeng, mayor of Ezhou. | Gao Yufeng:presided",
                "The symposium was attended by leaders of the city, such as Gao Yufeng and Tan Lan. | Gao Yufeng:attended, Tan Lan:attended",
                "City leaders Gao Yufeng and Tan Lan were also in attendance. | Gao Yufeng:attended, Tan Lan:attended",
            })
    void moreWordsTellRoles(String sentence, String roles) {
        assertThat(Articles.roles(
                        HEAD + "On March 4, the Ezhou Municipal Party Committee held the rural work conference. "
                                + sentence))
                .isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About Wuling\\n  Office of the County Head\\n  Recent Work\\n  Guide for Guests\\n  Sister Cities\\n",
                "• Top Stories\\n    • Inland\\n    • Abroad\\n  • Campaigns\\n    • Clean Kitchens\\n",
            })
    void menuInAColumnIsNoHeadline(String menu) {
        ArticleFacts facts = facts(
                menu.replace("\\n", "\n") + "\nWuling County Party Committee talks about its villages\n\n" + MEETING);
        assertThat(facts.title().text()).isEqualTo("Wuling County Party Committee talks about its villages");
        assertThat(facts.persons()).extracting(PersonFact::name).containsExactly("Chen Jing");
    }

    @Test
    void bodyBehindTheLabelOfAnEditorIsNobody() {
        ArticleFacts facts = facts("Wuling County: a conference\n\n" + MEETING + "\n\nEditor: Wuling County Court");
        assertThat(facts.persons()).extracting(PersonFact::name).containsExactly("Chen Jing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Graphics: Tan Lan Review: Guo Xin) | Tan Lan",
                "(Author: Wuling Law News Joint Editorial Department) | ''"
            })
    void labelsInABracketCredit(String line, String name) {
        assertThat(facts("Wuling County: a conference\n\n" + MEETING + "\n\n" + line).bylines().stream()
                        .filter(byline -> byline.kind() != Byline.Kind.EDITOR)
                        .map(Byline::name)
                        .collect(Collectors.joining()))
                .isEqualTo(name);
    }

    @Test
    void paperOfAPhotographIsNotTheOutletOfAPageThatNamesItsSite() {
        assertThat(facts("Wuling County: a conference\n\n( chinadaily.com.cn ) Updated: 2022-03-05\n\n"
                                + "Guests look at dykes. [Photo/Wuling Daily]\n\n" + MEETING)
                        .outlet()
                        .name())
                .isEqualTo("chinadaily.com.cn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | On January 14, the work plan of the committee for 2022 was passed. On January 14, | 2022-01-14",
                "'' | On January 14, the committee looked back on 2021 and named ten tasks for works in 2022 to come. On January 14, | 2022-01-14",
                "'' | \"In 2011 of December 6th I came here\", the secretary said. On May 14, | ''",
            })
    void daysAreCompleted(String stamp, String opening, String day) {
        MeetingFact meeting = facts("Wuling County: a conference\n\n" + stamp + "\n\n" + opening
                        + " the Wuling County Party Committee held a rural work conference. Chen Jing, secretary of the county"
                        + " party committee, presided over the meeting.")
                .meetings()
                .get(0);
        assertThat(meeting.heldOn() == null ? "" : meeting.heldOn().toString()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On March 4, the Ezhou delegation attending the session of the Provincial People's Congress held a plenary meeting. Provincial leaders and the president of the Provincial High Court sat in. | 420700",
                "On March 4, the mayor Gao Yufeng chaired the meeting of the municipal government in Ezhou. He conveyed what the provincial party committee and the provincial government had asked for. | 420700",
                "On March 4, the 9th Congress of the Communist Party of China in Liangzihu District was opened. Tan Lan, secretary of the district party committee, spoke. | 420702",
            })
    void divisionFollowsTheBodyThatMet(String text, String code) {
        assertThat(facts("A conference\n\n" + text + " Sun Wei attended the meeting.")
                        .division()
                        .code())
                .isEqualTo(code);
    }

    @Test
    void firstLineOfThePageNamesTheDivisionWhereTheTextDoesNot() {
        assertThat(facts(
                                "Liangzihu District, Ezhou | News Center\n\nA conference on villages\n\nRelease time: 2022-03-05\n\nOn March 4, the District Party"
                                        + " Committee held a rural work conference. Chen Jing, secretary of the district party committee, presided.")
                        .division()
                        .code())
                .isEqualTo("420702");
    }

    @Test
    void restOfANameBehindItsSurnameIsNoPlace() {
        assertThat(facts(
                                "A conference on villages\n\nAuthor: Ding Yiyuan\n\nOn March 4, the County Party Committee held a rural work conference."
                                        + " Chen Jing, secretary of the county party committee, presided.")
                        .division()
                        .code())
                .isNull();
    }

    private static String posts(String text, String name) {
        return facts(text).persons().stream()
                .filter(person -> person.name().equals(name))
                .flatMap(person -> person.posts().stream())
                .map(PersonFact.Post::printed)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All city leaders attended, including Gao Yufeng and Tan Lan. | Tan Lan | city leaders",
                "Members of the Standing Committee Gao Yufeng, Tan Lan, Guo Xin, deputy mayor of the city government, vice chairman of the CPPCC, president of the city court, director of the city college, were seated on the rostrum. | Guo Xin | Members of the Standing Committee",
                "Member of the party group and deputy directors Gao Yufeng, Tan Lan, Guo Xin attended. | Tan Lan | Member of the party group, deputy directors",
                "Present was Gao Yufeng, chairman of Ezhou Steel Co., Ltd. Tan Lan, deputy secretary of the city party committee, spoke. | Tan Lan | deputy secretary of the city party committee",
            })
    void titlesAreThoseOfTheirPeople(String sentence, String name, String posts) {
        assertThat(posts(
                        HEAD + "On March 4, the Ezhou Municipal Party Committee held the rural work conference. "
                                + sentence,
                        name))
                .isEqualTo(posts);
    }

    @Test
    void lineBelowTheHeadlineTellsRoles() {
        assertThat(
                        Articles.roles(
                                "Ezhou Works for the Countryside and its dykes\n\nGao Yufeng's speech Tan Lan attended\n\nRelease time:"
                                        + " 2022-03-05\n\nOn March 4, the Ezhou Municipal Party Committee held the rural work conference."))
                .isEqualTo("Gao Yufeng:spoke, Tan Lan:attended");
    }

    @Test
    void listWithSemicolonsGoesOnBehindARank() {
        assertThat(
                        Articles.roles(
                                HEAD
                                        + "On March 4, the Ezhou Municipal Party Committee held the rural work conference. Gao Yufeng, mayor;"
                                        + " Tan Lan, vice mayor; and cadres at or above the level of bureaus listened to and watched the broadcast."))
                .isEqualTo("Gao Yufeng:attended, Tan Lan:attended");
    }

    @Test
    void quotedTitleIsOfTheMeetingsName() {
        assertThat(Articles.meetings(HEAD
                        + "On March 4, the launch ceremony of the documentary \"Dykes: A Life\" was held." + CHAIR))
                .containsExactly("launch ceremony of the documentary \"Dykes: A Life\"");
    }

    @Test
    void accountOfAPhotographIsNobody() {
        assertThat(facts("Wuling County: a conference\n\nGuests look at dykes. [Photo/WeChat account: wlgz]\n\n"
                                + MEETING)
                        .bylines())
                .isEmpty();
    }

    @Test
    void sectionAboveTheHeadlineIsNoOutlet() {
        assertThat(facts("Photo News\nWuling County Party Committee talks about its villages\nDate: 2022-03-05\n\n"
                                + MEETING)
                        .outlet())
                .isNull();
    }

    @Test
    void mottoStandsAboveAHeadlineThatEndsInAStop() {
        assertThat(facts(
                                "The land of herons\n\nIn the west of Hubei lies a plain of lakes.\n\nThe second session of the county congress"
                                        + " opens in Wuling.\n\n\n\nThe second session of the county people's congress opened in the city hall of"
                                        + " Wuling on March 4. It was presided over by Chen Jing, secretary of the county party committee.")
                        .title()
                        .text())
                .isEqualTo("The second session of the county congress opens in Wuling.");
    }
}
