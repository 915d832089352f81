package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of articles in Chinese, and what is not. */
class ChineseArticleTests {

    private static ArticleFacts facts(String text) {
        return Articles.EXTRACTOR.extract(text);
    }

    private static String people(ArticleFacts facts) {
        return facts.persons().stream()
                .map(person -> person.name() + "="
                        + person.posts().stream().map(PersonFact.Post::printed).collect(Collectors.joining("/"))
                        + ":"
                        + person.roles().stream()
                                .map(role -> role.role().name().toLowerCase(Locale.ROOT))
                                .sorted()
                                .collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县委副书记、县长李国华主持会议并讲话。 | 李国华=县委副书记/县长:presided+spoke",
                "会议由市委书记陈静主持。市长王磊出席会议。 | 陈静=市委书记:presided 王磊=市长:attended",
                "受县委书记张大伟委托，副县长刘洋主持会议。 | 张大伟=县委书记: 刘洋=副县长:presided",
                "市委常委王明、李和平、拓飞、赵勇出席会议。 | 王明=市委常委:attended 李和平=市委常委:attended 拓飞=市委常委:attended 赵勇=市委常委:attended",
                "省委书记尹明，省委副书记赵龙出席会议。 | 尹明=省委书记:attended 赵龙=省委副书记:attended",
                "市委书记欧阳明说，要抓好落实。欧阳明强调了安全。 | 欧阳明=市委书记:spoke",
                "李和平和市政协党组成员谢宏在主席台就座。 | 谢宏=市政协党组成员:attended",
                "县委书记王强学习贯彻习近平总书记重要讲话精神。 | 习近平=总书记:",
                // words behind a title that are no names
                "县委书记强调要抓好落实，县长高度重视，局长应邀出席，主任安排部署工作，市长向大会作报告。 | ''",
                "书记项目和县长工程要管理好，主席团会议通过了决定。 | ''",
            })
    void peopleAreReadBesideTheirTitles(String sentence, String expected) {
        assertThat(people(facts("3月5日，县委召开会议。" + sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3月5日上午，县长李国华主持召开十三届县委第32次常委会会议，传达学习有关精神。 | 十三届县委第32次常委会会议 | STANDING_COMMITTEE | 32",
                "3月5日，中共吉安市委三届十三次全会召开。市委书记王萍讲话。 | 中共吉安市委三届十三次全会 | PLENARY | 13",
                "3月5日，中国共产党福建省第十一届委员会第二次全体会议在福州召开。 | 中国共产党福建省第十一届委员会第二次全体会议 | PLENARY | 2",
            })
    void meetingIsReadByItsVerb(String text, String name, MeetingFact.Kind kind, int ordinal) {
        assertThat(facts(text).meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.name()).isEqualTo(name);
            assertThat(meeting.kind()).isEqualTo(kind);
            assertThat(meeting.ordinal()).isEqualTo(ordinal);
            assertThat(meeting.dateEvidence()).isNotNull();
            assertThat(meeting.heldOn()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市委将召开工作会议。市委书记王萍讲话。",
                "市委召开这么重要的会议，市委书记王萍不能不参加。",
                "市委书记王萍传达学习了中央会议精神。",
            })
    void noMeetingIsInvented(String text) {
        assertThat(facts(text).meetings()).isEmpty();
    }

    @Test
    void divisionBodiesAndCreditsAreRead() {
        ArticleFacts facts = facts("""
                全区电视电话会召开

                3月5日,自治区疫情防控指挥部召开全区疫情防控工作电视电话会。自治区副主席王明出席会议。内蒙古各地参加,自治区教育厅汇报。(记者 李强 通讯员 赵敏)

                (责编:张雪、刘洋)
                """);

        assertThat(facts.division().code()).isEqualTo("150000");
        assertThat(facts.organisations())
                .extracting(OrganisationFact::name, OrganisationFact::level)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("自治区疫情防控指挥部", OrganisationFact.BodyLevel.PROVINCE),
                        org.assertj.core.groups.Tuple.tuple("自治区教育厅", OrganisationFact.BodyLevel.PROVINCE));
        assertThat(facts.bylines())
                .extracting(ArticleFacts.Byline::name)
                .containsExactlyInAnyOrder("李强", "赵敏", "张雪", "刘洋");
        assertThat(people(facts)).isEqualTo("王明=自治区副主席:attended");
    }

    @Test
    void textOfAnotherKindHasNothing() {
        ArticleFacts facts = facts("昨晚的足球比赛十分精彩，主队以三比一获胜。教练高兴地说，球员们都很努力，下一场比赛将在周六举行。");

        assertThat(facts.persons()).isEmpty();
        assertThat(facts.meetings()).isEmpty();
        assertThat(facts.division().code()).isNull();
    }

    @Test
    void longTextOfNamesIsReadInTime() {
        String text = "县委书记王明、李和平、赵勇出席会议，县长陈静主持召开第12次会议。".repeat(10_000);

        org.assertj.core.api.Assertions.assertThat(facts(text).persons()).hasSizeGreaterThan(2);
    }
}
