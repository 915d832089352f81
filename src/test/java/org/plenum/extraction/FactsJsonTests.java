package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.gazetteer.Gazetteer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactsJsonTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void whatNeedsEscapingSurvives() {
        String text = "Mayor said \"yes\\no\"\tand \u0007 left \ud800 it\u2028open here";

        String line = FactsJson.write("a\"b\\c.txt", Articles.EXTRACTOR.extract(text), Gazetteer.standard());

        JsonNode json = JSON.readTree(line);
        assertThat(json.path("file").asString()).isEqualTo("a\"b\\c.txt");
        assertThat(json.path("title").path("text").asString())
                .contains("\"yes\\no\"")
                .contains("\u0007");
        assertThat(line).doesNotContain("\u2028").doesNotContain("\n");
    }

    @Test
    void reportersAndThoseMerelyNamedHaveTheirRoles() {
        String text = Articles.in(Articles.SEEDS).get("004_cfb17b63b727dd50");

        JsonNode json = JSON.readTree(FactsJson.write("x", Articles.EXTRACTOR.extract(text), Gazetteer.standard()));

        assertThat(json.path("persons").findValuesAsString("name"))
                .containsExactly("Xi Jinping", "Chen Jing", "Leng Tao", "Zhang Zilong", "Chen Jun");
        assertThat(json.path("persons").get(0).path("roles").get(0).asString()).isEqualTo("mentioned");
        assertThat(json.path("persons").get(2).path("roles").get(0).asString()).isEqualTo("reporter");
        assertThat(json.path("region").path("path").get(0).asString()).isEqualTo("Hunan");
    }

    @ParameterizedTest
    @CsvSource({"Lvshunkou,Lvshunkou District", "Lüshunkou,Lüshunkou District", "Lushunkou,Lüshunkou District"})
    void divisionIsSpelledAsThePageCouldPrintIt(String printed, String name) {
        String text = """
                %1$s District Holds a Work Meeting

                On March 5, the %1$s District Committee of Dalian held a work meeting. Li Jun, secretary of the District Committee, presided.
                """.formatted(printed);

        JsonNode json = JSON.readTree(FactsJson.write("x", Articles.EXTRACTOR.extract(text), Gazetteer.standard()));

        assertThat(json.path("region").path("code").asString()).isEqualTo("210212");
        assertThat(json.path("region").path("path").get(2).asString()).isEqualTo(name);
    }
}
