package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Committees of other parties and of leagues are other bodies than the Communist Party's of the same rank. */
class PartyCommitteeTests {

    private static String bodies(String text) {
        return Articles.EXTRACTOR.extract(text).organisations().stream()
                .filter(body -> body.name().contains("Provincial"))
                .map(body -> body.name() + " " + body.kind())
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zhi Gong Party",
                "China Democratic League",
                "Jiusan Society",
                "Communist Youth League",
                "China Association for Promoting Democracy",
            })
    void committeesOfOthersAreBodiesOfTheirOwn(String owner) {
        String body = "Provincial Committee of the " + owner;
        assertThat(bodies(
                        "On July 1, a symposium was held in Yiyang, Hunan. Provincial Party Secretary Wang Hong presided."
                                + " Li Juan, chairman of the " + body
                                + ", attended, and so did the Provincial Party Committee."))
                .isEqualTo(body + " MASS_ORGANISATION | Provincial Party Committee PARTY_COMMITTEE");
    }

    @Test
    void theCommunistPartyHasOneCommittee() {
        assertThat(
                        bodies(
                                "On July 1, a meeting was held in Changsha. Wang Hong, secretary of the Provincial Party Committee,"
                                        + " presided. Li Juan, deputy secretary of the Provincial Committee of the Communist Party of China,"
                                        + " attended, and so did Sun Wei, deputy secretary of the Provincial Committee of the Party, and so did Zhao Lei of the CPC Provincial Committee."))
                .doesNotContain("|")
                .endsWith("PARTY_COMMITTEE");
    }
}
