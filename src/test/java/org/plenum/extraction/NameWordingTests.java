package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of people as reports spell them, and what is no name. */
class NameWordingTests {

    private static final String LEAD =
            "On March 5, 2023, the Standing Committee of the Yueyang Municipal Party Committee held a meeting. ";

    private static String names(String sentence) {
        return Articles.EXTRACTOR.extract(LEAD + sentence).persons().stream()
                .map(PersonFact::name)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // spellings
                "Mayor Zhang Zhong Yu spoke.; Zhang Zhong Yu",
                "LAN Shaomin, mayor, spoke.; LAN Shaomin",
                "Mayor XuQin spoke.; XuQin",
                "Ouyang Xiu, Ou Yang Ming and Zhuge Yujie attended.; Ouyang Xiu, Ou Yang Ming, Zhuge Yujie",
                "Mayor Zhang Ying'an and Lü Xiaojun spoke.; Zhang Ying'an, Lü Xiaojun",
                "Wang Wei and Wang Weiming attended.; Wang Wei, Wang Weiming",
                // Cantonese and Wade
                "Secretary Leung Chun-ying attended.; Leung Chun-ying",
                "Chief Executive Lee Ka-chiu attended.; Lee Ka-chiu",
                "Secretary Tsai Ming-hsien and Director Hsieh Kuo-liang attended.; Tsai Ming-hsien, Hsieh Kuo-liang",
                // Tibetan, Uyghur, Mongol
                "Lobsang Gyaltsen, Vice Chairman of the Autonomous Region, attended.; Lobsang Gyaltsen",
                "The meeting was attended by Vice Chairmen Dekyi Phakmo, Woeser, Karma and Tenzin Namgyal.; Dekyi Phakmo, Woeser, Karma, Tenzin Namgyal",
                "Shohrat Zakir, chairman of the regional government, presided.; Shohrat Zakir",
                "Abdulla Rexit was elected deputy mayor.; Abdulla Rexit",
                "Bater was re-elected chairman of the region.; Bater",
                "Bagatur, vice mayor, presided over the meeting.; Bagatur",
                "Penba Norbu pointed out that more must be done.; Penba Norbu",
                "Dawa Phuntsok and Kelsang Drolma attended.; Dawa Phuntsok, Kelsang Drolma",
                "Zhaxi Wangdui, Ciren Zhuoma and Li Wei attended.; Zhaxi Wangdui, Ciren Zhuoma, Li Wei",
                "Tursun Qurban said that all was ready.; Tursun Qurban",
                "Maimaiti Kuerban, Aishan Yiming and Gulina Simayi attended.; Maimaiti Kuerban, Aishan Yiming, Gulina Simayi",
                "Anwar · Mijit, vice chairman, and Yasin•Rozi attended.; Anwar · Mijit, Yasin•Rozi",
                "Ilham Sabitov, vice chairman, attended.; Ilham Sabitov",
                "Bao Wuyun, Suyila Menghe and Bayaertu attended.; Bao Wuyun, Suyila Menghe, Bayaertu",
                "Qumo Shibu attended the meeting.; Qumo Shibu",
                "Dondrup Tsewang (Dunzhu Ciwang), vice chairman, spoke.; Dondrup Tsewang",
                "Tiliwaldi presided over the meeting.; Tiliwaldi",
                "A decision was taken to appoint Muqtar Zharbolsyn as deputy mayor.; Muqtar Zharbolsyn",
                "Deputy Secretary Phurbu Wangdak (Ethnicity: Tibetan), Hu Lin (Ethnicity: Han) and others attended.; Phurbu Wangdak, Hu Lin",
                // again, by part of the name
                "Comrade Wang Hua spoke.; Wang Hua",
                "Wang Hua, the secretary, presided. Comrade Wang stressed safety. Secretary Wang left.; Wang Hua",
                "Wang Hua, former governor of Shanxi, spoke. Wang, 57, was born in Beijing.; Wang Hua",
            })
    void namesAreReadInTheseSpellings(String sentence, String expected) {
        assertThat(names(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting studied Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era.",
                "Huang He River and Chang Jiang Bridge were visited.",
                "Wang Yi district and Long Hua County sent a group.",
                "The Long March spirit and the Red Boat spirit were studied.",
                "Hai Tong Securities and He Nan Province signed a plan.",
                "The Nima County government, Bayan Nur City and the Tashi Hotel sent groups.",
                "Gesang Flower Community and Kelsang Street were praised, and Tashi Delek was heard everywhere.",
                "The meeting on Leaders Offices was over.",
                "The Meeting on Safe Production, Rural Work and Party Building went on.",
            })
    void placesCompaniesSlogansAndDocumentsAreNoPeople(String sentence) {
        assertThat(Articles.EXTRACTOR.extract(LEAD + sentence).persons()).allMatch(PersonFact::national);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Tang xiaoli, secretary of the county party committee, presided over the meeting.; Tang xiaoli",
                "Luo jie presided over the meeting.; Luo jie",
                "Mayor Deng rui attended the meeting.; Deng rui",
                "Peng haiyan, Xiao guoqing, and Qin li attended the meeting.; Peng haiyan, Xiao guoqing, Qin li",
                "City leaders Hu tao, Luo wen, Yang Gang and Xu rong attended the meeting.; Hu tao, Luo wen, Yang Gang, Xu rong",
            })
    void givenNameMayLackItsCapital(String sentence, String names) {
        assertThat(String.join(
                        ", ",
                        Articles.EXTRACTOR.extract(LEAD + sentence).persons().stream()
                                .map(PersonFact::name)
                                .toList()))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Long lines attended the meeting.",
                "Song and dance were shown, and Wang he was not named.",
                "The Wan he was given, and Gu an, were sent.",
                "Yang and Xu can attend the meeting.",
            })
    void surnameBeforeAWordIsNoName(String sentence) {
        assertThat(Articles.EXTRACTOR.extract(LEAD + sentence).persons()).isEmpty();
    }

    @Test
    void rosterOfThirtyNamesIsReadWhole() {
        String[] given = {"Wei", "Min", "Jun", "Xiaojun", "Guoqiang", "Haiyan", "Zhiming", "Lihua", "Dawei", "Yonghong"
        };
        String[] surnames = {"Wang", "Zhang", "Chen"};
        String roster = Stream.of(surnames)
                .flatMap(surname -> Stream.of(given).map(name -> surname + ' ' + name))
                .collect(Collectors.joining(", "));
        ArticleFacts facts = Articles.EXTRACTOR.extract(LEAD + "City leaders " + roster + " attended the meeting.");

        assertThat(facts.persons()).hasSize(30);
        assertThat(facts.persons())
                .extracting(person -> person.roles().get(0).listPosition())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(facts.persons())
                .allMatch(person -> person.posts().get(0).printed().equals("City leaders"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "(Social media reporter of Yueyang Daily Song Shuang)On March 5 the committee met.; Song Shuang",
                "(Liu Xiaodong, Yueyang Daily social media reporter)On March 5 the committee met.; Liu Xiaodong",
                "Mayor Li Zhi spoke.Photo by Ma Jianquan, a social media reporter; Ma Jianquan",
                "The session closed.Qiao Hui Photography; Qiao Hui",
                "Reporter Wang Min of our newspaper reported that it rained.; Wang Min",
            })
    void reportersAreNoOfficials(String sentence, String reporter) {
        ArticleFacts facts = Articles.EXTRACTOR.extract(LEAD + sentence);

        assertThat(facts.bylines()).extracting(ArticleFacts.Byline::name).contains(reporter);
        assertThat(facts.persons()).extracting(PersonFact::name).doesNotContain(reporter);
        assertThat(facts.meetings()).allMatch(meeting -> meeting.presidedBy().isEmpty());
    }

    @Test
    void namesDoNotGoOnOverALine() {
        ArticleFacts facts = Articles.EXTRACTOR.extract(
                "Caption: the meeting. Evening News reporter Zhang Long\n\nDong Yunhu, mayor of Yueyang, presided over the meeting.");

        assertThat(facts.persons()).extracting(PersonFact::name).contains("Dong Yunhu");
    }
}
