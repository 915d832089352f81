package org.plenum.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTests {

    @ParameterizedTest
    @CsvSource({
        "Xu Qin, xuqin",
        "XU QIN, xuqin",
        "XuQin, xuqin",
        "Li Xi’an, lixian",
        "Li Xi'an, lixian",
        "Wang Zhi-jun, wangzhijun",
        "Lü Yan, luyan",
        "Lv Yan, luyan",
        "Lyu Yan, luyan",
        "Nǚ Wa, nuwa",
        "Zhāng Bīng, zhangbing",
        "Ｘｕ Ｑｉｎ, xuqin",
        "许勤, 许勤",
        "Abdulla·Tursun, abdullatursun"
    })
    void spellingsOfOneNameHaveOneKey(String printed, String key) {
        assertThat(NameKey.of(printed)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "’"})
    void aNameWithoutLettersHasNoKey(String printed) {
        assertThat(NameKey.of(printed)).isEmpty();
        assertThat(NameKey.inAnyOrder(printed)).isEmpty();
    }

    @Test
    void theOrderTypedDoesNotCount() {
        assertThat(NameKey.inAnyOrder("Qin Xu")).containsExactly("qinxu", "xuqin");
        assertThat(NameKey.inAnyOrder("Xu Qin")).containsExactly("xuqin", "qinxu");
        assertThat(NameKey.inAnyOrder("XuQin")).containsExactly("xuqin");
        assertThat(NameKey.inAnyOrder("Tengda, Chen")).contains("chentengda");
    }

    @Test
    void theKeyIsTheSameInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(NameKey.of("XI JINPING")).isEqualTo("xijinping");
        } finally {
            Locale.setDefault(before);
        }
    }
}
