package org.plenum.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinNamesTests {

    private final PinyinNames names = PinyinNames.standard();

    @ParameterizedTest
    @CsvSource({
        "Xiaojun,xiao jun",
        "Xi'an,xi an",
        "Zhiheng,zhi heng",
        "Chuanlai,chuan lai",
        "Ka-chiu,''",
        "Committee,''",
        "'',''"
    })
    void splitsGivenNames(String joined, String syllables) {
        assertThat(String.join(" ", names.syllables(joined))).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "Yu,Xiaojun",
        "LAN,Shaomin",
        "Yu,xiaojun",
        "yu,Xiaojun",
        "Yu,Xiaojunshang",
        "Yu,Xiaojunshangxia",
        "Yu,Xi'an",
        "Lü,Dong",
        "Lee,Ka-chiu",
        "Cheung,Wai",
        "Cheung,Waiwaiwaiwaiwai",
        "Long,Men",
        "Fan,Kwok",
        "Xiao,Jun",
        "Biao,Junhui",
        "Party,Committee"
    })
    void saysOfTwoWordsWhatItReadsInThem(String surname, String given) {
        assertThat(names.plausibility(surname, given))
                .isEqualTo(names.read(surname + ' ' + given)
                        .map(PersonName::plausibility)
                        .orElse(null));
        assertThat(names.countSyllables(given)).isEqualTo(names.syllables(given).size());
    }

    @ParameterizedTest
    @CsvSource({
        "Yu Xiaojun,yu xiaojun,LIKELY",
        "Xu Qin,xu qin,LIKELY",
        "XuQin,xu qin,LIKELY",
        "Zhang Zhong Yu,zhang zhongyu,LIKELY",
        "LAN Shaomin,lan shaomin,LIKELY",
        "Ouyang Xiu,ouyang xiu,LIKELY",
        "Ou Yang Xiu,ouyang xiu,LIKELY",
        "Lü Dong,lu dong,LIKELY",
        "Lyu Dong,lyu dong,LIKELY",
        "Lee Ka-chiu,lee kachiu,LIKELY",
        "Cheung Wai,cheung wai,POSSIBLE",
        "Long Men,long men,POSSIBLE"
    })
    void readsNames(String printed, String key, PersonName.Plausibility plausibility) {
        assertThat(names.read(printed)).hasValueSatisfying(name -> {
            assertThat(name.key()).isEqualTo(key);
            assertThat(name.plausibility()).isEqualTo(plausibility);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Yu",
                "Party Committee",
                "General Secretary",
                "Zhang of",
                "John Smith",
                "Yu Xiaojunshangxiahe",
                "Li Wei Wang Zhao Qian"
            })
    void leavesOtherWords(String printed) {
        assertThat(names.read(printed)).isEmpty();
    }

    @Test
    void knowsSurnamesInTheirSpellings() {
        assertThat(names.isSurname("Lü")).isTrue();
        assertThat(names.isSurname("Lv")).isTrue();
        assertThat(names.isSurname("Ou Yang")).isTrue();
        assertThat(names.isCompoundSurname("Ouyang")).isTrue();
        assertThat(names.isCompoundSurname("Li")).isFalse();
        assertThat(names.isSurname("Hsieh")).isFalse();
        assertThat(names.isOtherRomanisation("Hsieh")).isTrue();
        assertThat(names.isSurname("Committee")).isFalse();
    }
}
