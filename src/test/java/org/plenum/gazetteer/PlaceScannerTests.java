package org.plenum.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceScannerTests {

    private final Gazetteer gazetteer = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Standing Committee of Huaiji County Party Committee of Zhaoqing City met | Huaiji County=441224; Zhaoqing City=441200",
                "Yiyang’s literary hometown | Yiyang=361126 410327 430900",
                "in Lu'an's streets | Lu'an=341500",
                "the County of Huaiji and the city of Yueyang | County of Huaiji=441224; Yueyang=430600 430621",
                "Jiaxing Municipal Party Committee | Jiaxing Municipal=330400",
                "Kashi region of Xinjiang | Kashi region=653100; Xinjiang=140825 650000",
                "'Weining Yi, Hui and Miao Autonomous County leads' | 'Weining Yi, Hui and Miao Autonomous County=520526'",
                "Chaoyang District, Beijing | Chaoyang District=110105 220104 440513; Beijing=110000",
                "Hong Kong and Macau | Hong Kong=810000; Macau=820000",
                "guide the yiyang | ''",
                "XYiyang YiyangX | ''",
                "益阳市委书记陈竞 | 益阳市=430900",
                "湖南日报 | 湖南=430000",
            })
    void findsNamesWithTheirTypeWords(String text, String expected) {
        assertThat(gazetteer.scan(text).stream()
                        .map(m -> text.substring(m.start(), m.end()) + "="
                                + m.divisions().stream().map(Division::code).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void tellsNameFromTypeWord() {
        String text = "xx the County of Huaiji";
        PlaceMention mention = gazetteer.scan(text).get(0);
        assertThat(text.substring(mention.nameStart(), mention.nameEnd())).isEqualTo("Huaiji");
        assertThat(mention.typeWord()).isEqualTo("county");
        assertThat(mention.typed()).isTrue();
    }

    @Test
    void marksSurnamesAndWords() {
        List<PlaceMention> mentions = gazetteer.scan("Puyang spoke. Guide cadres. Puyang County. Yiyang.");
        assertThat(mentions).extracting(PlaceMention::doubtful).containsExactly(true, true, false, false);
    }

    @Test
    void offersNicknamesAndZones() {
        PlaceMention longjiang = gazetteer.scan("modernization of Longjiang").get(0);
        assertThat(longjiang.nicknames()).extracting(Nickname::code).containsExactly("230000");
        assertThat(longjiang.divisions()).extracting(Division::code).containsExactly("230221");
        assertThat(gazetteer.scan("Longjiang County").get(0).nicknames()).isEmpty();
        assertThat(gazetteer.scan("in Xiong’an New Area").get(0).zones()).hasSize(1);
    }

    @Test
    @Timeout(60)
    void readsAMegabyteOfAnythingInBoundedTime() {
        for (String unit :
                List.of("Yiyang County ", "Xilin Gol ", "Li ", "A'", "'s", "新疆维吾尔自治", "City of ", "\u0301", "\uD83D")) {
            String text = unit.repeat(1_000_000 / unit.length());
            assertTimeout(Duration.ofSeconds(10), () -> gazetteer.scan(text));
        }
    }
}
