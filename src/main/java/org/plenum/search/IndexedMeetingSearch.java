package org.plenum.search;

import java.util.List;
import org.plenum.search.IndexedLists.Asked;
import org.plenum.search.ListIndex.Page;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Lists of meetings out of the search index, their rows out of the database; all out of the database while the index cannot be used. */
@Component
@Primary
class IndexedMeetingSearch implements MeetingSearch {

    private final IndexedLists lists;
    private final DatabaseMeetingSearch database;

    IndexedMeetingSearch(IndexedLists lists, DatabaseMeetingSearch database) {
        this.lists = lists;
        this.database = database;
    }

    @Override
    public Listing<MeetingHit> list(MeetingQuery query, Paging paging) {
        record Both(Page<Long> page, IndexCounts counts) {}
        return lists.ask(ListForm.MEETINGS, null, query.narrowing(), asked -> {
                    IndexCounts counts = asked.counts();
                    return new Both(page(asked, paging, counts.total()), counts);
                })
                .map(both -> new Listing<>(hits(both.page(), paging), facets(both.counts(), query), true))
                .orElseGet(() -> database.list(query, paging));
    }

    @Override
    public Hits<MeetingHit> find(MeetingQuery query, Paging paging) {
        return lists.ask(ListForm.MEETINGS, null, query.narrowing(), asked -> page(asked, paging, asked.total()))
                .map(page -> hits(page, paging))
                .orElseGet(() -> database.find(query, paging));
    }

    @Override
    public ListFacets facets(MeetingQuery query) {
        return lists.ask(ListForm.MEETINGS, null, query.narrowing(), Asked::counts)
                .map(counts -> facets(counts, query))
                .orElseGet(() -> database.facets(query));
    }

    @Override
    public List<Count> daysOf(Period year, MeetingQuery query) {
        return lists.ask(ListForm.MEETINGS, null, query.narrowing().during(year), asked -> asked.numbers("days"))
                .map(days -> FacetReader.days(days, day -> year.contains(Period.day(day))))
                .orElseGet(() -> database.daysOf(year, query));
    }

    private static Page<Long> page(Asked asked, Paging paging, long total) {
        return NewestFirst.page(asked, asked.list().ids(), paging, total);
    }

    private Hits<MeetingHit> hits(Page<Long> page, Paging paging) {
        return new Hits<>(IndexedLists.inOrder(page.rows(), database.rows(page.rows())), page.total(), paging);
    }

    private ListFacets facets(IndexCounts counts, MeetingQuery query) {
        return lists.facets(counts, ListForm.MEETINGS, query.narrowing());
    }
}
