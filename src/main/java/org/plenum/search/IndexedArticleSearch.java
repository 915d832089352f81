package org.plenum.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;
import org.plenum.search.IndexedLists.Asked;
import org.plenum.search.ListIndex.Page;
import org.plenum.search.ListRows.Order;
import org.plenum.search.TypedQuery.Clause;
import org.plenum.search.TypedQuery.Field;
import org.plenum.search.index.EntryBinder;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of articles out of the search index; out of the database while the index cannot be used. */
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
        record Both(Page<FoundArticle> page, IndexCounts counts) {}
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

    private Page<FoundArticle> page(Asked asked, ArticleQuery query, Paging paging, long total) {
        ListRows<FoundArticle> rows = rows(asked.list(), query.text() != null);
        if (!query.byRelevance()) {
            return NewestFirst.page(asked, rows, paging, total);
        }
        if (paging.offset() < RANKED) {
            return new Page<>(best(asked.list(), rows, Math.toIntExact(paging.offset()), paging.size()), total);
        }
        List<Long> best =
                asked.cached("best", () -> best(asked.list(), asked.list().ids(), 0, RANKED));
        NewestFirst<FoundArticle> others =
                new NewestFirst<>(asked.list(), rows, best, () -> asked.cached("others", () -> others(asked, best)));
        return new Page<>(others.page(paging.offset() - RANKED, paging.size(), total - RANKED), total);
    }

    private ListRows<FoundArticle> rows(ListIndex list, boolean withText) {
        return lists.inFiles() ? new LuceneArticles(list, withText) : ListRows.projected(list, shown(list, withText));
    }

    private static SearchProjection<FoundArticle> shown(ListIndex list, boolean withText) {
        SearchProjectionFactory<?, ?> factory = list.scope().projection();
        ProjectionFinalStep<Long> id = factory.id(Long.class);
        ProjectionFinalStep<String> entry = factory.field(EntryBinder.FIELD, String.class);
        return withText
                ? factory.composite()
                        .from(id, entry, factory.field("text", String.class))
                        .as((number, row, text) -> new FoundArticle(number, EntryBinder.read(row), text))
                        .toProjection()
                : factory.composite()
                        .from(id, entry)
                        .as((number, row) -> new FoundArticle(number, EntryBinder.read(row), null))
                        .toProjection();
    }

    private static <T> List<T> best(ListIndex list, ListRows<T> rows, int offset, int size) {
        return rows.read(list.filtered().toPredicate(), Order.BEST, offset, size);
    }

    /** Articles by day, but for the best. */
    private static TreeMap<Integer, Long> others(Asked asked, List<Long> best) {
        TreeMap<Integer, Long> days = new TreeMap<>(asked.numbers("day"));
        asked.list().numbers("day", best).forEach((day, count) -> days.merge(day, -count, Long::sum));
        return days;
    }

    private Hits<ArticleHit> hits(Page<FoundArticle> page, ArticleQuery query, Paging paging) {
        Snippets snippets = query.text() == null ? null : Snippets.of(TypedQuery.parse(query.text()));
        List<ArticleHit> items =
                page.rows().stream().map(found -> hit(found, snippets)).toList();
        return new Hits<>(items, page.total(), paging);
    }

    private ArticleHit hit(FoundArticle found, @Nullable Snippets snippets) {
        ArticleHit hit = ArticleHit.of(found.id(), found.entry(), places);
        String text = found.text();
        return snippets == null || text == null
                ? hit
                : hit.with(snippets.in(text.substring(0, Math.min(LONGEST_TEXT, text.length())), hit.title()));
    }

    private ListFacets facets(IndexCounts counts, ArticleQuery query) {
        return lists.facets(counts, ListForm.ARTICLES, query.narrowing());
    }
}
