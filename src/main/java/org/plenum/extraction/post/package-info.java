/** Finds posts and says who holds them. Not API. */
@NullMarked
package org.plenum.extraction.post;

import org.jspecify.annotations.NullMarked;
