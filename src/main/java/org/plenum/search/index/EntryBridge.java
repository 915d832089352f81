package org.plenum.search.index;

import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeFromIndexedValueContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a list shows of an article as one value, for it is read as a whole and never looked for. */
public final class EntryBridge implements ValueBridge<ArticleEntry, String> {

    private static final ObjectMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String toIndexedValue(@Nullable ArticleEntry entry, ValueBridgeToIndexedValueContext context) {
        return entry == null ? null : JSON.writeValueAsString(entry);
    }

    @Override
    public @Nullable ArticleEntry fromIndexedValue(@Nullable String value, ValueBridgeFromIndexedValueContext context) {
        return value == null ? null : JSON.readValue(value, ArticleEntry.class);
    }
}
