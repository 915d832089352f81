/** Divisions of China (GB/T 2260), names of places, papers and families. Pure Java: needs no framework and no database. */
@NullMarked
package org.plenum.gazetteer;

import org.jspecify.annotations.NullMarked;
