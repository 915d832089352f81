package org.plenum.ingest;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The texts of an upload that waits. */
final class UploadedTexts implements TextSource {

    private final long upload;
    private final JdbcClient jdbc;

    UploadedTexts(long upload, JdbcClient jdbc) {
        this.upload = upload;
        this.jdbc = jdbc;
    }

    @Override
    public SortedNames list() {
        SortedNames keys = new SortedNames();
        jdbc.sql("select source_key from upload_text where upload_id = ?")
                .param(upload)
                .query(row -> {
                    keys.add(row.getString(1));
                });
        if (keys.size() == 0) {
            keys.close();
            throw new SourceFolderException(
                    "The upload is no longer there: it has been imported or discarded, or has waited for too long");
        }
        return keys;
    }

    @Override
    public Found find(String key) throws RejectedFileException {
        Row row = jdbc.sql(
                        "select content_hash, text, refused from upload_text where upload_id = :id and source_key = :key")
                .param("id", upload)
                .param("key", key)
                .query(Row.class)
                .optional()
                .orElseThrow(() -> new RejectedFileException("has gone while it was imported"));
        String text = row.text();
        if (text == null) {
            throw new RejectedFileException(String.valueOf(row.refused()));
        }
        return new Found(row.contentHash(), () -> text);
    }

    private record Row(
            String contentHash,
            @Nullable String text,
            @Nullable String refused) {}

    @Override
    public @Nullable String keysBeginWith() {
        return null;
    }
}
