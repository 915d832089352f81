/** Cuts text into tokens and looks up the phrases of the word lists under {@code src/main/resources/org/plenum/extraction}. Not API. */
@NullMarked
package org.plenum.extraction.text;

import org.jspecify.annotations.NullMarked;
