package org.plenum.search;

/** Lists of articles: the seam behind which a search index may stand. */
public interface ArticleSearch {

    /** One page, newest first, undated last. */
    Hits<ArticleHit> find(ArticleQuery query, Paging paging);

    ArticleFacets facets(ArticleQuery query);
}
