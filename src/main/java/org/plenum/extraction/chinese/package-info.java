/** Reads articles in Chinese: people beside their titles, what they did, the meeting and the bodies, where they can be read for sure. Not API. */
@NullMarked
package org.plenum.extraction.chinese;

import org.jspecify.annotations.NullMarked;
