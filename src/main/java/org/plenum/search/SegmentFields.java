package org.plenum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts the values of rows in the files of which an index is made. The files never change, so what many rows of one are counted by is kept in
 * memory ({@link SegmentField}), up to a share of it, until the file is closed; the values of few rows, and of what there is no room for, are
 * unpacked. Thread-safe.
 */
@Component
final class SegmentFields {

    /** Of the heap: at 1,000,000 articles there are some 70 MB of it. */
    private static final int SHARE = 6;

    /** Unpacking a file's values takes as long as unpacking those of this part of its rows so many times. */
    private static final int WORTH = 8;

    private final Map<CacheKey, Map<String, Optional<SegmentField>>> known = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private final long most;

    @Autowired
    SegmentFields() {
        this(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** @param most bytes that are kept */
    SegmentFields(long most) {
        this.most = most;
    }

    /** Adds up the values of a field of numbers that the first {@code size} of the rows have. */
    void countNumbers(LeafReader segment, String field, int[] rows, int size, NumberCounts into) throws IOException {
        SegmentField kept = kept(segment, field, size, SegmentField::ofNumbers);
        if (kept != null) {
            kept.countNumbers(rows, size, into);
            return;
        }
        SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
        for (int i = 0; i < size; i++) {
            if (values.advanceExact(rows[i])) {
                for (int rest = values.docValueCount(); rest > 0; rest--) {
                    into.add(values.nextValue(), 1);
                }
            }
        }
    }

    /** Adds up the values of a field of words that the first {@code size} of the rows have. */
    void countWords(LeafReader segment, String field, int[] rows, int size, Map<String, Long> into) throws IOException {
        SegmentField kept = kept(segment, field, size, SegmentField::ofWords);
        if (kept != null) {
            kept.countWords(rows, size, into);
            return;
        }
        SortedSetDocValues values = DocValues.getSortedSet(segment, field);
        NumberCounts counts = new NumberCounts();
        for (int i = 0; i < size; i++) {
            if (values.advanceExact(rows[i])) {
                for (int rest = values.docValueCount(); rest > 0; rest--) {
                    counts.add(values.nextOrd(), 1);
                }
            }
        }
        for (Map.Entry<Integer, Long> count : counts.all().entrySet()) {
            into.merge(values.lookupOrd(count.getKey()).utf8ToString(), count.getValue(), Long::sum);
        }
    }

    @FunctionalInterface
    private interface Reading {
        @Nullable
        SegmentField of(LeafReader segment, String field) throws IOException;
    }

    /** What is there, or is worth making for so many rows; null for neither. */
    private @Nullable SegmentField kept(LeafReader segment, String field, int rows, Reading reading) {
        CacheHelper helper = segment.getCoreCacheHelper();
        if (helper == null) {
            return null;
        }
        Map<String, Optional<SegmentField>> fields = known.get(helper.getKey());
        Optional<SegmentField> there = fields == null ? null : fields.get(field);
        if (there == null && rows >= segment.maxDoc() / WORTH) {
            there = of(helper).computeIfAbsent(field, name -> read(segment, name, reading));
        }
        return there == null ? null : there.orElse(null);
    }

    private Map<String, Optional<SegmentField>> of(CacheHelper helper) {
        return known.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(this::forget);
            return new ConcurrentHashMap<>();
        });
    }

    /** Empty, for as long as the file is there, where there is no room. */
    private Optional<SegmentField> read(LeafReader segment, String name, Reading reading) {
        if (bytes.get() >= most) {
            return Optional.empty();
        }
        try {
            SegmentField field = reading.of(segment, name);
            if (field == null || bytes.addAndGet(field.bytes()) <= most) {
                return Optional.ofNullable(field);
            }
            bytes.addAndGet(-field.bytes());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget(CacheKey key) {
        Map<String, Optional<SegmentField>> fields = known.remove(key);
        if (fields != null) {
            fields.values().stream().flatMap(Optional::stream).forEach(field -> bytes.addAndGet(-field.bytes()));
        }
    }
}
