package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Families of wordings for posts, names and divisions, in sentences of our own. */
class PostFamilyTests {

    private static final String OPENING = "On March 1, Ezhou City held the city's rural work conference. ";

    private static String posts(String sentence) {
        return Articles.EXTRACTOR.extract(OPENING + sentence).persons().stream()
                .map(person -> person.name() + ":"
                        + person.posts().stream().map(PersonFact.Post::printed).collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // leaders of every kind
                "School leaders Tu Yong, Yang Zheng and Dai Hua attended.;"
                        + "Tu Yong:School leaders, Yang Zheng:School leaders, Dai Hua:School leaders",
                "Tu Yong, Yang Zheng and other leaders in service at the county level attended.;"
                        + "Tu Yong:leaders in service at the county level, Yang Zheng:leaders in service at the county level",
                "Tu Yong, Yang Zheng and other incumbent county-level leaders attended.;"
                        + "Tu Yong:incumbent county-level leaders, Yang Zheng:incumbent county-level leaders",
                "Leaders of the four teams in the county Tu Yong, Yang Zheng and Dai Hua attended.;"
                        + "Tu Yong:Leaders of the four teams in the county, Yang Zheng:Leaders of the four teams in the county,"
                        + " Dai Hua:Leaders of the four teams in the county",
                "Bureau team members Ding Li, Sui Yuguo attended.;Ding Li:Bureau team members, Sui Yuguo:Bureau team members",
                "The old comrade Meng Qingren spoke.;Meng Qingren:old comrade",
                // chiefs of rivers, and of what a list had not
                "Yang Peng, general river chief of the county, patrolled the river.;Yang Peng:general river chief of the county",
                "Yang Peng, detachment leader of the Armed Police Detachment, attended.;"
                        + "Yang Peng:detachment leader of the Armed Police Detachment",
                "Deng Lei, director of the County Letters and Calls Bureau, presided.;"
                        + "Deng Lei:director of the County Letters and Calls Bureau",
                // others who are not named
                "Banner leaders Zhang Qiang, Liu Dong and Bao Da, the main persons in charge of the departments attended.;"
                        + "Zhang Qiang:Banner leaders, Liu Dong:Banner leaders, Bao Da:Banner leaders",
                // somebody takes up or leaves an office
                "Comrade Ma Zheng will serve as secretary of the County Party Committee.;"
                        + "Ma Zheng:secretary of the County Party Committee",
                "Comrade He Cai will no longer serve as secretary of the County Party Committee.;"
                        + "He Cai:secretary of the County Party Committee",
                "Pan Xing's resignation from the post of chief procurator was accepted.;Pan Xing:chief procurator",
                "The meeting removed Pan Xing from the post of director of the Finance Bureau.;"
                        + "Pan Xing:director of the Finance Bureau",
                "Pan Xing, currently mayor of Ezhou, attended.;Pan Xing:mayor of Ezhou",
                "Pan Xing, in his capacity as mayor, attended.;Pan Xing:mayor",
                // a title before a comma and its name
                "The mayor, Pan Xing, and the deputy mayor, Liu Dong, attended.;Pan Xing:mayor, Liu Dong:deputy mayor",
                "Pan Xing (female, Hui), vice mayor, attended.;Pan Xing:vice mayor",
            })
    void postsAreRead(String sentence, String expected) {
        assertThat(posts(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "County leaders Zhao Tao, Turghunjan Hashim, Ablet·Mettohti and Hu Bo attended.;Ablet·Mettohti",
                "County leaders shen ling, he jiasheng, chu wanli, ye dayong attended.;he jiasheng",
            })
    void namesInAListAreRead(String sentence, String name) {
        assertThat(Articles.EXTRACTOR.extract(OPENING + sentence).persons())
                .extracting(PersonFact::name)
                .contains(name);
    }

    @Test
    void cityBelowACityWhosePaperReportsIsTheOneWhoseBodiesAreNamed() {
        String text =
                "Tan Wei investigates\n\nFangchenggang Daily News (Reporter Gao Yufeng) On March 1, Tan Wei, secretary of the Dongxing "
                        + "Municipal Party Committee, went to the towns to investigate and held a symposium.";

        assertThat(Articles.EXTRACTOR.extract(text).division().code()).isEqualTo("450681");
    }

    @Test
    void intermediateCourtIsACitys() {
        String text =
                "On March 1, the Guiyang Intermediate People's Court held a work conference. Tan Wei, president of the court, "
                        + "presided over the meeting.";

        assertThat(Articles.EXTRACTOR.extract(text).division().code()).isEqualTo("520100");
    }

    @Test
    void reportOfAnAgencyAbroadIsOfNoChineseDivision() {
        String text =
                "Lao News Agency\n\nBokeo Provincial Party Committee holds its seventh plenary meeting\n\nThe Provincial Party Committee of "
                        + "Bokeo held its seventh plenary meeting on Thursday. Mr Bouakhong Sihavong, Secretary of the Provincial Party Committee, "
                        + "presided over it. A delegation of Yunnan, China, led by Zhao Ming, is expected in August.";
        ArticleFacts facts = Articles.EXTRACTOR.extract(text);

        assertThat(facts.division().code()).isNull();
        assertThat(facts.meetings()).isEmpty();
    }

    @Test
    void twoUnknownWordsThatStressSomethingAreAPerson() {
        assertThat(posts("Patigul Ablimit stressed that the work must be done well."))
                .isEqualTo("Patigul Ablimit:");
    }

    @Test
    void namesOfOtherPeoplesInAChineseListAreRead() {
        String text = "旗委常委会召开会议\n\n6月15日，旗委常委会召开会议。旗委书记李强主持会议。旗委副书记娜仁托娅，旗委常委王文辉、敖日格乐、哈斯巴特尔出席会议，旗政协主席乌云毕力格列席会议。"
                + "县政府办公室主任魏东对《报告》作了说明。";

        assertThat(Articles.EXTRACTOR.extract(text).persons())
                .extracting(PersonFact::name)
                .containsExactlyInAnyOrder("李强", "娜仁托娅", "王文辉", "敖日格乐", "哈斯巴特尔", "乌云毕力格", "魏东");
    }

    @Test
    void wordsBehindATitleAreNoNamesInChinese() {
        String text = "县委常委会召开会议\n\n6月15日，县委书记主持会议，副县长分管领导、县直部门，各镇乡参加会议。县委书记专题研究，县长办公会议听取汇报。";

        assertThat(Articles.EXTRACTOR.extract(text).persons()).isEmpty();
    }
}
