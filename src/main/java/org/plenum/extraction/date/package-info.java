/**
 * Dates: the wordings of the genre as spans ({@link org.plenum.extraction.date.DateMention}), the day of publication, and the calendar
 * days that the wordings mean. Not API.
 */
@NullMarked
package org.plenum.extraction.date;

import org.jspecify.annotations.NullMarked;
