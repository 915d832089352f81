package org.plenum.ingest;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The texts that the archive holds. No file is needed for them to be read anew. */
final class ArchivedTexts implements TextSource {

    private static final int FETCH = 10_000;

    private final JdbcClient jdbc;

    ArchivedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SortedNames list() {
        SortedNames keys = new SortedNames();
        jdbc.sql("select source_key from article").withFetchSize(FETCH).query(row -> {
            keys.add(row.getString(1));
        });
        return keys;
    }

    @Override
    public Found find(String key) throws RejectedFileException {
        String hash = jdbc.sql("select content_hash from article where source_key = ?")
                .param(key)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RejectedFileException("has gone while it was read anew"));
        return new Found(
                hash,
                () -> jdbc.sql("select text from article where source_key = ?")
                        .param(key)
                        .query(String.class)
                        .single());
    }

    @Override
    public @Nullable String keysBeginWith() {
        return null;
    }
}
