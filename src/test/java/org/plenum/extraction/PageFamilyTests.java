package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of many shapes: where the outlet, the headline and the names of those who wrote stand, in reports of our own. */
class PageFamilyTests {

    private static final String HEAD = "Ezhou Holds Rural Work Conference";
    private static final String BODY =
            "On March 1, the city held the rural work conference. Qin Wei, secretary of the municipal party committee, presided "
                    + "over the meeting.\n\nMayor Luo Minghua stressed that the work must be done well, and that nobody may rest.";

    private static ArticleFacts facts(String text) {
        return Articles.EXTRACTOR.extract(
                text.replace("$H", HEAD).replace("$B", BODY).replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                // labels
                "$H\\n\\nPublishing unit: Municipal Bureau of Commerce\\n\\n$B;Municipal Bureau of Commerce",
                "$H\\n\\nReprinted from: Jingchu Net\\n\\n$B;Jingchu Net",
                "$H\\n\\nSource:\\n\\nOffice of the Municipal Government\\n\\nTime: 2022-03-02\\n\\n$B;Office of the Municipal Government",
                "$H\\n\\nSource: County CPPCC Office   [Big Middle Small]   [Print this page]\\n\\n$B;County CPPCC Office",
                "$H\\n\\n$B\\n\\n[ Source: Echeng Converged Media Center ]\\n[Edit: Yi Jing];Echeng Converged Media Center",
                "$H\\n\\n$B\\n\\nSource | Publicity Department of the County Party Committee;"
                        + "Publicity Department of the County Party Committee",
                "$H\\n\\nWeChat official account: Micro Ezhou\\n\\n$B;Micro Ezhou",
                // stamps
                "$H\\n\\nOriginal Ezhou Release Ezhou Release 2022-03-02 18:40 Posted in Hubei\\n\\n$B;Ezhou Release",
                "$H\\n\\n2022-03-02 08:30:11 | People's Daily Online\\n\\n$B;People's Daily Online",
                "$H\\n\\nThe Paper 2022-03-02 08:30\\n\\n$B;The Paper",
                "$H\\n\\nEzhou Radio and Television Station\\n2022-03-02 08:30\\n\\n$B;Ezhou Radio and Television Station",
                // datelines and credits
                "$H\\n\\nReport from Cloud Ezhou (reporter Tan Lan) $B;Cloud Ezhou",
                "$H\\n\\nJimu News, Ezhou, March 2 (Reporter Tan Lan) $B;Jimu News",
                "$H\\n\\nEzhou Rong Media reporter Tan Lan reported: $B;Ezhou Rong Media",
                "$H\\n\\nRed Star News: $B;Red Star News",
                "$H\\n\\n$B (Tan Lan, reporter of Ezhou Release);Ezhou Release",
                "$H\\n\\nAccording to a report by Jimu News, $B;Jimu News",
                // beside the headline
                "$H - Today Ezhou\\n\\n2022-03-02\\n\\n$B;Today Ezhou",
                "$H_City News_Ezhou Radio and TV\\n$H\\n2022-03-02\\n\\n$B;Ezhou Radio and TV",
                "[Ezhou Observation] $H\\n\\n2022-03-02\\n\\n$B;Ezhou Observation",
                "Ezhou Evening News\\n\\n$H\\n\\n2022-03-02\\n\\n$B;Ezhou Evening News",
                "$H\\n\\nHubei Ezhou  www.ezhou.example.gov.cn  Date: 2022-03-02\\n\\n$B;Hubei Ezhou",
            })
    void outletIsFoundWhereverItStands(String page, String outlet) {
        ArticleFacts facts = facts(page);

        assertThat(facts.outlet()).isNotNull();
        assertThat(facts.outlet().name()).isEqualTo(outlet);
        assertThat(facts.title().text()).endsWith(HEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "City News\n\n$H\n\n2022-03-02\n\n$B",
                "Ezhou Municipal People's Government\n\n$H\n\n2022-03-02\n\n$B",
                "$H\n\nEzhou, March 2 (Reporter Tan Lan) $B",
                "$H\n\nTan Lan 2022-03-02\n\n$B",
                "$H\n\nAccording to the Municipal Government, $B",
                "$H\n\nSource: \n\nTime: 2022-03-02\n\n$B",
            })
    void sectionsPlacesPeopleAndGovernmentsAreNoOutlets(String page) {
        assertThat(facts(page).outlet()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home - Corps News - Division and City",
                "First page - Dynamic - Work dynamics",
                "Home\\News\\Text",
                "You are now at: Home>News",
                "Portal Home > Ezhou News",
                "News Network  |  School Home Page\n\nYou are here: Home > Headlines > Text",
                "Standing Committee meeting",
                "Leaders' Activities",
                "WeChat | Weibo | APP",
                "LONGSHAN INTERMEDIATE PEOPLE'S COURT\n\nLATEST NEWS",
                "Hubei Provincial Department of Transportation",
                "Hot search words: rural",
            })
    void whatStandsAboveTheHeadlineIsNone(String above) {
        for (String head :
                List.of(HEAD, "Qin Wei: Do a good job in rural work", "Ezhou's rural work conference was held.")) {
            ArticleFacts facts =
                    Articles.EXTRACTOR.extract(above + "\n\n" + head + "\n\nRelease time: 2022-03-02\n\n" + BODY);

            assertThat(facts.title().text()).isEqualTo(head);
            assertThat(facts.title().derived()).isFalse();
        }
    }

