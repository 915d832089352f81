package org.plenum.search;

import org.jspecify.annotations.Nullable;
import org.plenum.search.index.ArticleEntry;

/**
 * A row of a list of articles as the index has it.
 *
 * @param text what a snippet is to be cut from; null where nothing is looked for
 */
record FoundArticle(long id, ArticleEntry entry, @Nullable String text) {}
