package org.plenum.search.index;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.types.dsl.LuceneIndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeOptionsStep;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.ValueBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.ValueBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeFromIndexedValueContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what a list shows of an article as one value, for it is read as a whole and never looked for: in files beside the values that rows are
 * ordered by, where {@link #read} takes it from, elsewhere as a field like others.
 */
public final class EntryBinder implements ValueBinder {

    /** The field of {@link ArticleDocument}. */
    public static final String FIELD = "entry";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a file of the index holds of an article. */
    public static ArticleEntry read(BytesRef value) {
        return JSON.readValue(value.bytes, value.offset, value.length, ArticleEntry.class);
    }

    @Override
    public void bind(ValueBindingContext<?> context) {
        context.bridge(ArticleEntry.class, new Bridge(), type(context.typeFactory()));
    }

    private static IndexFieldTypeOptionsStep<?, String> type(IndexFieldTypeFactory types) {
        return types instanceof LuceneIndexFieldTypeFactory files
                ? files.asNative(
                        String.class,
                        (field, value, document) ->
                                document.accept(new BinaryDocValuesField(field, new BytesRef(value))))
                : types.asString().projectable(Projectable.YES).searchable(Searchable.NO);
    }

    private static final class Bridge implements ValueBridge<ArticleEntry, String> {

        @Override
        public @Nullable String toIndexedValue(@Nullable ArticleEntry entry, ValueBridgeToIndexedValueContext context) {
            return entry == null ? null : JSON.writeValueAsString(entry);
        }

        @Override
        public @Nullable ArticleEntry fromIndexedValue(
                @Nullable String value, ValueBridgeFromIndexedValueContext context) {
            return value == null ? null : JSON.readValue(value, ArticleEntry.class);
        }
    }
}
