package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines on which a site says when and by whom an article was put up, and what the site itself tells. */
class StampFamilyTests {

    private static final String HEADLINE = "Wuling County Party Committee holds meeting of its Standing Committee\n\n";
    private static final String BODY =
            "\n\nOn March 5, the Standing Committee of the Wuling County Party Committee held a meeting. "
                    + "Chen Jing, secretary of the county party committee, presided over the meeting.";

    private static ArticleFacts stamped(String stamp) {
        return Articles.EXTRACTOR.extract(HEADLINE + stamp.replace("\\n", "\n") + BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Release time: 2022 - 03 - 06 Source: Wuling Daily",
                "Release time: 2022-03/06",
                "Release time: 20220306",
                "2022 - 03 - 06   Wuling Daily",
            })
    void dayOfPublicationIsReadInEachWriting(String stamp) {
        assertThat(stamped(stamp).published()).isNotNull();
        assertThat(stamped(stamp).published().date()).isEqualTo("2022-03-06");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Published: 2022-03-06 | Voice of Wuling; Voice of Wuling",
                "Updated: March 6, 2022  By Wuling Rong Media; Wuling Rong Media",
                "2022-03-06 | Wuling Today; Wuling Today",
                "Wuling Police\\n2022-03-06; Wuling Police",
                "2022-03-06\\nQingfeng Wuling; Qingfeng Wuling",
                "Wuling Lian Jian  05-09; Wuling Lian Jian",
                "Date of publication 2022-03-06 Source of information Wuling Zero Distance Browse 100 times;"
                        + "Wuling Zero Distance",
                "Content from: Wuling Daily  2022-03-06; Wuling Daily",
            })
    void outletOfAStampIsRead(String stamp, String outlet) {
        assertThat(stamped(stamp).outlet()).isNotNull();
        assertThat(stamped(stamp).outlet().name()).isEqualTo(outlet);
    }

    @Test
    void namesWithinTheNameOfAnOutletAreNotCredited() {
        assertThat(stamped("Wuling Lian Jian  05-09").bylines()).isEmpty();
    }

    @Test
    void theSiteTellsDivisionsOfOneNameApart() {
        ArticleFacts facts = Articles.EXTRACTOR.extract("""
                Tan Lan acts as district mayor

                2019-03-11

                The Standing Committee of the First District People's Congress held its meeting on March 7. Tan Lan was
                appointed Deputy Mayor of the People's Government of Huangpu District.

                Copyright © People's Government of Guangzhou. All rights reserved.
                """);

        assertThat(facts.division().code()).isEqualTo("440112");
    }
}
