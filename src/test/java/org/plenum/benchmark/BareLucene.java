package org.plenum.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.plenum.benchmark.synthetic.SyntheticArchive;

/** Lucene by itself over the same texts, without a page around it: the limit for what is measured beside it. */
final class BareLucene implements Engine {

    private static final int PORTION = 200;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final IndexReader reader;
    private final IndexSearcher searcher;

    private BareLucene(Path folder) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
    }

    /** Indexes so many articles; the texts are made on the way, which is counted neither here nor there. */
    static Cost index(SyntheticArchive archive, long articles, Path folder) throws Exception {
        return index(archive, articles, 1, folder);
    }

    /** @param copies how many of each, see {@link RowCopies} */
    static Cost index(SyntheticArchive archive, long articles, int copies, Path folder) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(64);
        Cost cost = Cost.NOTHING;
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), config)) {
            for (long from = 0; from < articles * copies; from += PORTION) {
                List<Document> documents = new ArrayList<>();
                for (long number = from; number < Math.min(articles * copies, from + PORTION); number++) {
                    documents.add(document(archive, number % articles, Math.toIntExact(number / articles)));
                }
                cost = cost.plus(Cost.of(() -> {
                    for (Document document : documents) {
                        writer.addDocument(document);
                    }
                }));
            }
            cost = cost.plus(Cost.of(writer::commit));
        }
        return cost;
    }

    private static Document document(SyntheticArchive archive, long number, int copy) {
        String division = archive.division(number);
        LocalDate day = archive.day(number).plusDays(RowCopies.days(copy));
        Document document = new Document();
        document.add(new TextField("text", archive.text(number), Field.Store.YES));
        document.add(new StringField("division", division, Field.Store.NO));
        document.add(new SortedDocValuesField("place", new BytesRef(division)));
        document.add(new IntField("day", Math.toIntExact(day.toEpochDay()), Field.Store.NO));
        document.add(new NumericDocValuesField("month", day.getYear() * 12L + day.getMonthValue()));
        return document;
    }

    static BareLucene open(Path folder) throws IOException {
        return new BareLucene(folder);
    }

    @Override
    public String title() {
        return "bare Lucene";
    }

    @Override
    public int twoWords(String words) throws IOException {
        Query query = new QueryBuilder(analyzer).createBooleanQuery("text", words, Occur.MUST);
        return ranked(query);
    }

    @Override
    public int name(String name) throws IOException {
        return ranked(new QueryBuilder(analyzer).createPhraseQuery("text", name));
    }

    private int ranked(Query query) throws IOException {
        TopDocs hits = searcher.search(query, HITS);
        String[] snippets =
                UnifiedHighlighter.builder(searcher, analyzer).build().highlight("text", query, hits, 2);
        return snippets.length + facets(query);
    }

    @Override
    public int newest(Questions.DivisionYear asked) throws IOException {
        int first = Math.toIntExact(LocalDate.of(asked.year(), 1, 1).toEpochDay());
        int last = Math.toIntExact(LocalDate.of(asked.year(), 12, 31).toEpochDay());
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term("division", asked.code())), Occur.FILTER)
                .add(IntField.newRangeQuery("day", first, last), Occur.FILTER)
                .build();
        Sort newest = new Sort(new SortedNumericSortField("day", SortField.Type.INT, true));
        TopDocs hits = searcher.search(query, HITS, newest);
        return read(hits) + facets(query);
    }

    /** Reads the texts, whose first lines a list shows. */
    private int read(TopDocs hits) throws IOException {
        StoredFields stored = searcher.storedFields();
        int characters = 0;
        for (ScoreDoc hit : hits.scoreDocs) {
            characters += stored.document(hit.doc).get("text").length();
        }
        return characters;
    }

    private int facets(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        Map<Long, Integer> months = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                count(leaf, scorer.iterator(), months, places);
            }
        }
        return months.size() + places.size();
    }

    private static void count(
            LeafReaderContext leaf, DocIdSetIterator found, Map<Long, Integer> months, Map<String, Integer> places)
            throws IOException {
        NumericDocValues month = DocValues.getNumeric(leaf.reader(), "month");
        SortedDocValues place = DocValues.getSorted(leaf.reader(), "place");
        int[] byPlace = new int[place.getValueCount()];
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (month.advanceExact(doc)) {
                months.merge(month.longValue(), 1, Integer::sum);
            }
            if (place.advanceExact(doc)) {
                byPlace[place.ordValue()]++;
            }
        }
        for (int ordinal = 0; ordinal < byPlace.length; ordinal++) {
            if (byPlace[ordinal] > 0) {
                places.merge(place.lookupOrd(ordinal).utf8ToString(), byPlace[ordinal], Integer::sum);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (AutoCloseable closed : List.of(reader, analyzer)) {
            try {
                closed.close();
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }
}
