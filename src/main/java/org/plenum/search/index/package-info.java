/**
 * The search index: what it holds ({@link org.plenum.search.index.ArticleDocument}, {@link org.plenum.search.index.PersonDocument}), and how it
 * follows the database ({@link org.plenum.search.index.SearchIndex}). Built on Hibernate Search; see docs/adr/0010.
 */
@NullMarked
package org.plenum.search.index;

import org.jspecify.annotations.NullMarked;
