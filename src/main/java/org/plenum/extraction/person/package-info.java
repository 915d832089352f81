/** Finds names of people. Not API. */
@NullMarked
package org.plenum.extraction.person;

import org.jspecify.annotations.NullMarked;
