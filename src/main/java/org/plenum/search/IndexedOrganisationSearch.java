package org.plenum.search;

import java.util.List;
import java.util.Locale;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.plenum.search.IndexedLists.Asked;
import org.plenum.search.ListIndex.Page;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Lists of bodies out of the search index, their rows out of the database; all out of the database while the index cannot be used. */
@Component
@Primary
class IndexedOrganisationSearch implements OrganisationSearch {

    private final IndexedLists lists;
    private final DatabaseOrganisationSearch database;
    private final Places places;

    IndexedOrganisationSearch(IndexedLists lists, DatabaseOrganisationSearch database, Places places) {
        this.lists = lists;
        this.database = database;
        this.places = places;
    }

    @Override
    public Listing<OrganisationHit> list(OrganisationQuery query, Paging paging) {
        record Both(Page<Long> page, IndexCounts counts) {}
        return lists.ask(ListForm.ORGANISATIONS, typed(query), query.narrowing(), asked -> {
                    IndexCounts counts = asked.counts();
                    return new Both(page(asked, paging, counts.total()), counts);
                })
                .map(both -> new Listing<>(hits(both.page(), paging), facets(both.counts(), query), true))
                .orElseGet(() -> database.list(query, paging));
    }

    @Override
    public Hits<OrganisationHit> find(OrganisationQuery query, Paging paging) {
        return lists.ask(
                        ListForm.ORGANISATIONS,
                        typed(query),
                        query.narrowing(),
                        asked -> page(asked, paging, asked.total()))
                .map(page -> hits(page, paging))
                .orElseGet(() -> database.find(query, paging));
    }

    @Override
    public ListFacets facets(OrganisationQuery query) {
        return lists.ask(ListForm.ORGANISATIONS, typed(query), query.narrowing(), Asked::counts)
                .map(counts -> facets(counts, query))
                .orElseGet(() -> database.facets(query));
    }

    private @Nullable Words typed(OrganisationQuery query) {
        return query.text() == null ? null : new Words(DatabaseOrganisationSearch.words(query.text()), places);
    }

    /** All of the words, each in the name, as the beginning of a word of it, or as the name of its division. */
    private record Words(List<String> words, Places places) implements ListIndex.Typed {

        @Override
        public SearchPredicate on(SearchPredicateFactory factory) {
            BooleanPredicateClausesStep<?, ?> all = factory.bool();
            all.must(factory.matchAll());
            for (String word : words) {
                BooleanPredicateClausesStep<?, ?> any = factory.bool();
                any.should(factory.phrase().field("name").matching(word));
                any.should(factory.prefix().field("words").matching(word.toLowerCase(Locale.ROOT)));
                List<String> codes = places.codesNamed(word);
                if (!codes.isEmpty()) {
                    any.should(factory.terms().field("place").matchingAny(codes));
                }
                all.filter(any);
            }
            return all.toPredicate();
        }
    }

    private static Page<Long> page(Asked asked, Paging paging, long total) {
        return new Page<>(new ByName(asked.list(), () -> asked.words("place")).page(paging, total), total);
    }

    private Hits<OrganisationHit> hits(Page<Long> page, Paging paging) {
        return new Hits<>(IndexedLists.inOrder(page.rows(), database.rows(page.rows())), page.total(), paging);
    }

    private ListFacets facets(IndexCounts counts, OrganisationQuery query) {
        return lists.facets(counts, ListForm.ORGANISATIONS, query.narrowing());
    }
}
