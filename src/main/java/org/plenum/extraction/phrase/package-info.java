/** Cuts a sentence into names, posts, bodies, role phrases and the words between them. Not API. */
@NullMarked
package org.plenum.extraction.phrase;

import org.jspecify.annotations.NullMarked;
