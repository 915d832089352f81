package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and offices under several wordings are one each, and keep what is printed. */
class OneWordingTests {

    private static final String LEAD =
            "On March 5, 2023, the Standing Committee of the Yueyang Municipal Party Committee held a meeting. ";

    private static ArticleFacts facts(String sentence) {
        return Articles.EXTRACTOR.extract(LEAD + sentence);
    }

    private static List<OrganisationFact> keyed(ArticleFacts facts, String key) {
        return facts.organisations().stream()
                .filter(body -> body.key().equals(key))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Organization Department of the Municipal Party Committee spoke.",
                "The Municipal Party Committee Organization Department spoke.",
                "The Organization Department of the CPC Municipal Committee spoke.",
                "The Organization Department of the CPC Yueyang Municipal Committee spoke.",
                "The Municipal Party Committee's Organization Department spoke.",
                "The organization department of Yueyang Municipal Committee of the Communist Party of China spoke.",
            })
    void organizationDepartmentIsOneBody(String sentence) {
        List<OrganisationFact> found = keyed(facts(sentence), "party-committee/organization-department");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).level()).isEqualTo(OrganisationFact.BodyLevel.PREFECTURE);
        assertThat(found.get(0).divisionCode()).isEqualTo("430600");
        assertThat(found.get(0).parent()).isEqualTo("party-committee");
        assertThat(keyed(facts(sentence), "party-committee")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Party Construction Leading Group of the Municipal Party Committee met.",
                "The Leading Group Party Construction of the Municipal Party Committee met.",
                "The Leading Group for Party Construction of the Municipal Party Committee met.",
                "The Municipal Party Committee's Leading Group for Party Construction met.",
                "The Municipal Party Committee Party Construction Leading Group met.",
            })
    void leadingGroupIsOneBodyInAnyOrderOfWords(String sentence) {
        assertThat(facts(sentence).organisations())
                .extracting(OrganisationFact::key)
                .contains("party-committee/party-construction-leading-group");
    }

    @Test
    void provincialAndMunicipalCommitteesAreTwoBodies() {
        List<OrganisationFact> committees =
                keyed(facts("The Provincial and Municipal Party Committees ask for it."), "party-committee");

        assertThat(committees)
                .extracting(OrganisationFact::name, OrganisationFact::level, OrganisationFact::divisionCode)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "Provincial Party Committee", OrganisationFact.BodyLevel.PROVINCE, "430000"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Yueyang Municipal Party Committee", OrganisationFact.BodyLevel.PREFECTURE, "430600"));
    }

    @Test
    void threeRanksOfGovernmentsAreThreeBodies() {
        assertThat(keyed(facts("The provincial, municipal and county governments ask for it."), "government"))
                .extracting(OrganisationFact::level)
                .containsExactly(
                        OrganisationFact.BodyLevel.PROVINCE,
                        OrganisationFact.BodyLevel.PREFECTURE,
                        OrganisationFact.BodyLevel.COUNTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Provincial Department of Agriculture and Rural Affairs spoke.;"
                        + "Provincial Department of Agriculture and Rural Affairs",
                "The Municipal Bureau of Culture, Tourism and Sports spoke.; Municipal Bureau of Culture, Tourism and Sports",
            })
    void fieldsOfWorkBelongToTheName(String sentence, String name) {
        assertThat(facts(sentence).organisations())
                .extracting(OrganisationFact::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Minister of the Organization Department; head; CURRENT",
                "Head of the Organization Department; head; CURRENT",
                "Director of the Organization Department; head; CURRENT",
                "Deputy Minister of the Publicity Department of the Municipal Party Committee; deputy head; CURRENT",
                "director of the Municipal Education Bureau; director; CURRENT",
                "mayor of Huarong County; county head; CURRENT",
                "deputy mayor of Junshan District; deputy district head; CURRENT",
                "mayor of Yueyang; mayor; CURRENT",
                "county magistrate; county head; CURRENT",
                "county head; county head; CURRENT",
                "mayor of the county; county head; CURRENT",
                "head of the county government; county head; CURRENT",
                "head of the county food safety leading group; head; CURRENT",
                "acting mayor; mayor; ACTING",
                "former mayor; mayor; FORMER",
                "mayor candidate; mayor; NOMINEE",
                "candidate for mayor; mayor; NOMINEE",
                "nominee for the post of deputy mayor; deputy mayor; NOMINEE",
                "vice mayor; deputy mayor; CURRENT",
                "executive vice mayor; executive deputy mayor; CURRENT",
                "standing deputy mayor; executive deputy mayor; CURRENT",
                "chief procurator; prosecutor general; CURRENT",
                "president of the court; court president; CURRENT",
            })
    void officesOfOneWordingArePutTogetherAndKeepThePrintedTitle(String title, String office, String status) {
        PersonFact person =
                facts("Li Zhi, " + title + ", attended the meeting.").persons().get(0);

        assertThat(person.posts().stream()
                        .map(post -> post.printed() + "; " + post.office() + "; " + post.status())
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(title + "; " + office + "; " + status);
    }
}
