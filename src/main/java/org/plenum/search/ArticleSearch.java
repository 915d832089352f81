package org.plenum.search;

/** Lists of articles: the seam behind which a search index may stand. */
public interface ArticleSearch {

    /** One page with what all of the list divide into. */
    ArticleList list(ArticleQuery query, Paging paging);

    /** One page. */
    Hits<ArticleHit> find(ArticleQuery query, Paging paging);

    /** What the articles divide into. */
    ArticleFacets facets(ArticleQuery query);
}
