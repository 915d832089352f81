package org.plenum.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.jspecify.annotations.Nullable;
import org.plenum.search.index.IndexProperties.Kept;
import org.plenum.search.index.IndexProperties.OpenSearch;

/** Where an index is kept, as Hibernate Search is told. */
interface IndexStore {

    /** What to tell it, without the prefix that all of it has. */
    Map<String, Object> properties();

    /** Throws away what cannot be read. Answers false where that is not for Plenum to do. */
    boolean discard();

    /** Whether it is reached through a network, and may be away. */
    default boolean remote() {
        return false;
    }

    static IndexStore of(IndexProperties properties, Path home) {
        return properties.backend() == Kept.LUCENE
                ? new InFiles(IndexProperties.folder(home))
                : new InOpenSearch(properties.opensearch());
    }

    /** Lucene's files in a folder. */
    record InFiles(Path folder) implements IndexStore {

        private static final int NEVER = Integer.MAX_VALUE;

        @Override
        public Map<String, Object> properties() {
            return Map.of(
                    "type",
                    "lucene",
                    "lucene_version",
                    Version.LATEST,
                    "directory.root",
                    folder.toString(),
                    "analysis.configurer",
                    BeanReference.ofInstance(new Analysis()),
                    // Committed and shown at the end of a round, by us.
                    "io.commit_interval",
                    NEVER,
                    "io.refresh_interval",
                    NEVER);
        }

        @Override
        public boolean discard() {
            if (!Files.exists(folder)) {
                return true;
            }
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The indexes of an OpenSearch: one shard each unless it says otherwise itself, so that the most frequent values are counted exactly. */
    record InOpenSearch(OpenSearch server) implements IndexStore {

        @Override
        public Map<String, Object> properties() {
            Map<String, Object> properties = new HashMap<>();
            properties.put("type", "elasticsearch");
            properties.put("uris", server.uris());
            properties.put("layout.strategy", BeanReference.ofInstance(new PrefixedNames(server.prefix())));
            properties.put("analysis.configurer", BeanReference.ofInstance(new OpenSearchAnalysis()));
            // Shown at the end of a round, by us; pages are read as far back as anybody likes.
            properties.put("schema_management.settings_file", "org/plenum/search/opensearch-settings.json");
            properties.put("schema_management.minimal_required_status", "yellow");
            put(properties, "username", server.username());
            put(properties, "password", server.password());
            put(properties, "version", server.version());
            return properties;
        }

        private static void put(Map<String, Object> properties, String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                properties.put(name, value);
            }
        }

        @Override
        public boolean discard() {
            return false;
        }

        @Override
        public boolean remote() {
            return true;
        }
    }
}
