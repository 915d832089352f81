package org.plenum.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;

/** Pages of a list in the order of names; a page far back is reached by counting what begins differently before it. */
final class ByName {

    /** Rows that are skipped one by one; to skip more, beginnings are counted. */
    private static final int FEW = 1_000;

    private final ListIndex list;
    private final Supplier<TreeMap<String, Long>> beginnings;

    /** @param beginnings how many rows begin with each of the words by which the order of rows begins */
    ByName(ListIndex list, Supplier<TreeMap<String, Long>> beginnings) {
        this.list = list;
        this.beginnings = beginnings;
    }

    List<Long> page(Paging paging, long total) {
        if (paging.offset() >= total) {
            return List.of();
        }
        long rest = paging.offset();
        BooleanPredicateClausesStep<?, ?> where = list.filtered();
        if (rest > FEW) {
            for (Map.Entry<String, Long> count : beginnings.get().entrySet()) {
                if (rest < count.getValue()) {
                    where.filter(list.scope().predicate().range().field("order").atLeast(count.getKey()));
                    break;
                }
                rest -= count.getValue();
            }
        }
        return read(where.toPredicate(), rest, paging.size());
    }

    private List<Long> read(SearchPredicate predicate, long offset, int size) {
        return list.session()
                .search(list.scope())
                .select(f -> f.id(Long.class))
                .where(predicate)
                .sort(f -> f.field("order").asc().then().field("number").asc())
                .totalHitCountThreshold(offset + size)
                .fetch(Math.toIntExact(offset), size)
                .hits();
    }
}
