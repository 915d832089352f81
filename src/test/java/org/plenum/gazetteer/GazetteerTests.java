package org.plenum.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTests {

    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void holdsEveryDivisionOnceWithItsParent() {
        List<Division> divisions = gazetteer.divisions();
        assertThat(divisions.stream().collect(Collectors.groupingBy(Division::level, Collectors.counting())))
                .containsEntry(Level.PROVINCE, 34L)
                .containsEntry(Level.PREFECTURE, 333L)
                .containsEntry(Level.COUNTY, 2847L);
        assertThat(divisions).extracting(Division::code).doesNotHaveDuplicates().isSorted();
        assertThat(divisions)
                .filteredOn(d -> d.level() != Level.PROVINCE)
                .allSatisfy(d -> assertThat(gazetteer.byCode(String.valueOf(d.parentCode())))
                        .isPresent());
        assertThat(divisions).allSatisfy(d -> assertThat(d.type()).isNotNull());
    }

    @Test
    void lineageRunsFromProvinceToItself() {
        assertThat(gazetteer.lineage("441224"))
                .extracting(Division::nameEn)
                .containsExactly("Guangdong", "Zhaoqing", "Huaiji County");
        assertThat(gazetteer.lineage("000000")).isEmpty();
        assertThat(gazetteer.childrenOf("430900"))
                .extracting(Division::parentCode)
                .containsOnly("430900");
        assertThat(gazetteer.childrenOf("441224")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Huaiji County | 441224",
                "County of Huaiji | 441224",
                "huaiji | 441224",
                "The Huaiji County | 441224",
                "Zhaoqing City | 441200",
                "City of Zhaoqing | 441200",
                "Yueyang | 430600 430621",
                "Yueyang Municipal | 430600",
                "Yueyang City | 430600",
                "Yueyang County | 430621",
                "Lu'an | 341500",
                "LUAN CITY | 341500",
                "Lu’an | 341500",
                "Lu An City | 341500",
                "Bozhou | 341600 520304",
                "Laoting | 130225",
                "Leting County | 130225",
                "Hohhot | 150100",
                "Huhehaote City | 150100",
                "Xigaze | 540200",
                "Shigatse | 540200",
                "Yiyang | 361126 410327 430900",
                "Yiyang County | 361126 410327",
                "Yiyang City | 430900",
                "Yulin City | 450900 610800",
                "Lüliang | 141100 530322",
                "Luliang City | 141100",
                "Lvliang | 141100",
                "Lyuliang | 141100",
                "Jilin City | 220200",
                "Jilin Province | 220000",
                "Guangxi Province | 450000",
                "Aba State | 513200",
                "Aksu Region | 652900",
                "益阳市 | 430900",
                "益阳 | 430900",
                "怀集县 | 441224",
                "Tujia and Miao Autonomous County | ''",
                "Weining Yi-Hui-Miao Autonomous County | 520526",
                "'Weining Yi, Hui and Miao Autonomous County' | 520526",
                "Birmingham | ''",
                "City of Birmingham | ''",
                "'' | ''",
                "' ’- ' | ''"
            })
    void findsByPrintedName(String printed, String codes) {
        assertThat(gazetteer.named(printed).stream().map(Division::code).collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void typeWordOfAnotherRankFindsNothingOfLowerRank() {
        assertThat(gazetteer.named("Hengshan County"))
                .extracting(Division::level)
                .containsOnly(Level.COUNTY);
        assertThat(gazetteer.named("Guangdong County")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Yiyang Daily, 430900",
        "Dazhong Daily, 370000",
        "Southern Daily, 440000",
        "Xinhua Daily, 320000",
        "Jilin Daily, 220000",
        "Qilu Evening News, 370000",
        "Huaiji Release, 441224",
        "Shangrao Radio and Television Station, 361100",
        "Taizhou Daily, 321200 331000",
        "People's Daily, ''",
        "China Daily, ''",
        "Daily, ''"
    })
    void knowsWhosePaperAnOutletIs(String outlet, String codes) {
        assertThat(gazetteer.divisionsOfOutlet(outlet).stream()
                        .map(Division::code)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
        assertThat(gazetteer.divisionOfOutlet(outlet).isPresent()).isEqualTo(codes.length() == 6);
    }

    @Test
    void carriesZonesAndNicknames() {
        assertThat(gazetteer.zones()).extracting(Zone::nameEn).contains("Xiong'an New Area");
        assertThat(gazetteer.nicknames())
                .filteredOn(n -> n.alias().equals("Longjiang"))
                .singleElement()
                .satisfies(n -> {
                    assertThat(n.code()).isEqualTo("230000");
                    assertThat(n.risk()).isEqualTo(Nickname.Risk.MEDIUM);
                    assertThat(n.note()).startsWith("Longjiang County");
                });
    }

    @Test
    void knowsTheCountiesOfATownship() {
        assertThat(gazetteer.countiesWithTownship("Mayingzhuang"))
                .extracting(Division::code)
                .containsExactly("140621");
        assertThat(gazetteer.countiesWithTownship("Guangwu"))
                .extracting(Division::code)
                .contains("140621")
                .hasSizeGreaterThan(1);
        assertThat(gazetteer.countiesWithTownship("Birmingham")).isEmpty();
    }

    @Test
    void findsListedPapersInACreditLine() {
        assertThat(gazetteer
                        .newspapersIn("News from Dazhong Daily (Reporter Wang)")
                        .values())
                .extracting(Division::code)
                .containsExactly("370000");
        assertThat(gazetteer.newspapersIn("People's Daily")).isEmpty();
    }

    @Test
    void turkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(gazetteer.named("YIYANG CITY"))
                    .extracting(Division::code)
                    .containsExactly("430900");
            assertThat(gazetteer.scan("JILIN PROVINCIAL COMMITTEE"))
                    .singleElement()
                    .satisfies(m -> assertThat(m.typed()).isTrue());
            assertThat(GazetteerFiles.divisions()).isEqualTo(gazetteer.divisions());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void manyThreadsSeeTheSame() {
        String text =
                "The Huaiji County Party Committee of Zhaoqing City met in Yiyang and Weining Yi, Hui and Miao Autonomous County.";
        List<PlaceMention> expected = gazetteer.scan(text);
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> gazetteer.scan(text))
                        .distinct())
                .containsExactly(expected);
    }
}
