package org.plenum.search.index;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether there is an index at all; without it the database answers, without ranking
 * @param poll how often it is looked whether something has changed
 * @param backend where the index is kept
 * @param follow whether this Plenum keeps the index up with the database; of several that share one OpenSearch, exactly one
 * @param opensearch where OpenSearch is, when it keeps the index
 */
@ConfigurationProperties("plenum.index")
record IndexProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("lucene") Kept backend,
        @DefaultValue("true") boolean follow,
        @DefaultValue OpenSearch opensearch) {

    /** Where the index is kept. */
    enum Kept {
        /** In files below the home folder. */
        LUCENE,
        /** In OpenSearch, which may be several machines. */
        OPENSEARCH
    }

    /**
     * @param uris of its nodes, each with scheme, host and port
     * @param username null for none
     * @param password null for none
     * @param version "opensearch:3.1.0"; null to ask it when Plenum starts
     * @param prefix of the names of the indexes, where one OpenSearch keeps those of several archives
     */
    record OpenSearch(
            @DefaultValue("http://localhost:9200") List<String> uris,
            @Nullable String username,
            @Nullable String password,
            @Nullable String version,
            @DefaultValue("") String prefix) {

        OpenSearch {
            if (!prefix.matches("(?:[a-z0-9][a-z0-9_.-]*)?")) {
                throw new IllegalArgumentException(
                        "plenum.index.opensearch.prefix may have small letters, digits, '-', '_' and '.': " + prefix);
            }
        }

        @Override
        public String toString() {
            return String.join(",", uris);
        }
    }

    /** Files, followed. */
    static IndexProperties files(Duration poll) {
        return new IndexProperties(true, poll, Kept.LUCENE, true, new OpenSearch(List.of(), null, null, null, ""));
    }

    /** The folder of the index below the home folder. */
    static Path folder(Path home) {
        return home.toAbsolutePath().normalize().resolve("index");
    }
}
