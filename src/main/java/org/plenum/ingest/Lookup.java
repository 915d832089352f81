package org.plenum.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Looks up many keys with few queries. */
final class Lookup {

    /** Far below the 65,535 parameters that a statement may have. */
    private static final int MOST = 1_000;

    private Lookup() {}

    /** The results for all keys, asked for in portions; no query for no keys. */
    static <K, R> List<R> all(Collection<K> keys, Function<List<K>, List<R>> query) {
        List<K> distinct = keys.stream().distinct().toList();
        List<R> results = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += MOST) {
            results.addAll(query.apply(distinct.subList(from, Math.min(from + MOST, distinct.size()))));
        }
        return results;
    }
}
