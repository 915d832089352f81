/** Finds bodies: committees, governments, departments, papers. Not API. */
@NullMarked
package org.plenum.extraction.organisation;

import org.jspecify.annotations.NullMarked;
