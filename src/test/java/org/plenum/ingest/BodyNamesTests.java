package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.extraction.Evidence;
import org.plenum.extraction.OrganisationFact;
import org.plenum.extraction.Rule;
import org.plenum.extraction.Span;
import org.plenum.gazetteer.Gazetteer;

class BodyNamesTests {

    private final Gazetteer gazetteer = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Municipal Party Committee | PARTY_COMMITTEE | PREFECTURE | 430600 | Yueyang Municipal Party Committee
            Yueyang Municipal Party Committee | PARTY_COMMITTEE | PREFECTURE | 430600 | Yueyang Municipal Party Committee
            Provincial Party Committee | PARTY_COMMITTEE | PROVINCE | 230000 | Heilongjiang Provincial Party Committee
            County Party Committee | PARTY_COMMITTEE | COUNTY | 441224 | Huaiji County Party Committee
            District Government | GOVERNMENT | COUNTY | 110101 | Dongcheng District Government
            Organization Department of the CPC Municipal Committee | PARTY_DEPARTMENT | PREFECTURE | 441200 | \
            Organization Department of the CPC Zhaoqing Municipal Committee
            two new working committees of the municipal party committee | WORKING_COMMITTEE | PREFECTURE | 430600 | \
            Two New Working Committees of the Yueyang Municipal Party Committee
            Municipal Party Committee’s Editorial Office | PARTY_DEPARTMENT | PREFECTURE | 330400 | \
            Jiaxing Municipal Party Committee’s Editorial Office
            Organization Department | PARTY_DEPARTMENT | PREFECTURE | 430600 | Organization Department, Yueyang
            Lu'an Municipal Party Committee | PARTY_COMMITTEE | PREFECTURE | 341500 | Lu'an Municipal Party Committee
            Yueyang Daily | MEDIA | PREFECTURE | 430600 | Yueyang Daily
            Beidahuang Group | ENTERPRISE | PROVINCE | 230000 | Beidahuang Group
            Huaicheng Sub-district Office | GOVERNMENT | TOWNSHIP | 441224 | Huaicheng Sub-district Office
            """)
    void anotherBodyKeepsItsPrintedNameWithItsPlace(
            String printed, OrganisationFact.Kind kind, OrganisationFact.BodyLevel level, String code, String name) {
        assertThat(BodyNames.display(
                        fact(printed, kind, level), gazetteer.byCode(code).orElseThrow()))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            party-committee | PREFECTURE | 330400 | Jiaxing Municipal Party Committee
            party-committee/standing-committee | COUNTY | 441224 | Standing Committee of the Huaiji County Party Committee
            party-committee/organization-department | PREFECTURE | 430600 | \
            Organization Department of the Yueyang Municipal Party Committee
            peoples-congress/standing-committee | COUNTY | 110101 | Standing Committee of the Dongcheng District People's Congress
            government | PROVINCE | 110000 | Beijing Municipal Government
            government | PROVINCE | 450000 | Guangxi Regional Government
            cppcc | PROVINCE | 230000 | Heilongjiang Provincial CPPCC
            cppcc | PREFECTURE | 152200 | Hinggan League CPPCC
            """)
    void whatEveryDivisionHasIsNamedByItsKey(String key, OrganisationFact.BodyLevel level, String code, String name) {
        OrganisationFact printed = fact("whatever is printed", OrganisationFact.Kind.PARTY_COMMITTEE, level);
        OrganisationFact fact =
                new OrganisationFact(printed.name(), key, printed.kind(), level, code, null, printed.mentions());

        assertThat(BodyNames.display(fact, gazetteer.byCode(code).orElseThrow()))
                .isEqualTo(name);
    }

    @Test
    void anUnknownPlaceStaysUnknown() {
        assertThat(BodyNames.display(
                        fact(
                                "Municipal Party Committee",
                                OrganisationFact.Kind.PARTY_COMMITTEE,
                                OrganisationFact.BodyLevel.PREFECTURE),
                        null))
                .isEqualTo("Municipal Party Committee");
    }

    private static OrganisationFact fact(String printed, OrganisationFact.Kind kind, OrganisationFact.BodyLevel level) {
        Evidence evidence = Evidence.of(printed, new Span(0, printed.length()), Rule.ORGANISATION_NAME);
        return new OrganisationFact(printed, "key", kind, level, null, null, List.of(evidence));
    }
}
