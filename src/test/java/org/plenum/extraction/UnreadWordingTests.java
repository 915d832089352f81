package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings and layouts that reports nobody had read brought along, in sentences of our own. */
class UnreadWordingTests {

    private static ArticleFacts facts(String text) {
        return Articles.EXTRACTOR.extract(text);
    }

    private static String people(String text) {
        return facts(text).persons().stream()
                .map(person -> person.name() + ":"
                        + person.posts().stream().map(PersonFact.Post::printed).collect(Collectors.joining("+")) + ":"
                        + Articles.roles(person))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // names without capitals, in a list that can only be of names
                "The county leader fan bowen, huang zhijun, pan lin and wu hua watched the competition.;"
                        + "fan bowen:county leader:attended, huang zhijun:county leader:attended,"
                        + " pan lin:county leader:attended, wu hua:county leader:attended",
                "Wang Jiajun, Zheng shanming, and other provincial leaders attended this meeting.;"
                        + "Wang Jiajun:provincial leaders:attended, Zheng shanming:provincial leaders:attended",
                // a title in the singular that is meant for a list
                "Executive Chairman Wang Hui, Li Chuan, Zhu Qing, Feng Gen and other members of the presidium took their seats.;"
                        + "Wang Hui:Executive Chairman:attended, Li Chuan:Executive Chairman:attended,"
                        + " Zhu Qing:Executive Chairman:attended, Feng Gen:Executive Chairman:attended",
                "Mayor Wang Hui, Li Chuan and Zhu Qing attended the meeting.;"
                        + "Wang Hui:Mayor:attended, Li Chuan::attended, Zhu Qing::attended",
                // titles of people who are not named, behind names with titles of their own
                "Governor Qi Yiming, Chairman of the CPPCC Liu Kai, Standing Committee member of the Provincial Party Committee, the"
                        + " Provincial People's Congress, and others attended the meeting.;"
                        + "Qi Yiming:Governor:attended, Liu Kai:Chairman of the CPPCC:attended",
                "Vice Chairman of the Provincial CPPCC- Wu Jihua attended the conference.;"
                        + "Wu Jihua:Vice Chairman of the Provincial CPPCC:attended",
                "Wang Ming (Ethnicity: Han)- Chairman of the CPPCC, Hu Ling (Ethnicity: Han) Deputy Secretary of the"
                        + " County Party Committee attended the ceremony.;"
                        + "Wang Ming:Chairman of the CPPCC:attended, Hu Ling:Deputy Secretary of the County Party"
                        + " Committee:attended",
                "Professor Bai Sheng, member of the CPPCC, gave a lecture.;Bai Sheng:Professor+member of the CPPCC:spoke",
                // lists that do not end with a name
                "Other leaders including Xu Dazhi, Li Weiming, Wu Lan, et al. attended the session.;"
                        + "Xu Dazhi:leaders:attended, Li Weiming:leaders:attended, Wu Lan:leaders:attended",
                "City leaders Xu Dazhi, Li Weiming, Wu Lan and so on attended.;"
                        + "Xu Dazhi:City leaders:attended, Li Weiming:City leaders:attended, Wu Lan:City leaders:attended",
                // roles
                "Mayor Li Yong organized a meeting to lay out the work.;Li Yong:Mayor:attended",
                "Mayor Li Yong organized the 43rd executive meeting.;Li Yong:Mayor:presided",
                "Secretary Li Yong closed the session with a speech.;Li Yong:Secretary:spoke",
                "Director Li Yong announced the committee's decision on awards.;Li Yong:Director:reported",
                "Director Li Yong report the progress to the leaders.;Li Yong:Director:reported",
                "Mayor Li Yong proposed to start from what is wrong.;Li Yong:Mayor:spoke",
                "Absent were Deputy Mayor Li Yong and Deputy Mayor Wang Hui.;"
                        + "Li Yong:Deputy Mayor:absent, Wang Hui:Deputy Mayor:absent",
                "Among others who attended the meeting was Liu Jiang, Deputy Mayor.;Liu Jiang:Deputy Mayor:attended",
            })
    void peopleTitlesAndRolesAreRead(String sentence, String expected) {
        assertThat(people(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The team sang long songs, ran fan clubs and can pan gold.",
                "They can plan, fan out, pan left and tan well.",
            })
    void wordsInSmallLettersAreNoNames(String sentence) {
        assertThat(facts(sentence).persons()).isEmpty();
    }

    @Test
    void surnameInTheHeadlineIsThePersonNamedBelow() {
        String text =
                "Secretary Xu Meets with County Leaders\n\nOn July 2, Xu Dazhi, secretary of the Hunan Provincial Party "
                        + "Committee, met with county leaders in Changsha. He said that all must be ready. He Hai, mayor, attended.\n";

        assertThat(facts(text).persons()).extracting(PersonFact::name).containsExactly("Xu Dazhi", "He Hai");
        assertThat(facts(text).persons().get(0).posts())
                .extracting(PersonFact.Post::printed)
                .containsExactly("secretary of the Hunan Provincial Party Committee");
    }

    @Test
    void surnameThatIsAPronounIsNoPersonNamedBelow() {
        assertThat(
                        people(
                                "Mayor Li Yong chaired the meeting. He stressed safety. City leaders He Hai and Lin Hua attended."))
                .isEqualTo("Li Yong:Mayor:presided+spoke, He Hai:City leaders:attended, Lin Hua:City leaders:attended");
    }

    @Test
    void halfANameAtTheEndOfALineThatIsCutIsNone() {
        String lead =
                "On June 28 the promotion meeting was held. Our county set up a branch venue. County Party Committee Deputy "
                        + "Secretary and County Mayor Yu Tian, County Party Committee Deputy Secretary Gong";

        assertThat(facts(lead).persons()).extracting(PersonFact::name).containsExactly("Yu Tian");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Home | Simplified Chinese | Japanese | Korean",
                "English About Foshan Mayor's Mailbox Government Bulletin Latest News Laws and Regulations",
                "Knowing All about Guangdong",
                "Home · News · Government · About Us · Tourism · Contact Us",
            })
    void menuAboveTheHeadlineIsNone(String menu) {
        ArticleFacts facts =
                facts(menu + "\n\nFoshan Leading by Example\n\nOn August 18, Mayor Li Ming presided over a meeting.\n");

        assertThat(facts.title().text()).isEqualTo("Foshan Leading by Example");
    }

    @Test
    void stampBelowTheHeadlineComesBeforeADateAboveIt() {
        String page = "15 July 2015\n\nHome>News>Local News\n\nGuangdong holds a teleconference on safety\n\n"
                + "2020-02-10 Download Print Comment\n\nA provincial teleconference was held in Guangzhou on February 10.\n";

        assertThat(facts(page).published().date()).hasToString("2020-02-10");
    }

    @Test
    void paragraphBrokenAtAFixedWidthIsOne() {
        String page = "Party Secretary calls for readiness\nJanuary 24, 2024\n\n"
                + "The second plenary (enlarged) meeting of the 11th Foshan Municipal Party Committee was\n"
                + "held on January 23, in Foshan. Wang Jun, Municipal Party Secretary and First Secretary of the\n"
                + "Party Committee of the Foshan Garrison, delivered a speech.\n";
        ArticleFacts facts = facts(page);

        assertThat(facts.meetings().get(0).heldOn()).hasToString("2024-01-23");
        assertThat(facts.persons().get(0).posts())
                .extracting(PersonFact.Post::printed)
                .contains("First Secretary of the Party Committee of the Foshan Garrison");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "On July 3, Secretary Li Yue of Taizhou chaired a special meeting to hear reports from schools.;"
                        + "special meeting to hear reports from schools",
                "A conference to review and promote construction was held in Foshan on July 29. Mayor Li Yue attended.;"
                        + "conference to review and promote construction",
                "Mayor Li Yue chaired a symposium and listened to reports on the work of Foshan City.;symposium",
                "At a meeting of the Foshan Municipal Public Security Bureau on May 5, the work was summed up. The meeting was"
                        + " attended by Li Yue, Vice Mayor of Foshan.;meeting of the Foshan Municipal Public Security Bureau",
            })
    void meetingIsNamed(String text, String name) {
        assertThat(facts(text).meetings()).extracting(MeetingFact::name).containsExactly(name);
    }

    @Test
    void symposiumInTheCourseOfAVisitIsHeldOnItsDay() {
        String text =
                "On April 22, 2022, Deputy Mayor Tan Ding of Changde went to Taiping Town to see how things go there.\n\n"
                        + "Dongli Village has 441 households on 13 square kilometers.\n\nThe team went round the tea base.\n\n"
                        + "The village gets on well, and it shows.\n\n"
                        + "At the symposium on rural work, Tan Ding proposed to start from what is wrong.\n";

        assertThat(facts(text).meetings()).extracting(MeetingFact::name).containsExactly("symposium on rural work");
        assertThat(facts(text).meetings().get(0).heldOn()).hasToString("2022-04-22");
    }

    @Test
    void provinceThatSomebodyVisitedTellsTwoCitiesApart() {
        String text =
                "On July 3, Taizhou Municipal Party Secretary Li Yue chaired a meeting. He said that what was said during the "
                        + "inspection of Zhejiang must be carried out.";

        assertThat(facts(text).division().code()).isEqualTo("331000");
    }

    @Test
    void headlineOnAVisitorIsAboutTheVisitorsBody() {
        String text =
                "Secretary Du Jiahua Inspects Flood Control in Yueyang\n\nOn July 3, Hunan Provincial Party Committee "
                        + "Secretary Du Jiahua came to Yueyang. Provincial leaders Xie Jian and Huang Yue accompanied him. "
                        + "Yueyang Municipal Party Committee Secretary Hu Zhong joined the tour.\n";

        assertThat(facts(text).division().code()).isEqualTo("430000");
    }

    @Test
    void nameRunTogetherIsNoPlace() {
        String text =
                "On May 5, the county government held its 25th executive meeting. Deputy county magistrate WuXi attended.";

        assertThat(facts(text).division().code()).isNull();
    }

    @Test
    void paperIsNamedAtTheHeadOfTheText() {
        String text =
                "Hunan Daily has it that on the morning of March 17, Du Jiahua, Secretary of the CPC Hunan Provincial "
                        + "Committee, presided over the standing committee session.";

        assertThat(facts(text).outlet().name()).isEqualTo("Hunan Daily");
    }

    @Test
    void chinesePaperTellsWhoseCountyIsOurs() {
        String text = "南漳新闻网讯(全媒体记者 都城)7月4日,我县召开防汛救灾工作会议。副县长朱勇、蔡梅分别安排了安置保障工作," + "县政府办公室主任杨涛传达了文件精神,县领导马培在我县分会场收听收看。";
        ArticleFacts facts = facts(text);

        assertThat(facts.division().code()).isEqualTo("420624");
        assertThat(facts.bylines()).extracting(ArticleFacts.Byline::name).containsExactly("都城");
        assertThat(people(text)).contains("朱勇:副县长:spoke", "杨涛:县政府办公室主任:reported", "马培:县领导:attended");
    }

    @Test
    void wholeProvinceIsPartOfTheMeetingsName() {
        String text = "第一版:要闻版 >2021-07-27编印\n\n全省防汛视频会召开\n\n7月24日下午,全省召开防汛视频调度会。省委书记楼生主持会议并讲话,要求各地把防汛工作抓紧抓实抓细。(郭莎)";
        ArticleFacts facts = facts(text);

        assertThat(facts.title().text()).isEqualTo("全省防汛视频会召开");
        assertThat(facts.meetings()).extracting(MeetingFact::name).containsExactly("全省防汛视频调度会");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // a place without its capital, beside its type word
                "The nanchang county court and the county government held a meeting. Mayor Li Yue attended.; 360121",
                // the place before a body has the rank of the one city of that name
                "Peng Li, Deputy Secretary of Mentougou District Committee, came to Wuling District on May 5. Hu Qiu, member of the"
                        + " Changde Party Committee, went along in Changde.; 430700",
                // a province's own paper, where a translation took it for another province
                "'Source: Shanxi Daily\n\nThe CPPCC Provincial Committee held a meeting on May 5. Li Yue of the Sichuan Provincial"
                        + " Committee and the Sichuan Provincial Government attended, as did the Shanxi Provincial Committee.'; 140000",
            })
    void divisionFollowsFromWordsOfItsOwn(String text, String code) {
        assertThat(facts(text).division().code()).isEqualTo(code);
    }

    @Test
    void groupThatSomebodyHeadsIsNotPresidedOver() {
        String text =
                "On the 7th, comrades Wang Qiang and Li Ping, headed by Secretary Zhao Lei of Fengyang County, participated in "
                        + "the county's spring farming mobilization meeting.";

        assertThat(facts(text).meetings().get(0).presidedBy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foxconn held its annual shareholders meeting in Taipei. Chairman Liu Young-way told shareholders that revenue grew.",
                "Japan's Prime Minister Kishida held a cabinet meeting in Tokyo. Chinese Foreign Minister Wang Yi met with Blinken.",
                "The club's board held a meeting in London on Monday. Chairman Joel Smith presided. Striker Wu Lei scored a goal.",
                "The Provincial Party Committee of Nghe An, Vietnam, held a conference. Nguyen Thi Ha presided over it.",
            })
    void otherKindsOfNewsHaveNoMeetingAndNoDivision(String text) {
        assertThat(facts(text).meetings()).isEmpty();
        assertThat(facts(text).division().code()).isNull();
    }
}
