package org.plenum.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What has been counted in the present state of the index, so that it is not counted again: the facets of the whole archive before all, which
 * the home page and the first page of each list show. Thread-safe; keeps the {@link #MOST} results that were asked for last.
 */
@Component
final class IndexCache {

    private static final int MOST = 128;

    /** So many things one map holds at most. */
    private static final int MOST_OF_MAP = 10_000;

    private final Map<Object, Object> results = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    };

    private long generation;

    /** A map for things of which each is found out by itself, empty at first and as long-lived as a result; to be added to by {@link #add} alone. */
    <V> Map<Long, V> map(long state, Object key) {
        return get(state, key, ConcurrentHashMap::new);
    }

    /** Puts what has been found out into such a map, as long as there is room. */
    static <V> void add(Map<Long, V> foundOut, Map<Long, V> map) {
        if (map.size() + foundOut.size() <= MOST_OF_MAP) {
            map.putAll(foundOut);
        }
    }

    /**
     * A result that is there, or is made now; two that need the same at the same time may both make it.
     *
     * @param state of the index, within one question to it
     * @param key tells results apart; equal keys stand for results of one type
     */
    @SuppressWarnings("unchecked")
    <T> T get(long state, Object key, Supplier<T> make) {
        synchronized (results) {
            if (generation == state && results.containsKey(key)) {
                return (T) results.get(key);
            }
        }
        T made = make.get();
        synchronized (results) {
            if (generation != state) {
                results.clear();
                generation = state;
            }
            results.put(key, made);
        }
        return made;
    }
}
