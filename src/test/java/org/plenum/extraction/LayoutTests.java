package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;

/** Each piece of a page that sites print around an article, and its label. */
class LayoutTests {

    private static final String BODY = "On March 5, the Wuding County Party Committee held a work meeting in Wuding. "
            + "County magistrate Peng Lan presided over the meeting.";

    private static ArticleFacts facts(String text) {
        return Articles.EXTRACTOR.extract(text);
    }

    /** The pieces with the label, each in brackets. */
    private static String pieces(String text, Label label) {
        return facts(text).layout().stream()
                .filter(part -> part.label() == label)
                .map(part -> "[" + part.span().of(text) + "]")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related reading", "Hot news:", "[Recommended articles]", "相关阅读"})
    void newsOfOtherMeetingsBehindTheArticleIsNotReadWithIt(String above) {
        ArticleFacts facts = facts("Wuding County holds a work meeting on farming\n\n" + BODY + "\n\n" + above
                + "\n• Zhou Wei presides over a meeting of the standing committee of the county party committee\n");

        assertThat(facts.persons()).extracting(PersonFact::name).containsExactly("Peng Lan");
        assertThat(facts.meetings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`Home > Wuding News > Today's News`",
                "`Current location: Home > Wuding News`",
                "`Your current location : Home > News > County`",
                "`index/ Leaders / Recent Activities / article`",
                "`You are here: Home`",
                "`Smart Search for Traditional Chinese Add to favorites`",
                "`Thursday 1,2018 | 簡體中文`",
                "`• Home`",
                "`See also  Wuding plants trees`",
                "`[Print] [Close]`",
            })
    void furnitureAboveTheHeadlineIsNotTheHeadline(String line) {
        String text = line + "\n\nWuding County holds a work meeting on farming\n\n" + BODY + "\n";

        assertThat(facts(text).title().text()).isEqualTo("Wuding County holds a work meeting on farming");
        assertThat(facts(text).title().derived()).isFalse();
        assertThat(pieces(text, Label.BODY)).isEqualTo("[" + BODY + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "time:2022-12-29 14:02:18",
                "source:Wuding Daily",
                "reporter:Li Na",
                "Release date: 2022-12-29",
                "Date: 2022-12-29",
                "Views: 120",
                "Text Size: [ Big Medium Small ]",
                "Editor in charge: Wu Jing",
                "author: Wuding Media",
                "original title: A work meeting of Wuding",
                "Translator: Wu Jing",
                "Release time: 10:51 on January 6, 2023Source: Wuding DailyViews:",
                "发布时间:2022-12-29 来源:武定日报 阅读次数:",
            })
    void labelsStandBesideTheArticle(String label) {
        String text = "Wuding County holds a work meeting on farming\n\n" + label + "\n\n" + BODY + "\n";

        assertThat(pieces(text, Label.METADATA)).isEqualTo("[" + label + "]");
        assertThat(pieces(text, Label.BODY)).isEqualTo("[" + BODY + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "News from Wuding Daily (Reporter Li Na)",
                "Wuding Daily, all media, April 20 (Reporter Li Na, correspondent Wu Jing, photo by Peng Tao)",
                "News from this website (Social media reporter of Wuding Daily Li Na)",
                "News from this website on April 18 (Li Na, reporter from Wuding Daily)",
                "Jade Net Moment April 18 (Correspondent Li Na)",
                "Green River News Network Wuding News:",
                "WUDING, April 18, 2023 –",
                "Reporter Li Na of our newspaper reported that",
                "(Reporter Li Na)",
            })
    void datelineIsCutFromTheFirstSentence(String dateline) {
        String text = dateline + " " + BODY + "\n";

        assertThat(pieces(text, Label.DATELINE)).isEqualTo("[" + dateline + "]");
        assertThat(pieces(text, Label.BODY)).isEqualTo("[" + BODY + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Reviewed by: Li Na; CREDIT",
                "Editor: Wu Jing; CREDIT",
                "Translator: Wu Jing; CREDIT",
                "The county hall on meeting day. (Photo by Peng Tao); CAPTION",
                "Print; CHROME",
                "【Print】 【Close】; CHROME",
                "See also  Wuding plants trees; CHROME",
                "Leave a comment; CHROME",
                "Your email address will not be published; CHROME",
            })
    void linesBehindTheArticleAreNoBody(String line, Label label) {
        String text = "Wuding County holds a work meeting on farming\n\n" + BODY + "\n\n" + line + "\n";

        assertThat(pieces(text, label)).isNotEmpty();
        assertThat(pieces(text, Label.BODY)).isEqualTo("[" + BODY + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "` date 2023-03-06 Home News Wuding holds a work meeting\nWuding holds a work meeting\n\n`; Wuding holds a work meeting",
                "`Wuding holds a work meeting to spread early farming.\n\n\n\n`; Wuding holds a work meeting to spread early farming.",
                "`The work meeting was held, and Peng Lan gave instructions.\n\n(Reporter Li Na) `; `The work meeting was held, and Peng Lan gave instructions.`",
                "`Wuding holds a work meeting on early farming `; Wuding holds a work meeting on early farming",
                "`Wuding holds a work meeting on early farming`; Wuding holds a work meeting on early farming",
                "`On March 5, the Wuding County Party Committee held a work meeting in Wuding. County magistrate Peng\n\n`;"
                        + "`On March 5, the Wuding County Party Committee held a work meeting in Wuding. County magistrate Peng`",
                "`Home » Wuding holds a work meeting on farming – Wuding News Network – all of Wuding\n\n`; Wuding holds a work meeting on farming",
            })
    void headlineIsFoundWhereItIsCutMergedOrRepeated(String head, String title) {
        String text = head + BODY + "\n";

        assertThat(facts(text).title().text()).isEqualTo(title);
        assertThat(facts(text).title().derived()).isFalse();
        assertThat(pieces(text, Label.BODY)).isEqualTo("[" + BODY + "]");
        assertThat(facts(text).meetings()).hasSize(1);
    }

    @Test
    void repeatedHeadlineAndSubtitleAreTold() {
        String text = "Wuding holds a work meeting\n\nPeng Lan spoke\n\n" + BODY + "\n\nWuding holds a work meeting\n";

        assertThat(pieces(text, Label.HEADLINE))
                .isEqualTo("[Wuding holds a work meeting][Wuding holds a work meeting]");
        assertThat(pieces(text, Label.SUBTITLE)).isEqualTo("[Peng Lan spoke]");
    }

    @Test
    void sectionOfTheSiteIsNotTheHeadline() {
        ArticleFacts facts =
                facts("Current Location:Home > Party > Party affairs\n\nParty affairs 纪实\n\n" + BODY + "\n");

        assertThat(facts.title().derived()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`Jade Net Moment April 18 (Correspondent Li Na) `; ``; Jade Net Moment",
                "`Home » Wuding holds a work meeting on farming – Wuding News Network – all of Wuding\n\n`; ``; Wuding News Network",
                "`Wuding holds a work meeting-News Center-Upper Wuding News Network\n\n`; ``; Upper Wuding News Network",
                "`According to the Wuding Daily report, work goes on. `; ``; Wuding Daily",
                "``; ` (source Wuding Release)`; Wuding Release",
                "`News from this website (Social media reporter of Wuding Daily Li Na) `; ``; Wuding Daily",
                "`来源: 武定日报 作者:李娜 Date: 2019-12-26\n\n`; ``; 武定日报",
            })
    void outletIsReadWithoutALabelOfItsOwn(String before, String behind, String outlet) {
        String text = before + BODY + (behind == null ? "" : behind) + "\n";

        assertThat(facts(text).outlet().name()).isEqualTo(outlet);
    }

    /** A site prints its motto, its section, and even a paragraph about itself, above the headline. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`All about Jiangnan`",
                "`Notices and Announcements`",
                "`en.wuding.example.cn\n\nLife and Leisure`",
                "`The home of cranes\n\nIn the south there is a beautiful marsh, where cranes have spent the winter for long.`",
            })
    void mottosAboveTheHeadlineBelongToTheSite(String above) {
        String text = above + "\n\nWuding County holds a work meeting on farming\n\n" + BODY + "\n";

        assertThat(facts(text).title().text()).isEqualTo("Wuding County holds a work meeting on farming");
        assertThat(pieces(text, Label.BODY)).isEqualTo("[" + BODY + "]");
    }

    @Test
    void shortHeadlineOfTheReportStaysTheHeadline() {
        String text = "Wuding work meeting\n\nCounty magistrate Peng Lan presided\n\n" + BODY + "\n";

        assertThat(facts(text).title().text()).isEqualTo("Wuding work meeting");
    }

    @Test
    void captionEndsWithItsPhotographerWithoutBracket() {
        String caption = "\u25b2 The Wuding work meeting on March 5.";
        String text = caption + "Photo by reporter Guo Xin/Visual Wuding\n\nWuding talks of farming\n\n" + BODY + "\n";

        assertThat(pieces(text, Label.CAPTION)).isEqualTo("[" + caption + "]");
        assertThat(facts(text).title().text()).isEqualTo("Wuding talks of farming");
        assertThat(facts(text).bylines()).extracting(ArticleFacts.Byline::name).containsExactly("Guo Xin");
    }

    @Test
    void stampInWordsBehindTheHeadlineIsNoPartOfIt() {
        String text = "Wuding County holds a work meeting on farming June 22, 2023 at 09:44 | Source: Wuding Daily\n\n"
                + BODY;

        assertThat(facts(text).title().text()).isEqualTo("Wuding County holds a work meeting on farming");
        assertThat(facts(text).published()).isNotNull();
        assertThat(facts(text).published().date()).isEqualTo("2023-06-22");
    }

    @Test
    void wordsWithCapitalsInHeadlinesAreNoNames() {
        String text = "Deputies and Members Experience Wuding and Improvements\n\n" + BODY;

        assertThat(facts(text).persons()).extracting(PersonFact::name).containsExactly("Peng Lan");
    }
}
