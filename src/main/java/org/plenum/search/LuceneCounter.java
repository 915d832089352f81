package org.plenum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.plenum.search.index.ArticleDocument;

/**
 * Counts in Lucene's own files: what is found is gone through once a field, and the values of its rows are counted. So a list costs by what it
 * has and not by what the archive has; the aggregations of Hibernate Search make a table of all values for each file of the index and each
 * field anew.
 */
final class LuceneCounter implements Counter {

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final ListForm form;
    private final SegmentFields fields;

    LuceneCounter(SearchScope<?> scope, ListForm form, SegmentFields fields) {
        this.reader = scope.extension(LuceneExtension.get()).openIndexReader();
        this.searcher = new IndexSearcher(reader);
        this.form = form;
        this.fields = fields;
    }

    @Override
    public IndexCounts count(
            SearchPredicate predicate, Set<Dimension> dimensions, boolean days, Map<Dimension, List<Long>> named) {
        List<Found> found = found(predicate);
        boolean times = dimensions.contains(Dimension.TIME);
        String year = form.year();
        String day = form.day();
        // Words first: where memory is short, it is better spent on these.
        PlaceCounts places = dimensions.contains(Dimension.PLACE)
                ? new PlaceCounts(words(found, form.place()))
                : PlaceCounts.NOTHING;
        Map<String, Long> years = times && year != null ? words(found, year) : Map.of();
        Map<String, Long> months = times ? words(found, form.month()) : Map.of();
        Map<String, Long> kinds = dimensions.contains(Dimension.KIND) ? mostFirst(words(found, "kinds")) : Map.of();
        Map<Integer, Long> daysOf =
                times && days && day != null ? numbers(found, day).all() : Map.of();
        Map<Dimension, Map<Long, Long>> numbers = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Counter.numbered()) {
            if (dimensions.contains(dimension)) {
                numbers.put(
                        dimension,
                        numbers(found, IndexFilters.field(dimension))
                                .most(ListFacets.MOST, named.getOrDefault(dimension, List.of())));
            }
        }
        return new IndexCounts(total(found), places, years, months, daysOf, kinds, numbers);
    }

    @Override
    public long total(SearchPredicate predicate) {
        try {
            return searcher.count(LuceneMigrationUtils.toLuceneQuery(predicate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TreeMap<Integer, Long> numbers(SearchPredicate predicate, String field) {
        return numbers(found(predicate), field).all();
    }

    @Override
    public Map<String, Long> words(SearchPredicate predicate, String field) {
        return words(found(predicate), field);
    }

    @Override
    public Optional<LatestCounts> latest(SearchPredicate predicate, String field) {
        LatestCounts counts = new LatestCounts();
        try {
            for (Found part : found(predicate)) {
                SortedNumericDocValues values = DocValues.getSortedNumeric(part.segment(), field);
                SortedNumericDocValues days = DocValues.getSortedNumeric(part.segment(), "day");
                for (int i = 0; i < part.size(); i++) {
                    int row = part.rows()[i];
                    if (values.advanceExact(row) && days.advanceExact(row)) {
                        int day = (int) days.nextValue();
                        for (int rest = values.docValueCount(); rest > 0; rest--) {
                            counts.add(values.nextValue(), day);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(counts);
    }

    @Override
    public Optional<Map<Long, Integer>> days(SearchPredicate predicate) {
        Map<Long, Integer> days = new HashMap<>();
        try {
            for (Found part : found(predicate)) {
                SortedNumericDocValues positions = DocValues.getSortedNumeric(part.segment(), "position");
                for (int i = 0; i < part.size(); i++) {
                    if (positions.advanceExact(part.rows()[i])) {
                        long position = positions.nextValue();
                        days.put(ArticleDocument.id(position), ArticleDocument.day(position));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(days);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows that a predicate finds in one file of the index: the first {@code size} of {@code rows}, in order. */
    private record Found(LeafReader segment, int[] rows, int size) {}

    private List<Found> found(SearchPredicate predicate) {
        Query query = LuceneMigrationUtils.toLuceneQuery(predicate);
        List<Found> found = new ArrayList<>();
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : reader.leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    found.add(found(leaf.reader(), scorer.iterator()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Found found(LeafReader segment, DocIdSetIterator iterator) throws IOException {
        Bits live = segment.getLiveDocs();
        int[] rows = new int[(int) Math.min(Math.max(16, iterator.cost()), segment.maxDoc())];
        int size = 0;
        for (int row = iterator.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = iterator.nextDoc()) {
            if (live == null || live.get(row)) {
                rows = ArrayUtil.grow(rows, size + 1);
                rows[size++] = row;
            }
        }
        return new Found(segment, rows, size);
    }

    private static long total(List<Found> found) {
        return found.stream().mapToLong(Found::size).sum();
    }

    private NumberCounts numbers(List<Found> found, String field) {
        NumberCounts counts = new NumberCounts();
        try {
            for (Found part : found) {
                fields.countNumbers(part.segment(), field, part.rows(), part.size(), counts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    private Map<String, Long> words(List<Found> found, String field) {
        Map<String, Long> counts = new HashMap<>();
        try {
            for (Found part : found) {
                fields.countWords(part.segment(), field, part.rows(), part.size(), counts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    /** By count, of equals in the order of words. */
    private static Map<String, Long> mostFirst(Map<String, Long> counts) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
