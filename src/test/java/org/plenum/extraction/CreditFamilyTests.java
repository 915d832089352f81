package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.extraction.ArticleFacts.Byline;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;

/** Who is credited, in the shapes in which sites print it, and with names of all peoples. */
class CreditFamilyTests {

    private static final String HEADLINE = "Wuling County Party Committee holds meeting of its Standing Committee\n\n";
    private static final String BODY =
            "On March 5, the Standing Committee of the Wuling County Party Committee held a meeting. "
                    + "Chen Jing, secretary of the county party committee, presided over the meeting.";

    private static List<String> credited(String text) {
        return Articles.EXTRACTOR.extract(text).bylines().stream()
                .filter(byline -> byline.kind() != Byline.Kind.EDITOR)
                .map(Byline::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Reporter Pema Lhamo Nima Caidan) | Pema Lhamo, Nima Caidan",
                "Wuling Daily News (Reporter Hyun Jin-guo, correspondent Cui Yinghua) | Hyun Jin-guo, Cui Yinghua",
                "News from our newspaper (reporter pan zhou, intern lei xin) | pan zhou, lei xin",
                "Reporter Tan Lan of this newspaper: | Tan Lan",
                "Wuling Daily reporter Tan Lan, correspondent Guo Xin: | Tan Lan, Guo Xin",
                "(Reporter Gulnar Ahmet, Abdusalam Rozi) | Gulnar Ahmet, Abdusalam Rozi",
            })
    void namesOfADatelineAreCutWhereTheyEnd(String dateline, String names) {
        assertThat(credited(HEADLINE + dateline + " " + BODY)).containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Text and pictures: Tan Lan, Batubayar | Tan Lan, Batubayar",
                "Contributed by: Tan Lan, Guo Xin | Tan Lan, Guo Xin",
                "Submitted by: Tan Lan | Tan Lan",
                "(Wulan) | Wulan",
                "(Wulan Tuya, Gao Feng) | Wulan Tuya, Gao Feng",
                "(Hyun Jin-guo) | Hyun Jin-guo",
                "(Tashi Dorje/text Guo Xin/photo) | Tashi Dorje, Guo Xin",
                "Photo: Pema Lhamo / Editor: Guo Xin | Pema Lhamo",
                "Author: Zhang Zhong Yu | Zhang Zhong Yu",
                "Author: Nima Caidan | Nima Caidan",
                "Reporter: pan zhou, tu jiajia | pan zhou, tu jiajia",
                "Reporter pan zhou, trainee reporter tu jiajia | pan zhou, tu jiajia",
            })
    void creditsBelowTheTextAreRead(String line, String names) {
        assertThat(credited(HEADLINE + BODY + "\n\n" + line + "\n")).containsExactly(names.split(", "));
    }

    @Test
    void creditsRunIntoTheLastSentence() {
        assertThat(credited(HEADLINE + BODY + "Reporter Tan Lan, trainee reporter Guo Xin"))
                .containsExactly("Tan Lan", "Guo Xin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Tan Lan, Guo Xin   2022-03-06 | Tan Lan, Guo Xin",
                "By Tan Lan and Guo Xin   Published on 2022-03-06   Popularity 218 | Tan Lan, Guo Xin",
                "2022-03-06 08:30  Tan Lan  Wuling Daily | Tan Lan",
                "Date: 2022-03-06    By: Wulan    Source: Wuling Daily | Wulan",
            })
    void creditsOfAStampAreRead(String stamp, String names) {
        assertThat(credited(HEADLINE + stamp + "\n\n" + BODY)).containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本报讯(全媒体记者王晓 张 敏)3月5日下午,武陵县委召开会议。 | 王晓, 张敏",
                "武陵新闻网(武陵报)(实习记者王晓敏)3月5日,武陵县委召开会议。 | 王晓敏",
                "3月5日,武陵县委召开会议。\\n记者 王晓 通讯员 张敏 李静 摄影报道 | 王晓, 张敏, 李静",
                "3月5日,武陵县委召开会议。\\n(图文:王晓 审核:张敏) | 王晓",
                "3月5日,武陵县委召开会议。(作者 王晓 编辑 张敏 审核 李静) | 王晓",
                "3月5日,武陵县委召开会议。\\n本报记者 王晓 摄 | 王晓",
            })
    void creditsInChineseAreRead(String text, String names) {
        assertThat(credited("武陵县委召开会议\n\n" + text.replace("\\n", "\n"))).containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"author: Yongtai Rong Media", "Contributed by: Wuling County Women's Federation"})
    void whoIsNoPersonIsNotCredited(String field) {
        assertThat(credited(HEADLINE + field + "\n\n" + BODY)).isEmpty();
    }

    @Test
    void aHeadlineWithALabelOfNewsIsNoDateline() {
        ArticleFacts facts = Articles.EXTRACTOR.extract("NEWS IN PICTURES: Wuling takes stock of its dams\n\n" + BODY);

        assertThat(facts.layout().get(0).label()).isEqualTo(Label.HEADLINE);
        assertThat(facts.title().text()).isEqualTo("NEWS IN PICTURES: Wuling takes stock of its dams");
    }

    @Test
    void aSentenceInChineseIsNoHeadline() {
        assertThat(Articles.EXTRACTOR
                        .extract("3月5日,武陵县委召开会议。\n县委书记王晓主持会议。\n来源:武陵日报\n")
                        .layout()
                        .get(0)
                        .label())
                .isEqualTo(Label.BODY);
    }
}
