package org.plenum.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenum.search.IndexedLists.Asked;
import org.plenum.search.ListIndex.Page;
import org.plenum.search.TypedQuery.Clause;
import org.plenum.search.TypedQuery.Field;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of articles out of the search index, their rows out of the database; all out of the database while the index cannot be used. */
@Component
@Primary
class IndexedArticleSearch implements ArticleSearch {

    /**
     * So many are ordered by how well they fit, the others behind them by date: nobody tells the 5,000th fit from the 6,000th, and a page far
     * back costs no more than one at the front. A multiple of all page sizes.
     */
    static final int RANKED = 1_000;

    private static final int LONGEST_TEXT = 200_000;

    private final IndexedLists lists;
    private final DatabaseArticleSearch database;
    private final JdbcClient jdbc;
    private final Places places;

    IndexedArticleSearch(IndexedLists lists, DatabaseArticleSearch database, JdbcClient jdbc, Places places) {
        this.lists = lists;
        this.database = database;
        this.jdbc = jdbc;
        this.places = places;
    }

    @Override
    public Listing<ArticleHit> list(ArticleQuery query, Paging paging) {
        record Both(Page page, IndexCounts counts) {}
        return ask(query, asked -> {
                    IndexCounts counts = asked.counts();
                    return new Both(page(asked, query, paging, counts.total()), counts);
                })
                .map(both -> new Listing<>(hits(both.page(), query, paging), facets(both.counts(), query), true))
                .orElseGet(() -> database.list(query, paging));
    }

    @Override
    public Hits<ArticleHit> find(ArticleQuery query, Paging paging) {
        return ask(query, asked -> page(asked, query, paging, asked.total()))
                .map(page -> hits(page, query, paging))
                .orElseGet(() -> database.find(query, paging));
    }

    @Override
    public ListFacets facets(ArticleQuery query) {
        return ask(query, Asked::counts).map(counts -> facets(counts, query)).orElseGet(() -> database.facets(query));
    }

    private <T> Optional<T> ask(ArticleQuery query, Function<Asked, T> question) {
        return lists.ready()
                ? lists.ask(ListForm.ARTICLES, typed(query), query.narrowing(), question)
                : Optional.empty();
    }

    private @Nullable ArticleWords typed(ArticleQuery query) {
        if (query.text() == null) {
            return null;
        }
        TypedQuery typed = TypedQuery.parse(query.text());
        return new ArticleWords(typed, places, outlets(typed));
    }

    private Map<Clause, List<Long>> outlets(TypedQuery typed) {
        Map<Clause, List<Long>> found = new HashMap<>();
        for (Clause clause : typed.clauses()) {
            if (clause.field() == Field.OUTLET) {
                found.put(
                        clause,
                        jdbc.sql("select id from outlet where strpos(lower(name), lower(:text)) > 0")
                                .param("text", clause.text())
                                .query(Long.class)
                                .list());
            }
        }
        return found;
    }

    private static Page page(Asked asked, ArticleQuery query, Paging paging, long total) {
        if (!query.byRelevance()) {
            return NewestFirst.page(asked, paging, total);
        }
        if (paging.offset() < RANKED) {
            return new Page(best(asked.list(), Math.toIntExact(paging.offset()), paging.size()), total);
        }
        List<Long> best = asked.cached("best", () -> best(asked.list(), 0, RANKED));
        NewestFirst others =
                new NewestFirst(asked.list(), best, () -> asked.cached("others", () -> others(asked, best)));
        return new Page(others.page(paging.offset() - RANKED, paging.size(), total - RANKED), total);
    }

    private static List<Long> best(ListIndex list, int offset, int size) {
        return list.session()
                .search(list.scope())
                .select(f -> f.id(Long.class))
                .where(list.filtered().toPredicate())
                .sort(f -> f.score().then().field("position").desc())
                .fetchHits(offset, size);
    }

    /** Articles by day, but for the best. */
    private static TreeMap<Integer, Long> others(Asked asked, List<Long> best) {
        TreeMap<Integer, Long> days = new TreeMap<>(asked.numbers("day"));
        asked.list().numbers("day", best).forEach((day, count) -> days.merge(day, -count, Long::sum));
        return days;
    }

    private Hits<ArticleHit> hits(Page page, ArticleQuery query, Paging paging) {
        List<ArticleHit> items = IndexedLists.inOrder(page.ids(), database.rows(page.ids()));
        return new Hits<>(query.text() == null ? items : withSnippets(items, query.text()), page.total(), paging);
    }

    private List<ArticleHit> withSnippets(List<ArticleHit> items, String text) {
        Snippets snippets = Snippets.of(TypedQuery.parse(text));
        Map<Long, String> texts = new HashMap<>();
        jdbc.sql("select id, left(text, " + LONGEST_TEXT + ") as text from article where id = any (:ids)")
                .param("ids", items.stream().map(ArticleHit::id).toArray(Long[]::new))
                .query(row -> {
                    texts.put(row.getLong("id"), row.getString("text"));
                });
        return items.stream()
                .map(hit -> hit.with(snippets.in(texts.getOrDefault(hit.id(), ""), hit.title())))
                .toList();
    }

    private ListFacets facets(IndexCounts counts, ArticleQuery query) {
        return lists.facets(counts, ListForm.ARTICLES, query.narrowing());
    }
}
