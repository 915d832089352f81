/**
 * Which division an article is about: clues from the names in it, weighed with the rank of the bodies that it speaks of. Not API.
 */
@NullMarked
package org.plenum.extraction.place;

import org.jspecify.annotations.NullMarked;
