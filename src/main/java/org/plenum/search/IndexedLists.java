package org.plenum.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ListIndex.Typed;
import org.plenum.search.index.SearchIndex;
import org.springframework.stereotype.Component;

/** Asks the index about lists, and remembers what it has counted as long as it stays the same. */
@Component
class IndexedLists {

    private final SearchIndex index;
    private final IndexCache cache;
    private final FacetReader facets;
    private final SegmentFields fields;

    IndexedLists(SearchIndex index, IndexCache cache, FacetReader facets, SegmentFields fields) {
        this.index = index;
        this.cache = cache;
        this.facets = facets;
        this.fields = fields;
    }

    /** One question about a list; all that it asks is of one state of the index. */
    final class Asked {

        private record Key(
                String what, ListForm form, @Nullable Typed typed, Narrowing narrowing) {}

        private final ListForm form;
        private final @Nullable Typed typed;
        private final Narrowing narrowing;
        private final ListIndex list;

        private Asked(SearchSession session, ListForm form, @Nullable Typed typed, Narrowing narrowing) {
            this.form = form;
            this.typed = typed;
            this.narrowing = narrowing;
            this.list = new ListIndex(session, form, typed, narrowing, IndexedLists.this::counter);
        }

        ListIndex list() {
            return list;
        }

        @Nullable
        Typed typed() {
            return typed;
        }

        Narrowing narrowing() {
            return narrowing;
        }

        /** Whether nothing is typed and nothing chosen. */
        boolean ofAll() {
            return typed == null && narrowing.equals(Narrowing.NONE);
        }

        IndexCounts counts() {
            return cached("counts", () -> list.counts(this::ofOthers));
        }

        /** The divisions of a year are the same for whoever has chosen one of them: walking along a facet counts it once. */
        private IndexCounts ofOthers(Dimension dimension, String how, Supplier<IndexCounts> count) {
            String what = "counts of " + dimension + " " + how;
            return cache.get(index.generation(), new Key(what, form, typed, narrowing.without(dimension)), count);
        }

        long total() {
            return cached("total", list::total);
        }

        TreeMap<Integer, Long> numbers(String field) {
            return cached(field, () -> list.numbers(field));
        }

        TreeMap<String, Long> words(String field) {
            return cached(field, () -> list.words(field));
        }

        <T> T cached(String what, Supplier<T> make) {
            return cache.get(index.generation(), new Key(what, form, typed, narrowing), make);
        }

        /** What is known of rows in this state of the index, see {@link IndexCache#map}. */
        <V> Map<Long, V> known(String what) {
            return cache.map(index.generation(), what);
        }

        /** The same list with something else typed, narrowed to something else. */
        Asked other(@Nullable Typed otherTyped, Narrowing otherNarrowing) {
            return new Asked(list.session(), form, otherTyped, otherNarrowing);
        }

        /** Another list, of which nothing is typed, in the same state of the index. */
        Asked of(ListForm otherForm, Narrowing otherNarrowing) {
            return new Asked(list.session(), otherForm, null, otherNarrowing);
        }
    }

    /** Whether many small counts cost next to nothing, for no other machine has to be asked. */
    boolean inFiles() {
        return index.inFiles();
    }

    boolean ready() {
        return index.status().ready();
    }

    private Counter counter(ListIndex list) {
        return index.inFiles()
                ? new LuceneCounter(list.scope(), list.form(), fields)
                : new AggregatingCounter(list.session(), list.scope(), list.form());
    }

    /** @return empty while the index cannot be used */
    <T> Optional<T> ask(ListForm form, @Nullable Typed typed, Narrowing narrowing, Function<Asked, T> question) {
        return index.ask(session -> question.apply(new Asked(session, form, typed, narrowing)));
    }

    ListFacets facets(IndexCounts counts, ListForm form, Narrowing narrowing) {
        return facets.facets(counts, form, narrowing);
    }

    /** The rows of numbers in their order; those that there are no longer are left out. */
    static <T> List<T> inOrder(List<Long> ids, Map<Long, T> rows) {
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }
}
