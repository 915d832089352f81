package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Folders that the configuration allows, and that no path leads out of. */
class ImportSourcesTests {

    @TempDir
    private Path server;

    private ImportSources sources;

    @BeforeEach
    void aFolderBesideASecret() throws IOException {
        Path news = Files.createDirectories(server.resolve("news"));
        Files.createDirectories(news.resolve("2023"));
        Files.writeString(news.resolve("a.txt"), "One");
        Files.writeString(news.resolve("2023/b.html"), "<p>Two</p>");
        Files.writeString(news.resolve("2023/c.png"), "no text");
        Path secret = Files.createDirectories(server.resolve("secret"));
        Files.writeString(secret.resolve("s.txt"), "Secret");
        Files.createSymbolicLink(news.resolve("out"), secret);
        sources = new ImportSources(properties(List.of(news)), mock(JdbcClient.class));
    }

    @Test
    void allowedFoldersAndThoseBelowAreListed() throws Exception {
        assertThat(sources.folders()).containsExactly("news");
        assertThat(keys("news")).contains("folder:news/a.txt", "folder:news/2023/b.html");
        assertThat(keys("news/2023")).containsExactly("folder:news/2023/b.html");

        TextSource texts = sources.texts(ImportSource.folder("news/2023"));
        texts.list().close();
        assertThat(texts.find("folder:news/2023/b.html").text().read()).isEqualTo("Two\n");
    }

    @Test
    void noLinkInAFolderLeadsOutOfIt() {
        assertThat(keys("news")).noneMatch(key -> key.contains("s.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "",
                "/",
                "..",
                "news/..",
                "news/../secret",
                "news/2023/../../secret",
                "news/out",
                "news//etc",
                "news/none",
                "news/\0",
                "/etc"
            })
    void whatLiesElsewhereIsRefused(String place) {
        assertThatThrownBy(() -> sources.texts(ImportSource.folder(place))).isInstanceOf(SourceFolderException.class);
    }

    @Test
    void twoFoldersOfOneNameAreRefusedAtTheStart() {
        List<Path> folders = List.of(server.resolve("a/news"), server.resolve("b/news"));

        assertThatThrownBy(() -> properties(folders))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two folders of one name");
    }

    private List<String> keys(String place) {
        List<String> keys = new ArrayList<>();
        try (SortedNames names = sources.texts(ImportSource.folder(place)).list()) {
            names.iterator().forEachRemaining(keys::add);
        }
        return keys;
    }

    private IngestProperties properties(List<Path> folders) {
        DataSize size = DataSize.ofMegabytes(1);
        return new IngestProperties(
                server, false, size, new IngestProperties.Imports(folders, size, size, 10, Duration.ofDays(7), 10));
    }
}
