package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that decide which division a whole article is about, or that must not. */
class DivisionWordingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // a lecture group of the province comes to a city, and the city's paper tells of it
                "`The Provincial Party Committee Lecture Group came to Baoji\n\nSource: Baoji Daily\n\nOn May 5, the report meeting of the Provincial Party Committee Lecture Group was held in Baoji. Ma Lin, vice president of the Shaanxi Provincial Party School, gave the report. Deng Wenjing, secretary of the Municipal Party Committee, presided over the meeting.`; 610300",
                // a vice governor comes to a city that the headline names
                "`Nanyang asked to watch its dams\n\nMa Lin, vice governor of Henan Province, came on May 5 to see how Nanyang watches its dams. With Deng Wenjing, deputy mayor of Nanyang, Ma Lin went along the river.`; 411300",
                // a provincial meeting that is only held in a city stays the province's
                "`Provincial work conference held in Guiyang\n\nOn May 5, the Provincial Party Committee of Guizhou held a work conference in Guiyang. Governor Ma Lin presided over the meeting, and the mayor of Guiyang attended.`; 520000",
                // the governor of a prefecture is not a province's
                "`A work meeting was held in Mangshi on May 5. Deng Wenjing, secretary of CPC Dehong Committee, spoke, and so did Ma Lin, governor of Dehong Prefecture. Yunnan Provincial Meeting on farming was conveyed to the prefectural departments.`; 533100",
                // names of provinces that are parts of people's names
                "`Shu Ming, vice governor of Henan Province, spoke on May 5 at the Henan Provincial Work Conference. Shu said that the dams must be watched.`; 410000",
                "`On May 5, the Standing Committee of the Provincial People's Congress of Heilongjiang held its first meeting. Nie Yunling presided over the meeting.`; 230000",
                // a development zone goes by the name of its town; a numbered road says nothing
                "`On the 5th, county governor Ma Lin presided over the standing meeting of the county government. Deng Wenjing, director of the Xiangtang Development Zone, attended the meeting. The county Party committee asked to mend Fushan No. 3 Road. The meeting of the Nanchang Municipal Committee was conveyed.`; 360121",
                // a county's paper, cut in two like a name
                "`County magistrate visits firms\n\nauthor:Long Yao media\n\nOn May 5, Ma Lin, deputy secretary of the county party committee and county magistrate, visited two firms.`; 130525",
            })
    void divisionIsDecided(String text, String code) {
        assertThat(Articles.EXTRACTOR.extract(text).division().code()).isEqualTo(code);
    }

    @Test
    void placesCutInTwoAreNoPeople() {
        String text =
                "Jiang Yong: Ma Lin visits villages\n\nauthor:Long Yao media\n\nOn May 5, Ma Lin, secretary of the Jiangyong "
                        + "County Party Committee, went to the post at coarse Shi Jiang town and stressed that all must be ready.";

        ArticleFacts facts = Articles.EXTRACTOR.extract(text);

        assertThat(facts.persons()).extracting(PersonFact::name).containsExactly("Ma Lin");
        assertThat(facts.bylines()).isEmpty();
    }
}
