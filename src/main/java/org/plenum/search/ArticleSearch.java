package org.plenum.search;

/** Lists of articles: the newest first, undated last, or those that fit the words best. */
public interface ArticleSearch extends Lists<ArticleQuery, ArticleHit> {}
