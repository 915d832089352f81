/**
 * Reads facts out of an article's text, each with the span that proves it. Pure Java: needs no framework, no database and no
 * clock. {@link org.plenum.extraction.Extractor} goes in, {@link org.plenum.extraction.ArticleFacts} comes out; the
 * sub-packages hold the rules and are not API.
 */
@NullMarked
package org.plenum.extraction;

import org.jspecify.annotations.NullMarked;
