package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept in memory counts as what is unpacked from the file. */
class SegmentFieldsTests {

    private static final int ROWS = 2_000;

    /** More different values than are kept. */
    private static final int MANY = SegmentField.MOST_VALUES + 1;

    private final List<List<Integer>> people = people();
    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
    private DirectoryReader reader;

    /** None, one or several a row. */
    private static List<List<Integer>> people() {
        SplittableRandom random = new SplittableRandom(7);
        return IntStream.range(0, ROWS)
                .mapToObj(row -> random.ints(random.nextInt(5), 0, 300)
                        .distinct()
                        .boxed()
                        .toList())
                .toList();
    }

    @BeforeEach
    void index() throws IOException {
        try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
            for (int row = 0; row < ROWS; row++) {
                Document document = new Document();
                people.get(row).forEach(person -> {
                    document.add(new SortedNumericDocValuesField("people", person * 1_000_003L));
                    document.add(new SortedSetDocValuesField("kinds", new BytesRef("kind " + person)));
                });
                document.add(new SortedNumericDocValuesField("outlet", row % 7));
                document.add(new SortedSetDocValuesField("month", new BytesRef("month " + row % 120)));
                for (int value = row; value < MANY; value += ROWS) {
                    document.add(new SortedNumericDocValuesField("many", value));
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        folder.close();
    }

    private static Stream<SegmentFields> withRoomAndWithout() {
        return Stream.of(new SegmentFields(10_000_000), new SegmentFields(10_000), new SegmentFields(0));
    }

    @ParameterizedTest
    @MethodSource("withRoomAndWithout")
    void everyValueOfTheRowsIsCountedOnce(SegmentFields fields) throws IOException {
        LeafReader segment = reader.leaves().get(0).reader();
        for (int step : List.of(1, 2, 3, 100, 1_999, 1)) {
            int[] rows = IntStream.range(0, ROWS).filter(row -> row % step == 0).toArray();
            Map<Integer, Long> persons = new TreeMap<>();
            Map<Integer, Long> outlets = new TreeMap<>();
            Map<String, Long> kinds = new HashMap<>();
            Map<String, Long> months = new HashMap<>();
            for (int row : rows) {
                people.get(row).forEach(person -> {
                    persons.merge(person * 1_000_003, 1L, Long::sum);
                    kinds.merge("kind " + person, 1L, Long::sum);
                });
                outlets.merge(row % 7, 1L, Long::sum);
                months.merge("month " + row % 120, 1L, Long::sum);
            }

            assertThat(numbers(fields, segment, "people", rows)).isEqualTo(persons);
            assertThat(numbers(fields, segment, "outlet", rows)).isEqualTo(outlets);
            assertThat(words(fields, segment, "kinds", rows)).isEqualTo(kinds);
            assertThat(words(fields, segment, "month", rows)).isEqualTo(months);
        }
    }

    @Test
    void moreValuesThanAreKeptAreCountedAllTheSame() throws IOException {
        int[] all = IntStream.range(0, ROWS).toArray();

        Map<Integer, Long> counts =
                numbers(new SegmentFields(100_000_000), reader.leaves().get(0).reader(), "many", all);

        assertThat(counts).hasSize(MANY);
        assertThat(counts.values()).containsOnly(1L);
    }

    @Test
    void rowsBehindTheSizeAreNotLookedAt() throws IOException {
        SegmentFields fields = new SegmentFields(10_000_000);
        LeafReader segment = reader.leaves().get(0).reader();
        int[] all = IntStream.range(0, ROWS).toArray();
        numbers(fields, segment, "outlet", all);
        NumberCounts counts = new NumberCounts();

        fields.countNumbers(segment, "outlet", all, 3, counts);

        assertThat(counts.all()).isEqualTo(Map.of(0, 1L, 1, 1L, 2, 1L));
    }

    private static Map<Integer, Long> numbers(SegmentFields fields, LeafReader segment, String field, int[] rows)
            throws IOException {
        NumberCounts counts = new NumberCounts();
        fields.countNumbers(segment, field, rows, rows.length, counts);
        return counts.all();
    }

    private static Map<String, Long> words(SegmentFields fields, LeafReader segment, String field, int[] rows)
            throws IOException {
        Map<String, Long> counts = new HashMap<>();
        fields.countWords(segment, field, rows, rows.length, counts);
        return counts;
    }
}
