/** Finds the meetings that an article reports as held, and what the people did there. Not API. */
@NullMarked
package org.plenum.extraction.meeting;

import org.jspecify.annotations.NullMarked;
