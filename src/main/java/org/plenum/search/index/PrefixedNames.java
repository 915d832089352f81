package org.plenum.search.index;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/**
 * How indexes are called in OpenSearch, beside the aliases by which they are read and written: "articles-000001", and behind a prefix where one
 * OpenSearch keeps the indexes of several archives.
 */
record PrefixedNames(String prefix) implements IndexLayoutStrategy {

    private static final String FIRST = "-000001";

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return prefix + index + FIRST;
    }

    @Override
    public String createWriteAlias(String index) {
        return prefix + index + "-write";
    }

    @Override
    public String createReadAlias(String index) {
        return prefix + index + "-read";
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String index) {
        return index;
    }

    /** Of a hit, when several kinds of documents are asked for at once. */
    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String name) {
        int end = name.lastIndexOf('-');
        return name.substring(prefix.length(), end < 0 ? name.length() : end);
    }
}
