package org.plenum.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenum.search.index.IndexProperties.OpenSearch;
import org.plenum.search.index.IndexStore.InOpenSearch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What OpenSearch would be told, without one: its indexes have the same fields as Lucene's files, and make words in the same way. */
class OpenSearchMappingTests {

    private final JsonMapper json = new JsonMapper();

    private Map<String, JsonNode> schema(Path folder, String file) throws IOException {
        Map<String, Object> properties = new HashMap<>(new InOpenSearch(
                        new OpenSearch(List.of("http://localhost:1"), "reader", "secret", "opensearch:3.1.0", ""))
                .properties());
        properties.put("version_check.enabled", false);
        try (CloseableSearchMapping mapping = IndexFiles.boot(properties)) {
            mapping.scope(Object.class).schemaManager().exportExpectedSchema(folder);
        }
        Map<String, JsonNode> schema = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.filter(path -> path.endsWith(file)).toList()) {
                schema.put(path.getParent().getFileName().toString(), json.readTree(Files.readString(path)));
            }
        }
        return schema;
    }

    @Test
    void eachKindOfDocumentHasAnIndexThatPagesHoweverFar(@TempDir Path folder) throws IOException {
        Map<String, JsonNode> schema = schema(folder, "create-index.json");

        assertThat(schema).containsOnlyKeys("articles", "meetings", "people", "organisations", "state");
        assertThat(schema.values()).allSatisfy(index -> {
            JsonNode settings = index.at("/settings");
            assertThat(settings.toString()).contains("\"max_result_window\":1000000000", "\"refresh_interval\":\"-1\"");
        });
    }

    @Test
    void wordsAreMadeAsInFiles(@TempDir Path folder) throws IOException {
        JsonNode articles = schema(folder, "create-index.json").get("articles");

        assertThat(articles.at("/settings/analysis/analyzer/text/filter").toString())
                .isEqualTo("[\"plenum_possessive\",\"lowercase\",\"asciifolding\",\"porter_stem\"]");
        assertThat(articles.at("/mappings/properties/title/analyzer").asString())
                .isEqualTo("text");
        assertThat(articles.at("/mappings/properties/persons/type").asString()).isEqualTo("long");
        assertThat(articles.at("/mappings/properties/within/type").asString()).isEqualTo("keyword");
    }
}
