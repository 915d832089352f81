package org.plenum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What docker-compose.yml promises, as far as it can be told without running it. */
class ComposeFileTests {

    private Map<String, Object> file;

    @BeforeEach
    void read() throws IOException {
        file = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of("docker-compose.yml")));
    }

    @Test
    void everyServiceTellsWhetherItIsWell() {
        assertThat(services().values()).isNotEmpty().allSatisfy(service -> {
            assertThat(map(service)).containsKey("healthcheck");
            assertThat(map(map(service).get("healthcheck"))).containsKeys("test", "interval", "timeout", "retries");
        });
    }

    @Test
    void plenumWaitsForTheDatabase() {
        Map<String, Object> dependencies = map(map(services().get("plenum")).get("depends_on"));
        assertThat(map(dependencies.get("database"))).containsEntry("condition", "service_healthy");
    }

    @Test
    void secretsComeFromTheEnvironmentAndAreRequired() {
        assertThat(services().values())
                .allSatisfy(service -> assertThat(map(map(service).get("environment")))
                        .allSatisfy((name, value) -> {
                            if (name.contains("PASSWORD")) {
                                assertThat(value.toString()).matches("\\$\\{PLENUM_\\w+:\\?set it in \\.env}");
                            }
                        }));
    }

    @Test
    void theDatabaseIsThatOfTheEmbeddedServerAndItsDataAreKept() {
        Map<String, Object> database = map(services().get("database"));
        assertThat(database).containsEntry("image", "postgres:" + PostgresServer.MAJOR_VERSION);
        assertThat(database.get("volumes")).isEqualTo(List.of("database:/var/lib/postgresql"));
        assertThat(map(file.get("volumes"))).containsOnlyKeys("database", "home");
    }

    @Test
    void theImageIsBuiltFromAFileThatExists() {
        Map<String, Object> build = map(map(services().get("plenum")).get("build"));
        assertThat(Path.of(build.get("dockerfile").toString())).isRegularFile();
    }

    private Map<String, Object> services() {
        return map(file.get("services"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
