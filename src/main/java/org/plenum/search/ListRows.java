package org.plenum.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;

/**
 * Reads rows of a list.
 *
 * @param <T> what is read of each
 */
@FunctionalInterface
interface ListRows<T> {

    /** How rows are ordered; what fits equally well follows by time. */
    enum Order {
        NEWEST,
        OLDEST,
        BEST
    }

    /** @return at most {@code size} rows, those before {@code offset} left out */
    List<T> read(SearchPredicate which, Order order, int offset, int size);

    /** Rows as Hibernate Search reads them, wherever the index is kept. */
    static <T> ListRows<T> projected(ListIndex list, SearchProjection<T> shown) {
        return (which, order, offset, size) -> list.session()
                .search(list.scope())
                .select(shown)
                .where(which)
                .sort(sort -> sorted(sort, order))
                .totalHitCountThreshold(offset + size)
                .fetch(offset, size)
                .hits();
    }

    private static SortFinalStep sorted(SearchSortFactory sort, Order order) {
        return switch (order) {
            case NEWEST -> sort.field("position").order(SortOrder.DESC);
            case OLDEST -> sort.field("position").order(SortOrder.ASC);
            case BEST -> sort.score().then().field("position").order(SortOrder.DESC);
        };
    }
}
