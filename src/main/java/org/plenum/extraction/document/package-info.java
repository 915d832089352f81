/** Layout of an article: tokens, lines with their labels, fields such as "time:", sentences. All of it in offsets into the unmodified text. Not API. */
@NullMarked
package org.plenum.extraction.document;

import org.jspecify.annotations.NullMarked;
