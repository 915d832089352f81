package org.plenum.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.NameKey;
import org.plenum.search.IndexedLists.Asked;
import org.plenum.search.ListIndex.Page;
import org.plenum.search.PersonNames.Reach;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Lists of people out of the search index, their rows out of the database; all out of the database while the index cannot be used. */
@Component
@Primary
class IndexedPersonSearch implements PersonSearch {

    private final IndexedLists lists;
    private final DatabasePersonSearch database;

    IndexedPersonSearch(IndexedLists lists, DatabasePersonSearch database) {
        this.lists = lists;
        this.database = database;
    }

    /**
     * @param slips nobody has the name, these have one that differs by a letter
     * @param known rows that have been read in this state of the index
     * @param seen of each of the others; null where the database is to count
     */
    private record Found(
            Page<Long> page,
            boolean slips,
            Map<Long, PersonHit> known,
            @Nullable Map<Long, PersonSeen> seen) {}

    @Override
    public Listing<PersonHit> list(PersonQuery query, Paging paging) {
        record Both(Found found, IndexCounts counts) {}
        return ask(query, asked -> {
                    IndexCounts counts = asked.counts();
                    return new Both(found(asked, query, paging, counts.total()), counts);
                })
                .map(both -> new Listing<>(hits(both.found(), query, paging), facets(both.counts(), query), true))
                .orElseGet(() -> database.list(query, paging));
    }

    @Override
    public Hits<PersonHit> find(PersonQuery query, Paging paging) {
        return ask(query, asked -> found(asked, query, paging, asked.total()))
                .map(found -> hits(found, query, paging))
                .orElseGet(() -> database.find(query, paging));
    }

    @Override
    public ListFacets facets(PersonQuery query) {
        return ask(query, Asked::counts).map(counts -> facets(counts, query)).orElseGet(() -> database.facets(query));
    }

    @Override
    public List<PersonHit> suggested(String text, int limit) {
        PersonNames names = names(text, Reach.BEGINNING);
        return lists.ask(ListForm.PEOPLE, names, Narrowing.NONE, asked -> {
                    Found found = first(asked, limit);
                    return found.page().rows().isEmpty() && names.mayBeSlip()
                            ? first(asked.other(names.slips(), Narrowing.NONE), limit)
                            : found;
                })
                .map(found -> rows(found, text))
                .orElseGet(() -> database.suggested(text, limit));
    }

    @Override
    public List<PersonHit> named(String text, int limit) {
        return lists.ask(ListForm.PEOPLE, names(text, Reach.EXACT), Narrowing.NONE, asked -> first(asked, limit))
                .map(found -> rows(found, text))
                .orElseGet(() -> database.named(text, limit));
    }

    @Override
    public List<PersonHit> meant(String text, int limit) {
        PersonNames slips = names(text, Reach.SLIP);
        if (!slips.mayBeSlip()) {
            return List.of();
        }
        return lists.ask(ListForm.PEOPLE, slips, Narrowing.NONE, asked -> first(asked, limit))
                .map(found -> rows(found, text))
                .orElse(List.of());
    }

    @Override
    public List<PersonHit> namesakes(long id, String nameKey) {
        return lists.ask(
                        ListForm.PEOPLE,
                        new SameName(nameKey, id),
                        Narrowing.NONE,
                        asked -> first(asked, MOST_NAMESAKES))
                .map(found -> rows(found, null))
                .orElseGet(() -> database.namesakes(id, nameKey));
    }

    /** Whose own folded name it is, but for one. */
    private record SameName(String key, long but) implements ListIndex.Typed {

        @Override
        public SearchPredicate on(SearchPredicateFactory factory) {
            return factory.bool()
                    .must(factory.match().field("key").matching(key).constantScore())
                    .mustNot(factory.id().matching(but))
                    .toPredicate();
        }
    }

    private <T> Optional<T> ask(PersonQuery query, Function<Asked, T> question) {
        PersonNames names =
                query.text() == null ? null : names(query.text(), query.exact() ? Reach.EXACT : Reach.BEGINNING);
        return lists.ask(ListForm.PEOPLE, names, query.narrowing(), asked -> question.apply(orSlips(asked, names)));
    }

    /** Whether a slip is meant is a question of the name, not of what else is chosen. */
    private static Asked orSlips(Asked asked, @Nullable PersonNames names) {
        return names != null
                        && names.reach() == Reach.BEGINNING
                        && names.mayBeSlip()
                        && asked.other(names, Narrowing.NONE).total() == 0
                ? asked.other(names.slips(), asked.narrowing())
                : asked;
    }

    private static PersonNames names(String text, Reach reach) {
        return new PersonNames(List.copyOf(NameKey.inAnyOrder(text)), reach);
    }

    private Found found(Asked asked, PersonQuery query, Paging paging, long total) {
        List<Long> ids = paging.offset() >= total
                ? List.of()
                : query.text() == null
                        ? new ByName(asked.list(), () -> asked.words("initial")).page(paging, total)
                        : best(asked.list(), paging);
        return found(asked, new Page<>(ids, total));
    }

    /** The first, whoever else there is. */
    private Found first(Asked asked, int limit) {
        List<Long> ids = best(asked.list(), Paging.first(limit));
        return found(asked, new Page<>(ids, ids.size()));
    }

    private Found found(Asked asked, Page<Long> page) {
        boolean slips = asked.typed() instanceof PersonNames names && names.reach() == Reach.SLIP;
        Map<Long, PersonHit> known = asked.known("people");
        return new Found(page, slips, known, lists.inFiles() ? PersonSeen.of(asked, unknown(page, known)) : null);
    }

    private static List<Long> unknown(Page<Long> page, Map<Long, PersonHit> known) {
        return page.rows().stream().filter(id -> !known.containsKey(id)).toList();
    }

    private static List<Long> best(ListIndex list, Paging paging) {
        return list.session()
                .search(list.scope())
                .select(f -> f.id(Long.class))
                .where(list.filtered().toPredicate())
                .sort(f -> f.score()
                        .then()
                        .field("order")
                        .asc()
                        .then()
                        .field("number")
                        .asc())
                .fetchHits(Math.toIntExact(paging.offset()), paging.size());
    }

    private Hits<PersonHit> hits(Found found, PersonQuery query, Paging paging) {
        return new Hits<>(rows(found, query.text()), found.page().total(), paging);
    }

    private List<PersonHit> rows(Found found, @Nullable String text) {
        Map<Long, PersonHit> rows = read(unknown(found.page(), found.known()), found.seen());
        IndexCache.add(rows, found.known());
        for (Long id : found.page().rows()) {
            PersonHit known = found.known().get(id);
            if (known != null) {
                rows.put(id, known);
            }
        }
        return IndexedLists.inOrder(found.page().rows(), rows).stream()
                .map(hit ->
                        text == null ? hit : hit.with(found.slips() ? NameMatch.SLIP : NameMatch.of(hit.name(), text)))
                .toList();
    }

    /** Into a map that can be added to. */
    private Map<Long, PersonHit> read(List<Long> ids, @Nullable Map<Long, PersonSeen> seen) {
        Map<Long, PersonHit> rows = new HashMap<>(seen == null ? database.rows(ids) : database.rowsUnseen(ids));
        if (seen != null) {
            rows.replaceAll((id, hit) -> hit.seen(Objects.requireNonNull(seen.get(id))));
        }
        return rows;
    }

    private ListFacets facets(IndexCounts counts, PersonQuery query) {
        return lists.facets(counts, ListForm.PEOPLE, query.narrowing());
    }
}