    @Test
    void headlineThatTwoNamesOfSitesStandBehindEndsBeforeThem() {
        assertThat(facts("$H-City News-Ezhou United Front\n\n2022-03-02\n\n$B")
                        .title()
                        .text())
                .isEqualTo(HEAD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$H\\n\\nsource: Hubei Daily | Author: Tan Lan, Meng Fan | 2022-03-02 09:31:22 | Font: A- A+\\n\\n$B",
                "$H\\n\\n$B\\n\\nHubei Daily · 2022-03-02 · A02 · Hubei News",
                "$H\\n\\nRenshou 12345 | Updated 2022-03-02\\n\\n$B",
            })
    void dayBesideOtherLabelsOrBelowTheTextIsThatOfPublication(String page) {
        assertThat(facts(page).published()).isNotNull();
        assertThat(facts(page).published().date()).hasToString("2022-03-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(Contributed by Tan Xiuying, Meng Feng);Tan Xiuying, Meng Feng",
                "Text / Ran Jiao    Picture / Tian Mao;Ran Jiao, Tian Mao",
                "Reporter | Gao Yufeng;Gao Yufeng",
                "Intern: Pan Chunxiu;Pan Chunxiu",
                "Chief reporter: Pan Chunxiu;Pan Chunxiu",
                "By reporter Pan Chunxiu;Pan Chunxiu",
                "(Reporter Gao Yufeng, Ezhou Daily);Gao Yufeng",
                "(Reporter Gao Yufeng of Ezhou Daily);Gao Yufeng",
                "(Chu Mei  Luo Rongzhaxi);Chu Mei, Luo Rongzhaxi",
            })
    void thoseWhoWroteAreCredited(String credit, String names) {
        assertThat(facts("$H\n\n2022-03-02\n\n$B\n\n" + credit).bylines())
                .extracting(byline -> byline.name())
                .containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "$H\\n\\n2022-03-02 10:16:20 source: Ezhou Daily author: Tan Lan\\n\\n$B;Tan Lan",
                "$H\\n\\nTime: 2022-03-02  Author: Tan Lan  News source: Ezhou Procuratorate\\n\\n$B;Tan Lan",
                "$H\\n\\n$B\\n\\n(Echeng District Fusion Media Center   Tan Lan);Tan Lan",
                "$H\\n\\n$B\\n\\n(Tan Lan, Research Office);Tan Lan",
                "$H\\n\\n$B\\n\\nSubmission: Comprehensive Office Tan Lan;Tan Lan",
                "$H\\n\\nThe month began well. Ezhou rong media news (reporter Tan Lan Guo Xin) $B;Tan Lan, Guo Xin",
                "$H\\n\\n2022-03-02\\n\\n[Picture 1]   Reporter Tan Lan taken\\n\\n$B;Tan Lan",
                "$H\\n\\n2022-03-02\\n\\n(Photo: Qin Wei, secretary of the municipal party committee, delivers a speech)\\n\\n$B;~~",
            })
    void whoWroteIsFoundInCreditsOfManyShapes(String page, String names) {
        assertThat(String.join(
                        ", ",
                        facts(page).bylines().stream()
                                .map(ArticleFacts.Byline::name)
                                .toList()))
                .isEqualTo(names);
    }

    @Test
    void aStampInSmallLettersGivesDayAndOutlet() {
        ArticleFacts facts = facts("$H\\n\\n2022-03-02 10:16:20 source: Ezhou Daily author: Tan Lan\\n\\n$B");

        assertThat(facts.outlet().name()).isEqualTo("Ezhou Daily");
        assertThat(facts.published().date()).hasToString("2022-03-02");
    }

    @Test
    void aSiteAndItsSectionAreNoHeadline() {
        assertThat(facts("Ezhou China  |  Foreign Affairs\\n\\n$H\\n\\n2022-03-02\\n\\n$B")
                        .title()
                        .text())
                .isEqualTo(HEAD);
    }

    @Test
    void whatStandsBehindABarIsNotTheOutlets() {
        assertThat(facts("$H\\n\\nPublished on 2022-03-02 | Source: Ezhou Daily | Views 3.1k\\n\\n$B")
                        .outlet()
                        .name())
                .isEqualTo("Ezhou Daily");
    }

    @Test
    void aLoneWordAboveThePageIsTheSites() {
        assertThat(facts("ezhoutimes\\n\\n$H\\n\\nauthor:Ezhou Rong Media\\n\\n$B")
                        .title()
                        .text())
                .isEqualTo(HEAD);
    }

    @Test
    void aReportBetweenTwoShortLinesIsNotAboutTheSite() {
        ArticleFacts facts =
                facts("County CPPCC work conference held\\n\\nconference site\\n\\n8 17, the Liangzi County CPPCC work "
                        + "conference held in the County Hall. Provincial CPPCC Vice Chairman Qin Wei attended the meeting.\\n\\n"
                        + "Party secretary Luo Minghua made an important speech\\n\\nParty secretary Luo Minghua made an important "
                        + "speech at the meeting.");

        assertThat(facts.title().text()).isEqualTo("County CPPCC work conference held");
        assertThat(facts.meetings()).hasSize(1);
        assertThat(facts.persons()).extracting(PersonFact::name).containsExactly("Qin Wei", "Luo Minghua");
    }

    @Test
    void aPaperBeforeItsReporterIsACredit() {
        ArticleFacts facts = facts("$H\\n\\n2022-03-02\\n\\n$B\\n\\nEzhou Rong Media reporter: Tan Lan");

        assertThat(facts.bylines()).extracting(ArticleFacts.Byline::name).containsExactly("Tan Lan");
    }
}
