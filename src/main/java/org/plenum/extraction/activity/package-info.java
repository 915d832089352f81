/** Finds what officials did outside meetings: tours of inspection, visits, field research. Not API. */
@NullMarked
package org.plenum.extraction.activity;

import org.jspecify.annotations.NullMarked;
