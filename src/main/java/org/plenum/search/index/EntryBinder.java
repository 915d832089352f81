package org.plenum.search.index;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.types.dsl.LuceneIndexFieldTypeFactory;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFinalStep;
import org.hibernate.search.mapper.pojo.bridge.binding.PropertyBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.PropertyBinder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what a list shows of an article as one value, for it is read as a whole and never looked for: in files of the index beside the values
 * that rows are ordered by, where Lucene alone can read it, elsewhere as a field like others.
 */
public final class EntryBinder implements PropertyBinder {

    /** Its field. */
    public static final String FIELD = "entry";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a file of the index holds of an article. */
    public static ArticleEntry read(BytesRef value) {
        return JSON.readValue(value.bytes, value.offset, value.length, ArticleEntry.class);
    }

    /** What the field of an index elsewhere holds. */
    public static ArticleEntry read(String value) {
        return JSON.readValue(value, ArticleEntry.class);
    }

    @Override
    public void bind(PropertyBindingContext context) {
        context.dependencies().useRootOnly();
        IndexFieldReference<String> field =
                context.indexSchemaElement().field(FIELD, types -> type(types)).toReference();
        context.bridge(
                ArticleEntry.class,
                (document, entry, more) -> document.addValue(field, JSON.writeValueAsString(entry)));
    }

    private static IndexFieldTypeFinalStep<String> type(IndexFieldTypeFactory types) {
        return types instanceof LuceneIndexFieldTypeFactory files
                ? files.asNative(
                        String.class,
                        (field, value, document) ->
                                document.accept(new BinaryDocValuesField(field, new BytesRef(value))))
                : types.asString().projectable(Projectable.YES).searchable(Searchable.NO);
    }
}
