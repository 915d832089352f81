package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Families of wordings for tours and visits, as machine translations bring them: each sentence says the same as its neighbours. */
class ActivityFamilyTests {

    private static final String LEADER =
            "On the morning of May 13, Cai Hong, secretary of the Yiyang Municipal Party Committee, ";

    private static List<ActivityFact> activities(String headline, String body) {
        return Articles.EXTRACTOR
                .extract(headline + "\n\nRelease date: 2023-05-14\n\n" + body + "\n")
                .activities();
    }

    private static String show(List<ActivityFact> activities) {
        return activities.stream().map(ActivityFamilyTests::show).collect(Collectors.joining("; "));
    }

    private static String show(ActivityFact activity) {
        String people = activity.participants().stream()
                .map(person -> (person.leading() ? "*" : "") + person.person())
                .collect(Collectors.joining(", "));
        String kind = activity.kind().name().toLowerCase(Locale.ROOT);
        return (kind + " " + people + " @ " + String.join(", ", activity.places())).strip();
    }

    private static String read(String predicate) {
        return show(activities("Yiyang: news of the day", LEADER + predicate + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "came to Tianzhuang Town for research and guidance",
                "conducted an on-the-spot investigation in Tianzhuang Town",
                "held an on-site investigation in Tianzhuang Town",
                "began a three-day investigation in Tianzhuang Town",
                "took a team to Tianzhuang Town to survey the tea industry",
                "led relevant departments to Tianzhuang Town to investigate the tea industry",
                "was in Tianzhuang Town to look into the drought",
                "was in Tianzhuang Town on a research trip",
                "was on a fact-finding trip in Tianzhuang Town",
                "spent the day in Tianzhuang Town investigating the tea industry",
                "looked into the tea industry in Tianzhuang Town",
                "to Tianzhuang Town to investigate rural revitalization",
                "investigate the tea industry in Tianzhuang Town",
                "was in Tianzhuang Town. He looked into how the tea is grown"
            })
    void fieldResearchIsToldInManyWays(String predicate) {
        assertThat(read(predicate)).isEqualTo("field_research *Cai Hong @ Tianzhuang Town");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supervised flood control in Tianzhuang Town",
                "supervised and inspected flood control in Tianzhuang Town",
                "checked the dykes in Tianzhuang Town",
                "oversaw flood control in Tianzhuang Town",
                "carried out on-site supervision of flood control in Tianzhuang Town",
                "went on a tour of inspection in Tianzhuang Town",
                "was on an inspection tour of Tianzhuang Town",
                "was in Tianzhuang Town to inspect the dykes",
                "had an inspection of the dykes in Tianzhuang Town",
                "to Tianzhuang Town to supervise flood control",
                "took the heads of the bureaus to Tianzhuang Town to check on the dykes"
            })
    void inspectionsAreToldInManyWays(String predicate) {
        assertThat(read(predicate)).isEqualTo("inspection *Cai Hong @ Tianzhuang Town");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "called on families in Tianzhuang Town",
                "was on a visit to Tianzhuang Town",
                "went round the workshops of Tianzhuang Town",
                "took the heads of the bureaus round Tianzhuang Town",
                "and his delegation visited Tianzhuang Town"
            })
    void visitsAreToldInManyWays(String predicate) {
        assertThat(read(predicate)).isEqualTo("visit *Cai Hong @ Tianzhuang Town");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "went to Tianzhuang Town to express condolences to the old party members",
                "went to Tianzhuang Town to extend regards to the teachers",
                "came to Tianzhuang Town to bring warmth to needy families",
                "visited the veterans in Tianzhuang Town, and sent condolences",
                "visited needy families in Tianzhuang Town and sent them holiday greetings",
                "came to the barracks of Tianzhuang Town, handed over the consolation money, and talked with the soldiers",
                "extended New Year's greetings to the nurses of Tianzhuang Town",
                "sympathized with the workers in Tianzhuang Town",
                "visits and condoles veterans in Tianzhuang Town"
            })
    void condolenceVisitsAreToldInManyWays(String predicate) {
        assertThat(read(predicate)).isEqualTo("condolence_visit *Cai Hong @ Tianzhuang Town");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "held talks with the delegation of a company",
                "had a friendly exchange with the visiting delegation",
                "exchanged views with a delegation of investors",
                "met in the city with Li Wei, chairman of a company",
                "met and talked with the chairman of a company",
                "met Li Wei, chairman of a company, and his party"
            })
    void guestsAreReceivedInManyWays(String predicate) {
        assertThat(read(predicate)).isEqualTo("reception *Cai Hong @");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He Bin and Sun Li went along.",
                "He Bin and Sun Li were present at the event.",
                "He Bin, Sun Li participate in the activity.",
                "He Bin, Sun Li to participate in the research.",
                "He Bin and Sun Li were with him.",
                "Accompanying the inspection were He Bin, deputy mayor, and Sun Li, secretary-general.",
                "Also present were He Bin and Sun Li.",
                "Together with him were He Bin and Sun Li.",
                "The above activities were attended by He Bin and Sun Li.",
                "He Bin, deputy mayor; Sun Li, secretary-general, accompanied the inspection.",
                "He Bin and Sun Li, who are also river chiefs, accompanied the inspection."
            })
    void companyIsNamedBehindInManyWays(String company) {
        assertThat(show(activities("Yiyang: news of the day", LEADER + "inspected Tianzhuang Town. " + company)))
                .isEqualTo("inspection *Cai Hong, He Bin, Sun Li @ Tianzhuang Town");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cai Hong, mayor of Yiyang, accompanied by He Bin and Sun Li, inspected Tianzhuang Town.",
                "Cai Hong, mayor of Yiyang, in the company of He Bin and Sun Li, inspected Tianzhuang Town.",
                "On May 13, accompanied by He Bin and Sun Li, Cai Hong, mayor of Yiyang, inspected Tianzhuang Town.",
                "Cai Hong, mayor of Yiyang, led He Bin and Sun Li to inspect Tianzhuang Town.",
                "Cai Hong, mayor of Yiyang, led a team including He Bin and Sun Li to inspect Tianzhuang Town."
            })
    void companyIsNamedInTheSentenceOfTheLeader(String sentence) {
        assertThat(show(activities("Yiyang: news of the day", sentence)))
                .isEqualTo("inspection *Cai Hong, He Bin, Sun Li @ Tianzhuang Town");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cai Hong, mayor of Yiyang, and Qin Lu, head of the office, went to Jiangkou Town and Xihe Town respectively to inspect the dykes."
                        + " | inspection *Cai Hong @ Jiangkou Town; inspection *Qin Lu @ Xihe Town",
                "Cai Hong, mayor of Yiyang, visited the barracks of Jiangkou Town; Qin Lu to the fire brigade in Xihe Town."
                        + " | visit *Cai Hong @ Jiangkou Town; visit *Qin Lu @ Xihe Town",
                "Cai Hong, mayor of Yiyang, visited needy families in tianzhuang town and the Wucai power plant of Hejia Village of Jiangkou Town."
                        + " | visit *Cai Hong @ tianzhuang town, Wucai power plant, Hejia Village, Jiangkou Town",
                "Cai Hong, mayor of Yiyang, the director of the office, Qin Lu, the head of the park, Sun Li, inspected Jiangkou Town."
                        + " | inspection *Cai Hong, Qin Lu, Sun Li @ Jiangkou Town",
                "An inspection team led by Cai Hong, mayor of Yiyang, went round to see how the dykes of Jiangkou Town hold."
                        + " | inspection *Cai Hong @",
                "Luo Bin, head of Xihe Town, accompanied the inspection. Cai Hong, mayor of Yiyang, inspected Jiangkou Town."
                        + " | inspection *Cai Hong, Luo Bin @ Jiangkou Town",
                "Cai Hong, mayor of Yiyang, led a survey team to inspect the \"Bright Homes\" of Jiangkou Town. | inspection *Cai Hong @ Jiangkou Town",
                "Cai Hong, mayor of Yiyang, visited the veterans before the Chinese New Year's Eve and the Spring Festival. | visit *Cai Hong @",
                "So that all goes smoothly, Cai Hong, mayor of Yiyang, inspected Jiangkou Town. | inspection *Cai Hong @ Jiangkou Town",
                "Cai Hong, mayor of Yiyang, inspected Jiangkou Town. At Hejia Village, the group visited an orchard."
                        + " | inspection *Cai Hong @ Jiangkou Town, Hejia Village"
            })
    void severalPeopleAndPlacesAreToldApart(String sentence, String expected) {
        assertThat(show(activities("Yiyang: news of the day", sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Cai Hong Inspects Flood Control in Jiangkou Town | inspection *Cai Hong @ Jiangkou Town",
                "Mayor Cai Hong Visits and Condoles Veterans | condolence_visit *Cai Hong @",
                "Mayor Cai Hong Investigates Tea in Jiangkou Town, Qin Lu Accompanied | field_research *Cai Hong, Qin Lu @ Jiangkou Town",
                "Mayor Cai Hong Visits Jiangkou Town | ''",
                "Mayor Cai Hong to Inspect Flood Control in Jiangkou Town | ''",
                "Mayor Cai Hong: Inspections must be strict | ''"
            })
    void aHeadlineTellsWhereTheTextDoesNot(String headline, String expected) {
        String body = "On May 13, the rain in Yiyang ended at last, said the Yiyang Municipal Government.";

        assertThat(show(activities(headline, body))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "came to the meeting to supervise",
                "made a comparative inspection on behalf of the committee",
                "will go to Tianzhuang Town to inspect the dykes",
                "demanded to investigate the projects in Tianzhuang Town",
                "had inspected Tianzhuang Town many times",
                "called on all departments in Tianzhuang Town to check the dykes",
                "checked the list of projects of Tianzhuang Town",
                "examined and approved the report of Tianzhuang Town",
                "was at the meeting in Tianzhuang Town",
                "took the lead in studying the work of Tianzhuang Town",
                "made a work report on the supervision of Tianzhuang Town",
                "extended New Year's greetings to all cadres at the meeting"
            })
    void otherWorkIsNone(String predicate) {
        assertThat(read(predicate)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "· Cai Hong, mayor of Yiyang, met with a delegation of guests",
                "The county sent Cai Hong, mayor of Yiyang, to investigate the projects in Tianzhuang Town."
            })
    void whatStandsBelowTheReportOrWasOrderedIsNone(String sentence) {
        assertThat(activities("Yiyang: news of the day", sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5月13日上午，县委书记蔡红到柳河镇调研春耕生产工作。 | field_research *蔡红 @ 柳河镇",
                "5月13日，县委书记蔡红深入柳河镇、白石乡调研，县领导秦路、何斌陪同。 | field_research *蔡红, 秦路, 何斌 @ 柳河镇, 白石乡",
                "5月13日，县委副书记、县长蔡红带队检查安全生产工作。 | inspection *蔡红 @",
                "5月13日，县长蔡红赴柳河镇督导防汛工作。蔡红强调，要压实责任。 | inspection *蔡红 @ 柳河镇",
                "5月13日，县委书记蔡红来到柳河镇敬老院看望慰问老人。副县长秦路参加慰问。 | condolence_visit *蔡红, 秦路 @ 柳河镇敬老院",
                "5月13日，市长蔡红会见了企业家一行。副市长秦路参加会见。 | reception *蔡红, 秦路 @",
                "在副县长秦路陪同下，县委书记蔡红到柳河镇调研。 | field_research *蔡红, 秦路 @ 柳河镇",
                "5月13日，副县长秦路陪同县委书记蔡红到柳河水库视察。 | inspection *蔡红, 秦路 @ 柳河水库",
                "5月13日，县长蔡红采取“四不两直”方式检查安全生产。副县长秦路参加。 | inspection *蔡红, 秦路 @",
                "5月13日，县委书记蔡红到部分乡镇检查。蔡红首先来到柳河镇和白石乡，察看河堤。 | inspection *蔡红 @ 柳河镇, 白石乡",
                "5月13日，县长蔡红赴临江市考察学习。 | visit *蔡红 @ 临江市",
                "5月13日，县委书记蔡红到柳河镇调研。在浦山村，蔡红察看了茶园。 | field_research *蔡红 @ 柳河镇, 浦山村"
            })
    void toursAreReadInChinese(String sentence, String expected) {
        assertThat(show(chinese(sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5月13日，县委书记蔡红主持召开调研工作座谈会。",
                "5月13日，县委书记蔡红强调，要深入基层调研。",
                "5月13日，县长蔡红将赴柳河镇调研。",
                "5月13日，县长蔡红听取了调研组的汇报。",
                "5月13日，县纪委检查组组长蔡红出席会议并讲话。"
            })
    void otherWorkInChineseIsNone(String sentence) {
        assertThat(chinese(sentence)).isEmpty();
    }

    private static List<ActivityFact> chinese(String sentence) {
        return Articles.EXTRACTOR
                .extract("要闻\n\n发布时间：2023-05-14\n\n" + sentence + "据了解，今年以来全县粮食生产形势良好，农民收入稳步增长，各项工作有序推进，群众的获得感不断增强。\n")
                .activities();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vice Mayor of Harbin", "deputy secretary of the Harbin Municipal Party Committee"})
    void officialsWhoCallOnACompanyAreNewsOfIt(String post) {
        ArticleFacts facts = Articles.EXTRACTOR.extract("On September 22, 2018, Cai Hong, " + post
                + ", came to our company for investigation.\n\nThe leaders of the company received him, and the company's chairman"
                + " Sun Li reported on the company's work.\n");

        assertThat(show(facts.activities())).startsWith("field_research *Cai Hong");
        assertThat(facts.genre()).isEqualTo(ArticleFacts.Genre.ACTIVITY);
        assertThat(facts.meetings()).isEmpty();
    }
}
