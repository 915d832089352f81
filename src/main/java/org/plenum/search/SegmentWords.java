package org.plenum.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.springframework.stereotype.Component;

/**
 * The words of fields by their numbers in one of the files of which an index is made, which never change: to unpack a word costs more than to
 * count it. Holds what has been counted once: at most the divisions, months, years and kinds that there are for each file (some dozens of
 * files), and drops those of a file that is closed. Thread-safe.
 */
@Component
final class SegmentWords {

    private final Map<IndexReader.CacheKey, Map<String, AtomicReferenceArray<String>>> known =
            new ConcurrentHashMap<>();

    /** The words of a field that have been read so far, null for the others; to be read by {@link #word}. */
    AtomicReferenceArray<String> of(LeafReader segment, String field, long size) {
        IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
        if (helper == null) {
            return new AtomicReferenceArray<>(Math.toIntExact(size));
        }
        return known.computeIfAbsent(helper.getKey(), key -> {
                    helper.addClosedListener(known::remove);
                    return new ConcurrentHashMap<>();
                })
                .computeIfAbsent(field, name -> new AtomicReferenceArray<>(Math.toIntExact(size)));
    }

    static String word(AtomicReferenceArray<String> words, SortedSetDocValues values, int number) throws IOException {
        String word = words.get(number);
        if (word == null) {
            word = values.lookupOrd(number).utf8ToString();
            words.set(number, word);
        }
        return word;
    }
}
