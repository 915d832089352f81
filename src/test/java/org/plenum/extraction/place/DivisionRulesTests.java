package org.plenum.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.extraction.DivisionFinding;
import org.plenum.extraction.DivisionFinding.Basis;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Document;
import org.plenum.gazetteer.Division;
import org.plenum.gazetteer.Gazetteer;
import org.plenum.gazetteer.Level;

class DivisionRulesTests {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    private static DivisionFinding find(String text, Integer year) {
        return DivisionRules.find(GAZETTEER, Document.of(text), GAZETTEER.scan(text), year);
    }

    private static DivisionFinding find(String text) {
        return find(text, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a body with its place
                "On May 4, the Standing Committee of the Huaiji County Party Committee of Zhaoqing City held a meeting and studied its work. | 441224",
                "On October 24, Wu Jian, secretary of the county party committee, presided over the 125th Standing Committee meeting of the 14th Gangu County CPC Committee. | 620523",
                "Niu Dehai, member of the Standing Committee of the Guoluo State Party Committee and secretary of the Maqin County Party Committee, presided over the meeting of the county party committee. | 632621",
                "The deputy mayor of Nanjing told the municipal government on Monday that the work of the city had gone well this year. | 320100",
                // the rank of the bodies tells namesakes apart
                "On May 4 the Municipal Party Committee met. Its secretary spoke of the construction of a new and modern Yiyang in all fields. | 430900",
                "On May 4 the county party committee met. The county leaders spoke of the construction of Yueyang and of its rural work. | 430621",
                "On May 4 the Provincial Party Committee met. The governor spoke of the development of Jilin and of its farms and fields. | 220000",
                "On May 4 the Municipal Party Committee met. The mayor spoke of the development of Jilin and of its factories and parks. | 220200",
                // names above, below and beside tell namesakes apart
                "On May 4 the Municipal Party Committee met. The mayor spoke of the development of Taizhou and of what Zhejiang has decided. | 331000",
                "On May 4 the Municipal Party Committee met. The mayor spoke of Taizhou, of Jingjiang City and of Xinghua City and their harbours. | 321200",
                "On May 4 the county party committee met in Yiyang County. The county leaders then reported to Shangrao how to do this. | 361126",
                "On May 4 a meeting on tea was held in Putuo District by the district committee. It conveyed what the province and the city ask for. | 330903",
                // a province that is named, whatever else is provincial
                "On May 4 the Chaoyang District Party Committee of Beijing met. It spoke of a seminar for provincial cadres in Chaoyang. | 110105",
                // the delegation of a place at a congress above it
                "On May 4 the Ezhou delegation to the first session of the 14th Hubei Provincial People's Congress held a plenary meeting. | 420700",
                "On May 4 a Foshan delegation came to Zhaoqing to attend a conference. The Municipal Party Committee received its guests. | 441200",
                // provincial bodies and where they meet
                "On May 4 the Provincial Party Committee held a conference in Guiyang. The governor attended and spoke about its rural work. | 520000",
                "On May 4 the Provincial Party Committee met. It was about practice in Longjiang and the Beidahuang group, as the governor said. | 230000",
                "Liang was at the meeting of the Party Group of the Standing Committee of the Tibet Autonomous Region People's Congress on May 4. | 540000",
                "On May 4 the Municipal Party Committee of Chongqing met for a study session. The mayor and the city leaders attended. | 500000",
                "On May 4 the Inner Mongolia District Committee of the Kuomintang met to convey the spirit of the two sessions to its members. | 150000",
                "On May 4, as Inner Mongolia Daily says, the party committee of the autonomous region held a meeting of cadres in its hall. | 150000",
                "The plenary session of the Communist Youth League Committee of the Autonomous Region was held in Hohhot on May 4 this year. | 150000",
                // towns of an unnamed county
                "On May 4, the head of a department of the county party committee was in Mayingzhuang Township and Guangwu Town for research. | 140621",
                // a landmark, where no place is named; a named place outweighs it
                "Deputy Mayor Wu led the departments of the municipal government round the works at Yuelu Mountain on the morning of May 6. | 430100",
                "The Yueyang Municipal Party Committee met on May 6. Its leaders had seen the works at Yuelu Mountain on the day before it. | 430600",
                // a town is of its county, whose mayor is no city's
                "On May 4, the town held a meeting in Huaiji County, presided over by Li Wei, deputy secretary of the town party committee and mayor. | 441224",
                // what a body is called by its place alone has the rank of the place
                "Wang Wei presided over a symposium in Lhasa. He greeted all on behalf of the TAR Party Committee and of the government here. | 540000",
                // the Chinese name, where a translation mistook it
                "On May 4 the Shenzhen Municipal Government met and took up 《深州市管理办法》. Mayor Li Wei presided over the meeting. | 131182",
                // visits do not count
                "On May 4 the Yueyang Municipal Party Committee met to study what the General Secretary said while touring Guangdong and Shenzhen. | 430600"
            })
    void decidesByTheEvidence(String text, String code) {
        DivisionFinding finding = find(text);
        assertThat(finding.code()).as(finding.reason()).isEqualTo(code);
        assertThat(finding.candidates()).isEmpty();
        for (Evidence evidence : finding.evidence()) {
            assertThat(evidence.quote()).isEqualTo(evidence.span().of(text));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source:Dazhong Daily | On May 4 the Provincial Party Committee met to study its work. The governor attended the meeting. | 370000",
                "Source: Fuxin News Network | On May 4 the Municipal Party Committee met to study its work. The mayor attended the meeting. | 210900",
                "author:Shanxi Pictorial Shuozhou | On May 4 the county party committee's leaders visited Guangwu Town and learned about its farms. | 140621"
            })
    void readsTheSource(String source, String body, String code) {
        DivisionFinding finding = find("Officials meet on the work of the year\n\n" + source + "\n\n" + body);
        assertThat(finding.code()).as(finding.reason()).isEqualTo(code);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.evidence()).isNotEmpty();
    }

    @Test
    void governmentThatPublishesIsSpokenOf() {
        DivisionFinding finding = find("Report meeting held\n\nSource: People's Government of Long County\n\n"
                + "The report meeting of the Municipal Party Committee's group was held. A member of the Municipal Party Committee"
                + " spoke. The secretary of the county party committee presided.");
        assertThat(finding.code()).as(finding.reason()).isEqualTo("610327");
        assertThat(finding.reason()).contains("Long County");
    }

    @Test
    void paperAloneSpeaksForItsDivision() {
        DivisionFinding finding =
                find("Second meeting held\n\nSource: Hebi Daily\n\nThe first meeting of the 12th CPPCC held its"
                        + " second meeting of executive chairmen. Feng Wei presided over the meeting.");
        assertThat(finding.code()).isEqualTo("410600");
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.reason()).contains("only the paper").contains("Hebi Daily");
    }

    @Test
    void districtOfACommonNameKeepsItsCandidates() {
        DivisionFinding finding =
                find("On May 4, the Zhongshan District Party Committee held a meeting of the district.");
        assertThat(finding.code()).isNull();
        assertThat(finding.candidates()).containsExactly("210202", "520201");
        assertThat(finding.reason()).contains("Dalian").contains("Liupanshui");
    }

    @Test
    void committeeOfUnknownCountIsNotRuledOut() {
        String text =
                "On May 4 the %s Municipal Party Committee met. The mayor spoke of the development of Fuzhou and its people.";
        assertThat(find(text.formatted("Fifth"), 2023).code()).isEqualTo("361000");
        assertThat(find(text.formatted("12th"), 2023).candidates()).containsExactly("350100", "361000");
    }

    @Test
    void datelineNamesThePaper() {
        DivisionFinding finding = find(
                "Yiyang Daily All-Media News (Reporter Leng Tao) On May 4, the Standing Committee of the Municipal Party Committee held a meeting.");
        assertThat(finding.code()).isEqualTo("430900");
        assertThat(finding.evidence()).extracting(Evidence::rule).contains(Rule.PLACE_OUTLET, Rule.PLACE_RANK);
        assertThat(finding.reason())
                .contains("Yiyang Daily")
                .contains("Ruled out")
                .contains("Jiangxi")
                .contains("Henan");
    }

    @Test
    void tieStaysATie() {
        DivisionFinding finding = find(
                "On May 4 the Municipal Party Committee met. The mayor spoke of the development of Taizhou and its people.");
        assertThat(finding.code()).isNull();
        assertThat(finding.basis()).isNull();
        assertThat(finding.candidates()).containsExactly("321200", "331000");
        assertThat(finding.reason()).contains("Jiangsu").contains("Zhejiang");
    }

    @Test
    void ordinalOfTheCommitteeBreaksATie() {
        String text =
                "On May 4 the %s Municipal Party Committee met. The mayor spoke of the development of Yulin and its people.";
        assertThat(find(text.formatted("Sixth")).code()).isEqualTo("450900");
        assertThat(find(text.formatted("5th")).candidates()).containsExactly("450900", "610800");
        assertThat(find(text.formatted("5th"), 2024).code()).isEqualTo("610800");
        assertThat(find(text.formatted("Fifth"), 2018).code()).isEqualTo("450900");
    }

    @Test
    void unnamedCountyOffersThoseOfThePrefecture() {
        DivisionFinding finding = find(
                "Leaders look at farms of the county\n\nSource: Shuozhou\n\nOn May 4 the secretary of the county party committee went round.");
        assertThat(finding.code()).isNull();
        assertThat(finding.candidates())
                .contains("140621")
                .allSatisfy(code -> assertThat(code).startsWith("1406"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // no place at all
                "On May 4 the Standing Committee of the Municipal Party Committee met. Chen Jing, the secretary, presided.",
                // places, but no body: business
                "The company opened a plant in Shenzhen on May 4 and will ship from Guangzhou, it said in a statement to investors.",
                // people whose names look like places
                "On May 4 the county party committee met. Li Yulin, Wang Huaiji and Puyang Jun attended, and Liu Wuwei presided.",
                "On May 4 the Provincial Party Committee met. Deng Bentai, Suning, Cao Wenhu and others attended its meeting in the hall.",
                "The Mayor and the municipal leaders went to the Linhai Community and the Yueyang Road to see how people live there.",
                // words that look like places
                "On May 4 the county party committee met. Guide cadres to work hard. He said that You and Long attended the meeting.",
                // another country
                "Mayor William Bell said that the City Council of Birmingham had approved the budget of the city on Saturday.",
                "Lam Thi Phuong Thanh, Secretary of the provincial Party Committee, chaired the 17th meeting of the provincial Party Committee."
            })
    void namesNoneWithoutGround(String text) {
        DivisionFinding finding = find(text);
        assertThat(finding.code()).as(finding.reason()).isNull();
        assertThat(finding.candidates()).isEmpty();
        assertThat(finding.reason()).isNotBlank();
    }

    @Test
    void siteFurnitureDoesNotCount() {
        String text = "Municipal leaders meet on the work of the year\n\n"
                + "On May 4 the Jiaxing Municipal Party Committee met to study its work.\n\nSee also  Shenzhen and Guangzhou Municipal Party Committee meet";
        assertThat(find(text).code()).isEqualTo("330400");
    }

    @Test
    void readsChineseNames() {
        assertThat(find("3月24日下午，岳阳市委召开常委会会议，传达学习有关会议精神。市委书记主持会议并讲话，市委副书记、市长出席会议。")
                        .code())
                .isEqualTo("430600");
    }

    @Test
    void manyThreadsFindTheSame() {
        String text =
                "On May 4 the county party committee met in Yiyang County. The county leaders had learned from Shangrao how to do this.";
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> find(text)).distinct())
                .hasSize(1);
    }

    @Test
    void readsAMegabyteInBoundedTime() {
        String names =
                GAZETTEER.divisions().stream().map(Division::nameEn).collect(Collectors.joining(" Party Committee, "));
        for (String unit : List.of(
                names + ". ",
                "Yueyang Municipal Party Committee ",
                "Guangwu Town ",
                "source:Yueyang Daily\n",
                "市委岳阳市",
                "county party committee. ")) {
            String text = unit.repeat(Math.max(1, 1_000_000 / unit.length()));
            assertTimeout(Duration.ofSeconds(60), () -> find(text));
        }
    }

    /** Ranks are told from the type alone: no division of China has a type that another level has, but for cities. */
    @Test
    void everyDivisionHasARankOfItsLevel() {
        assertThat(Gazetteer.standard().divisions())
                .allSatisfy(division -> assertThat(Rank.of(division)).isIn(ranks(division.level())));
    }

    private static List<Rank> ranks(Level level) {
        return switch (level) {
            case PROVINCE -> List.of(Rank.PROVINCE, Rank.CITY);
            case PREFECTURE -> List.of(Rank.CITY, Rank.PREFECTURE);
            case COUNTY -> List.of(Rank.CITY, Rank.COUNTY, Rank.DISTRICT, Rank.BANNER);
        };
    }
}
