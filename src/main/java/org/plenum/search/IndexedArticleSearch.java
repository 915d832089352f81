package org.plenum.search;

import static org.plenum.search.index.ArticleDocument.NONE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.plenum.search.ArticleIndex.Counts;
import org.plenum.search.ArticleIndex.Page;
import org.plenum.search.TypedQuery.Clause;
import org.plenum.search.TypedQuery.Field;
import org.plenum.search.index.ArticleDocument;
import org.plenum.search.index.SearchIndex;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of articles out of the search index, their rows out of the database; all out of the database while the index cannot be used. */
@Component
@Primary
class IndexedArticleSearch implements ArticleSearch {

    private static final int LONGEST_TEXT = 200_000;

    private final SearchIndex index;
    private final DatabaseArticleSearch database;
    private final JdbcClient jdbc;
    private final Places places;

    IndexedArticleSearch(SearchIndex index, DatabaseArticleSearch database, JdbcClient jdbc, Places places) {
        this.index = index;
        this.database = database;
        this.jdbc = jdbc;
        this.places = places;
    }

    @Override
    public ArticleList list(ArticleQuery query, Paging paging) {
        record Both(Page page, Counts counts) {}
        return ask(query, articles -> new Both(articles.page(paging), articles.counts()))
                .map(both -> new ArticleList(hits(both.page(), query, paging), facets(both.counts()), true))
                .orElseGet(() -> database.list(query, paging));
    }

    @Override
    public Hits<ArticleHit> find(ArticleQuery query, Paging paging) {
        return ask(query, articles -> articles.page(paging))
                .map(page -> hits(page, query, paging))
                .orElseGet(() -> database.find(query, paging));
    }

    @Override
    public ArticleFacets facets(ArticleQuery query) {
        return ask(query, ArticleIndex::counts).map(this::facets).orElseGet(() -> database.facets(query));
    }

    private <T> Optional<T> ask(ArticleQuery query, Function<ArticleIndex, T> question) {
        if (!index.status().ready()) {
            return Optional.empty();
        }
        TypedQuery typed = query.text() == null ? null : TypedQuery.parse(query.text());
        Map<Clause, List<Long>> outlets = typed == null ? Map.of() : outlets(typed);
        return index.ask(session -> question.apply(articles(session, query, typed, outlets)));
    }

    private ArticleIndex articles(
            SearchSession session, ArticleQuery query, @Nullable TypedQuery typed, Map<Clause, List<Long>> outlets) {
        SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
        return new ArticleIndex(
                session, scope, new ArticleFilters(scope.predicate(), query, typed, places, outlets), query);
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

    private Hits<ArticleHit> hits(Page page, ArticleQuery query, Paging paging) {
        Map<Long, ArticleHit> rows = database.rows(page.ids());
        List<ArticleHit> items =
                page.ids().stream().map(rows::get).filter(Objects::nonNull).toList();
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

    private ArticleFacets facets(Counts counts) {
        Map<String, Long> direct = new HashMap<>(counts.places());
        Long placeless = direct.remove(NONE);
        Map<String, Long> months = new LinkedHashMap<>(counts.months());
        Long undated = months.remove(NONE);
        return new ArticleFacets(
                new DivisionCounts(places, direct, placeless == null ? 0 : placeless),
                lines(months),
                counts.days().entrySet().stream()
                        .map(day -> count(LocalDate.ofEpochDay(day.getKey()).toString(), day.getValue()))
                        .toList(),
                lines(counts.kinds()),
                named(counts.outlets(), "select id, name from outlet where id = any (:ids)"),
                named(counts.persons(), "select id, name from person where merged_into is null and id = any (:ids)"),
                named(counts.organisations(), "select id, name from organisation where id = any (:ids)"),
                undated == null ? 0 : undated);
    }

    private static List<Count> lines(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(line -> count(line.getKey(), line.getValue()))
                .toList();
    }

    private static Count count(String key, long count) {
        return new Count(key, key, count);
    }

    /** Lines with the names of what they count; what has no name is left out. */
    private List<Count> named(Map<Long, Long> counts, String sql) {
        Map<Long, String> names = names(counts.keySet(), sql);
        return counts.entrySet().stream()
                .filter(line -> names.containsKey(line.getKey()))
                .map(line -> new Count(line.getKey().toString(), names.get(line.getKey()), line.getValue()))
                .toList();
    }

    private Map<Long, String> names(Collection<Long> ids, String sql) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(sql).param("ids", ids.toArray(Long[]::new)).query(row -> {
                names.put(row.getLong(1), row.getString(2));
            });
        }
        return names;
    }
}
