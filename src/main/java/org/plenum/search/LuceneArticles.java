package org.plenum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.jspecify.annotations.Nullable;
import org.plenum.search.index.ArticleDocument;
import org.plenum.search.index.ArticleEntry;
import org.plenum.search.index.EntryBinder;

/**
 * Reads articles of a list out of Lucene's own files. What a list shows of an article lies beside the values that rows are ordered by; through
 * Hibernate Search it could only be read with the whole text, which is packed together with those of others.
 */
final class LuceneArticles implements ListRows<FoundArticle> {

    private static final String POSITION = "position";
    private static final String TEXT = "text";

    private static final Sort NEWEST = new Sort(byPosition(true));
    private static final Sort OLDEST = new Sort(byPosition(false));
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, byPosition(true));

    private final ListIndex list;
    private final boolean withText;

    /** @param withText whether the texts are read too */
    LuceneArticles(ListIndex list, boolean withText) {
        this.list = list;
        this.withText = withText;
    }

    @Override
    public List<FoundArticle> read(SearchPredicate which, Order order, int offset, int size) {
        Sort sort = switch (order) {
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
            case BEST -> BEST;
        };
        try (IndexReader reader = list.scope().extension(LuceneExtension.get()).openIndexReader()) {
            int end = offset + size;
            ScoreDoc[] found = new IndexSearcher(reader)
                    .search(
                            LuceneMigrationUtils.toLuceneQuery(which),
                            new TopFieldCollectorManager(sort, end, null, end, false))
                    .scoreDocs;
            List<FoundArticle> rows = new ArrayList<>(size);
            for (int i = offset; i < found.length; i++) {
                rows.add(row(reader, (FieldDoc) found[i]));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FoundArticle row(IndexReader reader, FieldDoc found) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(found.doc, reader.leaves()));
        int row = found.doc - leaf.docBase;
        long position = (Long) found.fields[found.fields.length - 1];
        return new FoundArticle(
                ArticleDocument.id(position), entry(leaf.reader(), row), withText ? text(leaf.reader(), row) : null);
    }

    private static ArticleEntry entry(LeafReader segment, int row) throws IOException {
        BinaryDocValues entries = DocValues.getBinary(segment, EntryBinder.FIELD);
        if (!entries.advanceExact(row)) {
            throw new IllegalStateException("the index does not have what a list shows of an article");
        }
        return EntryBinder.read(entries.binaryValue());
    }

    private static @Nullable String text(LeafReader segment, int row) throws IOException {
        return segment.storedFields().document(row, Set.of(TEXT)).get(TEXT);
    }

    private static SortField byPosition(boolean descending) {
        return new SortedNumericSortField(POSITION, SortField.Type.LONG, descending);
    }
}
