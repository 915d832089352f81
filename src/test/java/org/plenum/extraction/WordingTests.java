package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.extraction.ArticleFacts.Byline;

/** Wordings of headers, credits and lists as sites of many towns print them. */
class WordingTests {

    private static ArticleFacts facts(String text) {
        return Articles.EXTRACTOR.extract(text);
    }

    private static String roles(ArticleFacts facts) {
        return facts.persons().stream()
                .map(person -> person.name() + ":"
                        + person.roles().stream()
                                .map(role -> role.role().name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
    }

    private static String posts(ArticleFacts facts) {
        return facts.persons().stream()
                .map(person -> person.name() + ":"
                        + person.posts().stream().map(PersonFact.Post::printed).collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
    }

    @Test
    void labelsRunTogetherAreReadApart() {
        ArticleFacts facts = facts("""
                Rizhao holds a mobilization meeting

                Release time: 10:51 on March 3, 2022Source: Rizhao DailyViews: 12

                On March 2, Rizhao held a mobilization meeting. Mayor Li Zaiwu presided over it.
                """);

        assertThat(facts.published().date()).hasToString("2022-03-03");
        assertThat(facts.outlet().name()).isEqualTo("Rizhao Daily");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "' date 2022-08-19 Flood control conference held in Foshan 2022-08-19 10:20 | Source: Foshan Daily';"
                        + "Flood control conference held in Foshan",
                "'Home » County committee meets on epidemic control – Huaiji News – all you want';"
                        + "County committee meets on epidemic control",
                "'Foshan Municipal People''s Government Official Website\n\nFoshan holds a conference on flood control\n';"
                        + "Foshan holds a conference on flood control",
            })
    void headlineIsFoundAmongStampsTrailsAndSiteNames(String head, String title) {
        ArticleFacts facts = facts(head + "\n\nOn August 18, Mayor Li Ming presided over a meeting in Foshan.\n");

        assertThat(facts.title().text()).isEqualTo(title);
        assertThat(facts.title().derived()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(Reporter Liu Tao, correspondent Zhao Min); Liu Tao, Zhao Min",
                "(Zhang Wei, reporter from Foshan Daily); Zhang Wei",
                "(By Wang Hong/Foshan Daily); Wang Hong",
                "(Wang Hong, Li Ming); Wang Hong, Li Ming",
                "(trial implementation); ''",
                "(correspondent/Jiang Min); Jiang Min",
                "(Photo/Yang Zhi); Yang Zhi",
                "(Photo: Yang Zhi); Yang Zhi",
                "(Yang Zhi, Foshan Daily social media reporter); Yang Zhi",
                "Photo by Ma Jian, a social media reporter from Foshan Daily; Ma Jian",
                "(trainee reporter Yang Zhi); Yang Zhi",
            })
    void creditsAtTheEndOfAParagraphAreRead(String credit, String names) {
        ArticleFacts facts = facts("On August 18, Mayor Chen Lei presided over a meeting in Foshan." + credit + "\n");

        assertThat(facts.bylines().stream().map(Byline::name).collect(Collectors.joining(", ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'Foshan Daily/Yang Zhi'; Yang Zhi/REPORTER",
                "'| Author: Chen Yong | Editor: Dong Zhen'; Chen Yong/REPORTER, Dong Zhen/EDITOR",
                "'News from this website (Liu Dong, Foshan Daily social media reporter)'; Liu Dong/REPORTER",
                "'Photo by Ma Jian, a trainee reporter from Foshan Daily'; Ma Jian/PHOTOGRAPHER",
            })
    void creditsOnALineOfTheirOwnAreRead(String credit, String names) {
        ArticleFacts facts = facts("Foshan holds a conference on flood control\n\n"
                + "On August 18, Mayor Chen Lei presided over a meeting in Foshan.\n\n" + credit + "\n");

        assertThat(facts.bylines().stream()
                        .map(byline -> byline.name() + "/" + byline.kind())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Source: \"Foshan Daily\" | Foshan Daily",
                "Source: “Foshan Daily” | Foshan Daily",
                "Source: Foshan Information Network//Source: Foshan Daily | Foshan Daily",
                "• Source: Foshan Daily | Foshan Daily",
                "Source: Foshan (Release) | Foshan (Release)",
            })
    void outletsArePrintedWithoutTheMarksAroundThem(String source, String outlet) {
        ArticleFacts facts = facts("Foshan holds a conference on flood control\n\n" + source.replace("//", "\n")
                + "\n\nOn August 18, Mayor Chen Lei presided over a meeting in Foshan.\n");

        assertThat(facts.outlet().name()).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Entrusted by Wang Jian, secretary of the county party committee, Li Hong, county head, presided over the meeting.;"
                        + "Wang Jian:, Li Hong:presided",
                "Wang Ping gave written instructions. Wang Ping pointed out that safety matters.; Wang Ping:",
                "Deputy secretary Guo Xutao and city leaders Lu Jian, Dong Zhengguo, etc. attended the meeting.;"
                        + "Guo Xutao:attended, Lu Jian:attended, Dong Zhengguo:attended",
                "Lin Yingwu, secretary, and Zhong Jun took places at the rostrum.; Lin Yingwu:attended, Zhong Jun:attended",
                "wang Lei,secretary of the county party committee,presided over the meeting.; wang Lei:presided",
            })
    void rolesAreReadInTheseWordings(String sentence, String roles) {
        assertThat(roles(facts(sentence))).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Leaders such as Che Lihua and Xiao Yang attended the meeting.; Che Lihua:Leaders, Xiao Yang:Leaders",
                "Leaders of the Autonomous Region Bao Gang, Yu Lixin attended the meeting.;"
                        + "Bao Gang:Leaders of the Autonomous Region, Yu Lixin:Leaders of the Autonomous Region",
                "Comrades Wang Hua and Zhao Xin were elected deputy county magistrates.;"
                        + "Wang Hua:deputy county magistrates, Zhao Xin:deputy county magistrates",
                "Comrade Qiao Guotao was elected as the county magistrate of Tanghe County.;"
                        + "Qiao Guotao:county magistrate of Tanghe County",
                "Party secretary, director Gao Yufeng, Party Secretary of the daily, President Zhang Wei chaired the meeting.;"
                        + "Gao Yufeng:Party secretary+director, Zhang Wei:Party Secretary of the daily+President",
                "County leaders Jing Zhong, Yin Qing, and Liu Haixian and Chen Lei, members of the party group, attended.;"
                        + "Jing Zhong:County leaders, Yin Qing:County leaders,"
                        + " Liu Haixian:members of the party group, Chen Lei:members of the party group",
            })
    void postsAreReadInTheseWordings(String sentence, String posts) {
        assertThat(posts(facts(sentence))).isEqualTo(posts);
    }

    @Test
    void vicesAndOthersBetweenSemicolonsAreOneList() {
        ArticleFacts facts = facts(
                "Vice mayors Li Gang, He Fang; Secretary General Tang Jun; and heads of departments attended the meeting.");

        assertThat(roles(facts)).isEqualTo("Li Gang:attended, He Fang:attended, Tang Jun:attended");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Secretary of the provincial Party Committee Do Trong Hung chaired the 35th meeting of the Thanh Hoa provincial Party Committee;",
                "The party committee of the company held an enlarged meeting. Li Wei, secretary of the party committee and chairman of the company, presided. Zhang Min, general manager, attended.;",
                "Chief Minister Pinarayi Vijayan chaired a meeting on Monday. State party secretary Govindan attended.;",
            })
    void companiesAndOtherCountriesHoldNoMeetingsOfOurs(String text) {
        ArticleFacts facts = facts(text);

        assertThat(facts.meetings()).isEqualTo(List.of());
        assertThat(facts.division().code()).isNull();
    }
}
