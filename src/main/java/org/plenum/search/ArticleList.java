package org.plenum.search;

/**
 * A page of articles, and what all of them divide into, both of one state of the archive.
 *
 * @param ranked whether they are in the order asked for: false when relevance was asked for while the search index cannot be used
 */
public record ArticleList(Hits<ArticleHit> hits, ArticleFacets facets, boolean ranked) {}
